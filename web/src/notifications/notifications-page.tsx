import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { useMe } from '#web/session/me';
import { Page } from '#web/ui/page';
import { DeadLetters } from './dead-letters.tsx';
import { Deliveries } from './deliveries.tsx';
import { Inbox } from './inbox.tsx';
import { Subscribers } from './subscribers.tsx';

const words = screens.notifications;
const redrivers: readonly string[] = ['clerk', 'supervisor', 'administrator'];
const watchers: readonly string[] = ['supervisor', 'administrator'];

const tabsFor = (role: string) => [
  { key: 'inbox', label: words.inbox, children: <Inbox /> },
  ...(redrivers.includes(role)
    ? [
        { key: 'dead', label: words.dead, children: <DeadLetters /> },
        { key: 'deliveries', label: words.deliveries, children: <Deliveries /> },
      ]
    : []),
  ...(watchers.includes(role)
    ? [{ key: 'subscribers', label: words.subscribers, children: <Subscribers /> }]
    : []),
];

/** Messages to this person, those sent to others and how they arrived, and the systems that listen. */
export const NotificationsPage = () => {
  const [search, setSearch] = useSearchParams();
  const { role } = useMe();
  return (
    <Page title={words.title}>
      <Tabs
        destroyOnHidden
        activeKey={search.get('tab') ?? 'inbox'}
        onChange={(tab) => setSearch({ tab })}
        items={tabsFor(role)}
      />
    </Page>
  );
};
