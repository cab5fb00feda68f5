import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { onSignedOut } from '#web/client/ask';
import { isPassing } from '#web/client/problem';
import { LiveChanges } from '#web/live/live-changes';
import { PasswordForm } from '#web/people/password-form';
import { Loading } from '#web/ui/loading';
import { useTitle } from '#web/ui/page';
import { ProblemNotice } from '#web/ui/problem-notice';
import { SignedIn } from './me.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { signedInMark } from './signed-in-mark.ts';

const SignInPage = ({ onSignedIn }: { readonly onSignedIn: () => void }) => {
  useTitle(screens.signIn.title);
  return (
    <main className="sign-in">
      <h1>{screens.product}</h1>
      <SignInForm onSignedIn={onSignedIn} />
    </main>
  );
};

/** Before anything else: whoever came in with a one-time password chooses one of their own. */
const FirstPassword = ({
  login,
  onDone,
}: {
  readonly login: string;
  readonly onDone: () => void;
}) => {
  useTitle(screens.password.mustTitle);
  return (
    <main className="sign-in">
      <h1>{screens.password.mustTitle}</h1>
      <p>{screens.password.mustHint}</p>
      <PasswordForm login={login} onDone={onDone} />
    </main>
  );
};

/**
 * Everything behind the sign-in. When the session ends while somebody works, they sign in again on top
 * of the page they are on, and nothing they typed is touched.
 */
export const Session = ({ children }: { readonly children: ReactNode }) => {
  const client = useQueryClient();
  const [hasEnded, setEnded] = useState(false);
  const [isKnown, setKnown] = useState(signedInMark.isSet);
  const me = useQuery({
    queryKey: ['me'],
    enabled: isKnown,
    queryFn: ({ signal }) => api.me(signal),
    staleTime: Infinity,
    retry: (failed, error) => isPassing(error) && failed < 3,
  });
  const signedIn = me.data !== undefined;
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const enter = (): void => {
    setEnded(false);
    signedInMark.set();
    setKnown(true);
    void client.resetQueries({ queryKey: ['me'] });
  };
  const again = (): void => {
    setEnded(false);
    void client.invalidateQueries();
  };
  if (!signedIn) {
    if (me.isPending && me.fetchStatus === 'fetching') return <Loading />;
    if (isPassing(me.error))
      return <ProblemNotice error={me.error} onRetry={() => void me.refetch()} />;
    return <SignInPage onSignedIn={enter} />;
  }
  if (me.data.mustChangePassword) return <FirstPassword login={me.data.login} onDone={enter} />;
  return (
    <SignedIn value={me.data}>
      <LiveChanges>{children}</LiveChanges>
      <Modal
        open={hasEnded}
        title={screens.signIn.again}
        footer={
          <Button
            type="link"
            onClick={() => {
              signedInMark.remove();
              window.location.assign('/');
            }}
          >
            {screens.signIn.otherPerson}
          </Button>
        }
        closable={false}
        keyboard={false}
        mask={{ closable: false }}
        destroyOnHidden
      >
        <p>{screens.signIn.againHint}</p>
        <SignInForm login={me.data.login} postId={me.data.postId} onSignedIn={again} />
      </Modal>
    </SignedIn>
  );
};
