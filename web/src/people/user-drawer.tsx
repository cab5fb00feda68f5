import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { User } from '#web/client/contract';
import { Loaded } from '#web/ui/loaded';
import { UserAccount } from './user-account.tsx';
import { UserPosts } from './user-posts.tsx';
import { UserState } from './user-state.tsx';

const words = screens.users;

const Facts = ({ user }: { readonly user: User }) => (
  <dl className="facts">
    <dt>{words.login}</dt>
    <dd>{user.login}</dd>
    <dt>{words.account}</dt>
    <dd>
      <UserState user={user} />
      {user.disabledReason === null ? null : (
        <div className="quiet">{words.disabledBecause(user.disabledReason)}</div>
      )}
    </dd>
    <dt>{words.sessions}</dt>
    <dd>{user.sessions === 0 ? words.offline : words.online(user.sessions)}</dd>
  </dl>
);

/** One person: the account, the posts, and what may be done with them. */
export const UserDrawer = ({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}) => {
  const query = useQuery({ queryKey: ['users', 'one', id], queryFn: () => api.user(id) });
  return (
    <Drawer open title={query.data?.name ?? words.title} size={520} onClose={onClose}>
      <Loaded query={query}>
        {(user) => (
          <div className="stack">
            <Facts user={user} />
            <UserAccount user={user} />
            <UserPosts user={user} />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
};
