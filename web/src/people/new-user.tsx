import { Button, Drawer, Form, Input } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { GivenPassword, NewUser } from '#web/client/contract';
import { useDraft } from '#web/forms/draft';
import { onFormKey } from '#web/forms/keyboard';
import { useSending } from '#web/forms/use-sending';
import { useMe } from '#web/session/me';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { PostFields } from './post-fields.tsx';

const words = screens.users;
const required = { required: true, message: screens.form.required };

interface NewUserDrawerProps {
  readonly onDone: (name: string, given: GivenPassword) => void;
  readonly onClose: () => void;
}

const blankEmail = ({ email, ...user }: NewUser): NewUser =>
  email ? { ...user, email } : { ...user, email: null };

/** The form that adds a person with a first post. */
export const NewUserDrawer = ({ onDone, onClose }: NewUserDrawerProps) => {
  const [form] = Form.useForm<NewUser>();
  const draft = useDraft<NewUser>(useMe().userId, 'new-user');
  const sending = useSending(
    form,
    (user: NewUser) => api.createUser(blankEmail(user)),
    (given) => {
      draft.clear();
      onDone(form.getFieldValue('name'), given);
    },
  );
  return (
    <Drawer open title={words.add} size={460} onClose={onClose} destroyOnHidden>
      {sending.error === null ? null : <ProblemNotice error={sending.error} />}
      <Form<NewUser>
        form={form}
        name="new-user"
        layout="vertical"
        requiredMark={false}
        initialValues={draft.restored ?? {}}
        onValuesChange={(_, values: NewUser) => draft.save(values)}
        onFinish={(values) => sending.mutate(values)}
        onKeyDown={(event) => onFormKey(event, form.submit)}
      >
        <Form.Item name="login" label={words.login} extra={words.loginHint} rules={[required]}>
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item name="name" label={words.name} rules={[required]}>
          <Input autoComplete="off" maxLength={50} />
        </Form.Item>
        <Form.Item name="email" label={words.email} extra={words.emailHint}>
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
        <PostFields within={['post']} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
            {words.created}
          </Button>
          <Button onClick={onClose}>{screens.form.cancel}</Button>
        </div>
      </Form>
    </Drawer>
  );
};
