import { Form, Input } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { AskModal, type AskProps } from './ask-modal.tsx';

const NOTE_MAX = 500;
const required = { required: true, message: screens.form.required };

interface AskNoteProps extends AskProps {
  readonly label: string;
  readonly send: (note: string) => Promise<unknown>;
}

/** A button whose act needs a word of explanation. */
export const AskNote = ({ label, send, ...ask }: AskNoteProps) => {
  const [form] = Form.useForm<{ note: string }>();
  return (
    <AskModal {...ask} onOk={form.submit}>
      {(decide) => (
        <Form
          form={form}
          name="note"
          layout="vertical"
          requiredMark={false}
          onFinish={({ note }) => decide(() => send(note))}
        >
          <Form.Item name="note" label={label} rules={[required]}>
            <Input maxLength={NOTE_MAX} />
          </Form.Item>
        </Form>
      )}
    </AskModal>
  );
};
