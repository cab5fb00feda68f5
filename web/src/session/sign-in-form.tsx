import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { roleText } from '#i18n/zh-CN/roles';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { problemOf } from '#web/client/problem';
import { ProblemNotice } from '#web/ui/problem-notice';
import { busy } from '#web/ui/busy';

interface SignInFormProps {
  /** The login to sign in again with; it cannot be changed then. */
  readonly login?: string;
  /** The duty the person had, taken again without asking. */
  readonly postId?: string;
  readonly onSignedIn: () => void;
}

interface Typed {
  readonly login: string;
  readonly password: string;
  readonly postId?: string;
}

const clockOf = (until: string): string =>
  new Date(until).toLocaleTimeString('zh-CN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Shanghai',
  });

const Refusal = ({ error }: { readonly error: unknown }) => {
  const problem = problemOf(error);
  if (error === null || problem?.code === 'post-choice-needed') return null;
  if (problem?.until === undefined) return <ProblemNotice error={error} />;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={screens.signIn.lockedUntil(clockOf(problem.until))}
    />
  );
};

/** Login, password, and the duty where a person has several. A lockout is told with its end. */
export const SignInForm = ({ login, postId, onSignedIn }: SignInFormProps) => {
  const [typed, setTyped] = useState<Typed | null>(null);
  const signIn = useMutation({
    mutationFn: (values: Typed) => api.signIn({ ...values, ...(postId && { postId }) }),
    onSuccess: onSignedIn,
  });
  const problem = problemOf(signIn.error);
  const posts = problem?.code === 'post-choice-needed' ? (problem.posts ?? []) : [];
  return (
    <Form<Typed>
      name="sign-in"
      layout="vertical"
      size="middle"
      requiredMark={false}
      initialValues={{ login }}
      style={{ width: 320 }}
      onFinish={(values) => {
        setTyped(values);
        signIn.mutate(values);
      }}
    >
      <Refusal error={signIn.error} />
      <Form.Item
        name="login"
        label={screens.signIn.login}
        rules={[{ required: true, message: screens.signIn.loginMissing }]}
      >
        <Input autoComplete="username" disabled={login !== undefined} />
      </Form.Item>
      <Form.Item
        name="password"
        label={screens.signIn.password}
        rules={[{ required: true, message: screens.signIn.passwordMissing }]}
      >
        <Input type="password" autoComplete="current-password" />
      </Form.Item>
      {posts.length === 0 || typed === null ? null : (
        <Form.Item label={screens.signIn.choosePost}>
          <Radio.Group
            onChange={({ target }) => signIn.mutate({ ...typed, postId: String(target.value) })}
            options={posts.map((post) => ({
              value: post.id,
              label: screens.dispute.joined([roleText[post.role], post.organisationName]),
            }))}
          />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={busy(signIn.isPending)}>
        {screens.signIn.submit}
      </Button>
    </Form>
  );
};
