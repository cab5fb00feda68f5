import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Tag, type TableColumnsType } from 'antd';
import { deliveryReason } from '#i18n/zh-CN/delivery-reasons';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Subscriber } from '#web/client/contract';
import { useMe } from '#web/session/me';
import { busy } from '#web/ui/busy';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { Moment, momentText } from '#web/ui/moment';
import { ProblemNotice } from '#web/ui/problem-notice';
import { RowsTable } from '#web/ui/rows-table';

const words = screens.subscribers;
const colours = { ACTIVE: 'success', PAUSED: 'default', DEAD: 'error' } as const;

const troubleOf = ({ failures, lastError, failingSince }: Subscriber): string =>
  lastError === null || failingSince === null
    ? words.noTrouble
    : words.troubleText(failures, deliveryReason(lastError), momentText(failingSince));

const StateTag = ({ state, failures }: Subscriber) =>
  state === 'ACTIVE' && failures > 0 ? (
    <Tag color="warning">{words.failing}</Tag>
  ) : (
    <Tag color={colours[state]}>{words.stateText[state]}</Tag>
  );

const columns: TableColumnsType<Subscriber> = [
  { title: words.organisation, dataIndex: 'organisationName' },
  {
    title: words.url,
    dataIndex: 'url',
    render: (url: string) => <span className="words">{url}</span>,
  },
  { title: words.state, key: 'state', render: (_, subscriber) => <StateTag {...subscriber} /> },
  {
    title: words.behind,
    dataIndex: 'behind',
    align: 'right',
    render: (count: number) => words.behindText(count),
  },
  {
    title: words.lastDelivered,
    dataIndex: 'lastDeliveredAt',
    render: (at: string | null) => <Moment at={at} />,
  },
  { title: words.trouble, key: 'trouble', render: (_, subscriber) => troubleOf(subscriber) },
];

/** Pausing a system, and telling it again. */
const useSteering = () => {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: ({ id, act }: { readonly id: string; readonly act: 'pause' | 'resume' }) =>
      act === 'pause' ? api.pauseSubscriber(id) : api.resumeSubscriber(id),
    onSuccess: (_, { act }) => {
      void message.success(act === 'pause' ? words.paused : words.resumed);
      void client.invalidateQueries({ queryKey: ['subscribers'] });
    },
  });
};

/** The systems of other bodies that are told of events: how far each is, and which are in trouble. */
export const Subscribers = () => {
  const query = useQuery({ queryKey: ['subscribers'], queryFn: api.subscribers });
  const { role } = useMe();
  const steering = useSteering();
  const buttons: TableColumnsType<Subscriber> = [
    {
      title: words.actions,
      key: 'actions',
      render: (_, { id, state, failures }) => (
        <span className="row">
          {state === 'PAUSED' ? null : (
            <Button
              loading={busy(steering.isPending)}
              onClick={() => steering.mutate({ id, act: 'pause' })}
            >
              {words.pause}
            </Button>
          )}
          {state === 'ACTIVE' && failures === 0 ? null : (
            <Button
              loading={busy(steering.isPending)}
              onClick={() => steering.mutate({ id, act: 'resume' })}
            >
              {words.resume}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <div className="stack">
      {steering.error === null ? null : <ProblemNotice error={steering.error} />}
      <Loaded query={query}>
        {({ items }) => (
          <>
            <DeadNotice count={items.filter(({ state }) => state === 'DEAD').length} />
            <RowsTable<Subscriber>
              label={screens.notifications.subscribers}
              rowKey="id"
              rows={items}
              empty={<Empty text={words.empty} />}
              columns={role === 'administrator' ? [...columns, ...buttons] : columns}
            />
          </>
        )}
      </Loaded>
    </div>
  );
};

const DeadNotice = ({ count }: { readonly count: number }) =>
  count === 0 ? null : <Alert type="error" showIcon title={words.deadNotice(count)} />;
