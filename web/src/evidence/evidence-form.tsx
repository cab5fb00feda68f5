import { Button, Form, Input, Progress, Select, Upload } from 'antd';
import { useState } from 'react';
import { evidenceLimits, evidenceMediaTypes } from '#domain/dispute/evidence';
import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView } from '#web/client/contract';
import { wrongFields } from '#web/forms/wrong-fields';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { useHandIn, type Chosen } from './use-hand-in.ts';

const words = screens.evidence;
const required = { required: true, message: screens.form.required };
const accept = [...evidenceMediaTypes, '.jpg', '.jpeg', '.png', '.pdf'].join(',');

/** A name to begin with: that of the file, without its ending. */
const titleOf = ({ name }: File): string =>
  name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, evidenceLimits.titleCharacters);

/** The file of the form: chosen by a click or dropped here. */
const FilePick = ({
  id,
  value,
  onChange,
}: {
  readonly id?: string;
  readonly value?: File;
  readonly onChange?: (file: File) => void;
}) => (
  <Upload.Dragger
    {...(id !== undefined && { id })}
    accept={accept}
    maxCount={1}
    showUploadList={false}
    beforeUpload={(file) => {
      onChange?.(file);
      return Upload.LIST_IGNORE;
    }}
  >
    <p>{value === undefined ? words.pick : words.chosen(value.name, words.size(value.size))}</p>
    <p className="quiet">{value === undefined ? words.pickHint : words.another}</p>
  </Upload.Dragger>
);

const fileRule = {
  validator: (_: unknown, file?: File) => {
    if (file === undefined) return Promise.reject(new Error(words.fileMissing));
    return file.size > evidenceLimits.fileBytes
      ? Promise.reject(new Error(words.fileTooLarge))
      : Promise.resolve();
  },
};

/** Adds one file: which, what it is, and whose. What was chosen and typed stays when it is refused. */
export const EvidenceForm = ({
  dispute,
  onDone,
}: {
  readonly dispute: DisputeView;
  readonly onDone: () => void;
}) => {
  const [form] = Form.useForm();
  const [percent, setPercent] = useState(0);
  const sending = useHandIn(dispute.id, form, setPercent, onDone);
  const prefill = ({ file }: Partial<Chosen>): void => {
    if (file !== undefined && !form.isFieldTouched('title'))
      form.setFieldValue('title', titleOf(file));
  };
  return (
    <Form
      form={form}
      name="evidence"
      layout="vertical"
      requiredMark={false}
      onValuesChange={prefill}
      onFinish={(chosen: Chosen) => sending.mutate(chosen)}
    >
      <Form.Item name="file" label={words.file} rules={[fileRule]}>
        <FilePick />
      </Form.Item>
      <Form.Item name="title" label={words.name} extra={words.nameHint} rules={[required]}>
        <Input maxLength={evidenceLimits.titleCharacters} />
      </Form.Item>
      <Form.Item name="partyId" label={words.whose} rules={[required]}>
        <Select
          placeholder={screens.form.choose}
          options={dispute.parties.map(({ id, name, roleName }) => ({
            value: id,
            label: screens.dispute.withRole(name, roleName),
          }))}
        />
      </Form.Item>
      {sending.error === null || wrongFields(sending.error).length > 0 ? null : (
        <ProblemNotice error={sending.error} />
      )}
      {sending.isPending ? (
        <div>
          <Progress percent={percent} showInfo={false} aria-label={words.sending(percent)} />
          <output>{percent < 100 ? words.sending(percent) : words.deciding}</output>
        </div>
      ) : null}
      <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
        {words.send}
      </Button>
    </Form>
  );
};
