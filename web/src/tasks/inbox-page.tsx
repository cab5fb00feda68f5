import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Task } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { KeyHelp } from '#web/ui/key-help';
import { Loading } from '#web/ui/loading';
import { Page } from '#web/ui/page';
import { ProblemNotice } from '#web/ui/problem-notice';
import { useKeys } from '#web/ui/use-keys';
import { groupTasks } from './group.ts';
import { TaskList } from './task-list.tsx';
import { TaskPreview, useClaim } from './task-preview.tsx';
import { useCourtNow } from '#web/clock/court-clock';

type Box = 'mine' | 'pool';
const MINUTE_MS = 60_000;
const POOL_EVERY_MS = 2_000;
const BESIDE_EVERY_MS = 15_000;

const firstPage: string | null = null;

/** One of the two boxes; the one beside the open one is asked for less often. */
const useTasks = (box: Box, open: Box) =>
  useInfiniteQuery({
    queryKey: ['tasks', box],
    queryFn: ({ pageParam }: { readonly pageParam: string | null }) =>
      api.tasks(box, { cursor: pageParam ?? undefined }),
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
    // Claiming changes no dispute and is not told by the stream.
    ...(box === 'pool' && { refetchInterval: open === box ? POOL_EVERY_MS : BESIDE_EVERY_MS }),
  });

/** Which task is shown, kept in the address so that a reload shows it again. */
const useCurrent = (tasks: readonly Task[]) => {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('task');
  const current = tasks.find(({ id }) => id === asked) ?? tasks[0] ?? null;
  const pick = (task: Task | undefined): void => {
    if (task === undefined) return;
    setSearch(
      (before) => {
        before.set('task', task.id);
        return before;
      },
      { replace: true },
    );
  };
  return { current, pick };
};

type Tasks = ReturnType<typeof useTasks>;

const itemsOf = ({ data }: Tasks): readonly Task[] =>
  data?.pages.flatMap(({ items }) => items) ?? [];

const counted = (name: string, query: Tasks): string =>
  query.data === undefined
    ? name
    : screens.tasks.counted(name, itemsOf(query).length, query.hasNextPage);

interface InboxProps {
  readonly box: Box;
  readonly query: Tasks;
  /** Leads to what could be claimed; null when nothing can. */
  readonly toPool: (() => void) | null;
}

const Inbox = ({ box, query, toPool }: InboxProps) => {
  const now = useCourtNow(MINUTE_MS);
  const navigate = useNavigate();
  const claims = useClaim();
  const [showsHelp, setHelp] = useState(false);
  const tasks = itemsOf(query);
  const ordered = groupTasks(tasks, now).flatMap((group) => group.tasks);
  const { current, pick } = useCurrent(ordered);
  const step = (by: number): void =>
    pick(ordered[ordered.findIndex((task) => task === current) + by]);
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: () => current !== null && void navigate(`/disputes/${current.dispute.id}`),
    c: () => box === 'pool' && current !== null && claims.claim.mutate(current.id),
    '?': () => setHelp(true),
  });
  if (query.data === undefined)
    return query.error === null ? (
      <Loading />
    ) : (
      <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
    );
  return (
    <>
      {query.error === null ? null : <ProblemNotice error={query.error} />}
      {current === null ? (
        <Empty text={box === 'mine' ? screens.tasks.emptyMine : screens.tasks.emptyPool}>
          {toPool === null ? null : <Button onClick={toPool}>{screens.tasks.toPool}</Button>}
        </Empty>
      ) : (
        <div className="queue">
          <div>
            <TaskList tasks={tasks} currentId={current.id} onPick={pick} />
            {query.hasNextPage ? (
              <Button onClick={() => void query.fetchNextPage()}>{screens.dispute.more}</Button>
            ) : null}
          </div>
          <TaskPreview key={current.id} task={current} isPool={box === 'pool'} claims={claims} />
        </div>
      )}
      {showsHelp ? <KeyHelp onClose={() => setHelp(false)} /> : null}
    </>
  );
};

/** What there is to do: mine and what I could take, by urgency, worked by keyboard or by mouse. */
export const InboxPage = () => {
  const [search, setSearch] = useSearchParams();
  const box: Box = search.get('box') === 'pool' ? 'pool' : 'mine';
  const [mine, pool] = [useTasks('mine', box), useTasks('pool', box)];
  const toPool = (): void => setSearch({ box: 'pool' });
  return (
    <Page
      title={screens.tasks.title}
      actions={<span className="quiet no-print for-keys">{screens.tasks.keysHint}</span>}
    >
      <Tabs
        activeKey={box}
        onChange={(next) => setSearch({ box: next })}
        items={[
          { key: 'mine', label: counted(screens.tasks.mine, mine) },
          { key: 'pool', label: counted(screens.tasks.pool, pool) },
        ]}
      />
      <Inbox
        key={box}
        box={box}
        query={box === 'mine' ? mine : pool}
        toPool={box === 'mine' && itemsOf(pool).length > 0 ? toPool : null}
      />
    </Page>
  );
};
