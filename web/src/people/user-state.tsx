import { Tag } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import type { User } from '#web/client/contract';

const words = screens.users;

/** Whether an account is in use, and what stands in its way. */
export const UserState = ({ user }: { readonly user: User }) => (
  <span className="row">
    <Tag color={user.active ? 'success' : 'default'}>
      {user.active ? words.stateText.active : words.stateText.disabled}
    </Tag>
    {user.isLocked ? <Tag color="error">{words.locked}</Tag> : null}
    {user.oneTimeUntil === null ? null : <Tag color="warning">{words.oneTime}</Tag>}
    {user.isMe ? <Tag>{words.me}</Tag> : null}
  </span>
);
