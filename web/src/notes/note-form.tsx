import { App, Button, Form, Input } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { useDraft } from '#web/forms/draft';
import { useIntention } from '#web/forms/intention';
import { onFormKey } from '#web/forms/keyboard';
import { useSending } from '#web/forms/use-sending';
import { useMe } from '#web/session/me';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { useReadAgain } from './use-notes.ts';

const words = screens.notes;

interface NoteValues {
  readonly text: string;
}

/** Writes one more note; what is typed stays on this machine until it has been kept. */
export const NoteForm = ({ disputeId }: { readonly disputeId: string }) => {
  const { message } = App.useApp();
  const [form] = Form.useForm<NoteValues>();
  const draft = useDraft<NoteValues>(useMe().userId, `${disputeId}.note`);
  const { keyFor } = useIntention();
  const readAgain = useReadAgain();
  const sending = useSending(
    form,
    ({ text }: NoteValues) => {
      const body = { disputeId, text };
      return api.writeNote(body, keyFor(body));
    },
    () => {
      draft.clear();
      form.setFieldsValue({ text: '' });
      void message.success(words.saved);
      void readAgain();
    },
  );
  return (
    <Form<NoteValues>
      form={form}
      name="note"
      layout="vertical"
      requiredMark={false}
      initialValues={draft.restored ?? { text: '' }}
      onValuesChange={(_, values) => draft.save(values)}
      onFinish={(values) => sending.mutate(values)}
      onKeyDown={(event) => onFormKey(event, form.submit)}
    >
      {sending.error === null ? null : <ProblemNotice error={sending.error} />}
      <Form.Item
        name="text"
        label={words.text}
        rules={[{ required: true, whitespace: true, message: screens.form.required }]}
      >
        <Input.TextArea autoComplete="off" placeholder={words.placeholder} />
      </Form.Item>
      <Button htmlType="submit" loading={busy(sending.isPending)}>
        {words.save}
      </Button>
    </Form>
  );
};
