import { Button } from 'antd';
import { useState } from 'react';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { GivenPassword, User } from '#web/client/contract';
import { AskOnce } from '#web/forms/ask-once';
import { useDecision } from '#web/forms/use-decision';
import { busy } from '#web/ui/busy';
import { ProblemNotice } from '#web/ui/problem-notice';
import { AskReason } from './ask-reason.tsx';
import { OneTimePassword } from './one-time-password.tsx';

const words = screens.users;

const Disable = ({ user }: { readonly user: User }) => {
  const [isAsking, setAsking] = useState(false);
  const act = useDecision({
    reads: 'users',
    said: words.done(words.disable),
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {words.disable}
      </Button>
      {isAsking ? (
        <AskReason
          title={words.disable}
          open={user.openDisputes}
          error={act.error}
          isBusy={act.isPending}
          onSend={(reasoned) =>
            act.mutate(() => api.disableUser(user.id, { version: user.version, ...reasoned }))
          }
          onStale={act.readAgain}
          onClose={() => {
            act.reset();
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
};

const Enable = ({ user }: { readonly user: User }) => {
  const act = useDecision({ reads: 'users', said: words.done(words.enable) });
  return (
    <>
      <Button
        loading={busy(act.isPending)}
        onClick={() => act.mutate(() => api.enableUser(user.id, user.version))}
      >
        {words.enable}
      </Button>
      {act.error === null ? null : <ProblemNotice error={act.error} onRetry={act.readAgain} />}
    </>
  );
};

/** What an administrator may do to somebody's account; nothing to the own one. */
export const UserAccount = ({ user }: { readonly user: User }) => {
  const [given, setGiven] = useState<GivenPassword | null>(null);
  if (user.isMe) return <p className="quiet">{words.own}</p>;
  if (user.isBeyondScope) return <p className="quiet">{words.beyond}</p>;
  return (
    <div className="row no-print">
      <AskOnce
        name={words.newPassword}
        said={words.done(words.newPassword)}
        reads="users"
        question={words.newPasswordAsk}
        send={async () => setGiven(await api.newPassword(user.id, user.version))}
      />
      <AskOnce
        name={words.endSessions}
        said={words.done(words.endSessions)}
        reads="users"
        question={words.endSessionsAsk}
        send={() => api.endSessions(user.id)}
      />
      {user.active ? <Disable user={user} /> : <Enable user={user} />}
      {given === null ? null : (
        <OneTimePassword name={user.name} given={given} onClose={() => setGiven(null)} />
      )}
    </div>
  );
};
