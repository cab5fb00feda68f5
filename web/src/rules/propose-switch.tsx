import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Input, Select } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Packs } from '#web/client/contract';
import { DayPicker } from '#web/forms/day-picker';
import { useSending } from '#web/forms/use-sending';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.rules;
const NATIONAL = 'national';
const REASON_MAX = 500;
const required = { required: true, message: screens.form.required };

interface Typed {
  readonly packId: string;
  readonly effectiveFrom: string;
  readonly reason: string;
}

/** The form in which a switch of one court's pack is proposed. */
export const ProposeSwitch = ({
  court,
  packs,
  onClose,
}: {
  readonly court: Packs['courts'][number];
  readonly packs: Packs['packs'];
  readonly onClose: () => void;
}) => {
  const [form] = Form.useForm<Typed>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const sending = useSending(
    form,
    ({ packId, ...typed }: Typed) =>
      api.proposePack({
        ...typed,
        courtId: court.id,
        packId: packId === NATIONAL ? null : packId,
      }),
    () => {
      void message.success(words.submitted);
      void client.invalidateQueries({ queryKey: ['packs'] });
      onClose();
    },
  );
  return (
    <Drawer open size={460} title={words.proposeOf(court.name)} onClose={onClose}>
      <Form<Typed>
        form={form}
        name="switch"
        layout="vertical"
        requiredMark={false}
        onFinish={(typed) => sending.mutate(typed)}
      >
        {sending.error === null ? null : <ProblemNotice error={sending.error} />}
        <Form.Item name="packId" label={words.pack} rules={[required]}>
          <Select
            options={[
              { value: NATIONAL, label: words.national },
              ...packs.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="effectiveFrom"
          label={words.from}
          extra={words.fromHint}
          rules={[required]}
        >
          <DayPicker />
        </Form.Item>
        <Form.Item name="reason" label={words.reason} rules={[required]}>
          <Input.TextArea maxLength={REASON_MAX} />
        </Form.Item>
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
            {words.submit}
          </Button>
          <Button onClick={onClose}>{screens.form.cancel}</Button>
        </div>
      </Form>
    </Drawer>
  );
};
