import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Button, Layout, Menu, Tag, Tooltip } from 'antd';
import { Link, Outlet, useLocation } from 'react-router';
import { longMoment } from '#i18n/zh-CN/dates';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { useCourtNow } from '#web/clock/court-clock';
import { useIsLive } from '#web/live/live-changes';
import { useMe } from '#web/session/me';
import { signedInMark } from '#web/session/signed-in-mark';
import { ClockBanner } from './clock-banner.tsx';
import { menuOf, type MenuEntry } from './menu.ts';
import { busy } from '#web/ui/busy';

const UNREAD_SHOWN = 20;

const LiveBadge = () => {
  const isLive = useIsLive();
  return (
    <Tooltip title={isLive ? screens.frame.liveHint : screens.frame.reconnectingHint}>
      <output>
        <Tag color={isLive ? 'success' : 'warning'}>
          {isLive ? screens.frame.live : screens.frame.reconnecting}
        </Tag>
      </output>
    </Tooltip>
  );
};

const useUnread = (): string | null => {
  const { data } = useQuery({
    queryKey: ['messages', 'unread-count'],
    queryFn: () => api.inbox(true, { limit: UNREAD_SHOWN }),
  });
  const count = data?.items.length ?? 0;
  if (count === 0) return null;
  return data?.next === null ? String(count) : `${UNREAD_SHOWN}+`;
};

const Entry = ({
  entry,
  unread,
}: {
  readonly entry: MenuEntry;
  readonly unread: string | null;
}) => (
  <Link to={entry.path}>
    {entry.label}
    {entry.path === '/notifications' && unread !== null ? (
      <>
        {' '}
        <Badge count={unread} title={screens.frame.unread(unread)} color="#a3201a" />
      </>
    ) : null}
  </Link>
);

const SignOut = () => {
  const client = useQueryClient();
  const signOut = useMutation({
    mutationFn: api.signOut,
    onSettled: () => {
      client.clear();
      signedInMark.remove();
      window.location.assign('/');
    },
  });
  return (
    <Button loading={busy(signOut.isPending)} onClick={() => signOut.mutate()}>
      {screens.frame.signOut}
    </Button>
  );
};

const Header = () => {
  const me = useMe();
  return (
    <Layout.Header
      className="row head"
      style={{ height: 'auto', minHeight: 44, lineHeight: '22px', padding: '0 16px' }}
    >
      <strong>{screens.product}</strong>
      <span className="grow quiet">{me.organisationName}</span>
      <LiveBadge />
      <span>{screens.dispute.withRole(me.name, me.roleName)}</span>
      <SignOut />
    </Layout.Header>
  );
};

const PrintFoot = () => (
  <p className="print-foot">{screens.print.by(useMe().name, longMoment(useCourtNow(60_000)))}</p>
);

/** The frame around every staff page: court clock, who is here, menu, and the page itself. */
export const Frame = () => {
  const { role } = useMe();
  const { pathname } = useLocation();
  const unread = useUnread();
  const entries = menuOf[role];
  const current = entries.findLast(({ path }) => pathname.startsWith(path));
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip" href="#main">
        {screens.frame.skip}
      </a>
      <ClockBanner />
      <Header />
      <Layout hasSider className="body">
        <Layout.Sider width={148} className="side">
          <nav aria-label={screens.menu.label}>
            <Menu
              mode="inline"
              selectedKeys={current === undefined ? [] : [current.path]}
              items={entries.map((entry) => ({
                key: entry.path,
                label: <Entry entry={entry} unread={unread} />,
              }))}
            />
          </nav>
        </Layout.Sider>
        <Layout.Content id="main" tabIndex={-1} style={{ outline: 'none' }}>
          <Outlet />
          <PrintFoot />
        </Layout.Content>
      </Layout>
    </Layout>
  );
};
