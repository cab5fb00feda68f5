import { Button, Form, Input } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { useSending } from '#web/forms/use-sending';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';

const words = screens.password;
const required = { required: true, message: screens.form.required };

interface Typed {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** Changes the own password: the present one, and the new one twice. */
export const PasswordForm = ({
  login,
  onDone,
}: {
  readonly login: string;
  readonly onDone: () => void;
}) => {
  const [form] = Form.useForm<Typed>();
  const sending = useSending(
    form,
    ({ current, next }: Typed) => api.changePassword({ current, next }),
    () => {
      form.resetFields();
      onDone();
    },
  );
  const isSame = {
    validator: (_: unknown, again: string) =>
      again === form.getFieldValue('next')
        ? Promise.resolve()
        : Promise.reject(new Error(words.notSame)),
  };
  return (
    <Form<Typed>
      form={form}
      name="password"
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 320 }}
      onFinish={(typed) => sending.mutate(typed)}
    >
      {sending.error === null ? null : <ProblemNotice error={sending.error} />}
      {/* Tells the browser's keeper of passwords whose password this is. */}
      <input type="text" autoComplete="username" value={login} readOnly hidden />
      <Form.Item name="current" label={words.current} rules={[required]}>
        <Input type="password" autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label={words.next} extra={words.hint} rules={[required]}>
        <Input type="password" autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label={words.again} rules={[required, isSame]}>
        <Input type="password" autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
        {words.submit}
      </Button>
    </Form>
  );
};
