import { useQuery } from '@tanstack/react-query';
import { Card, Select, Table } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { stageIds, type StageId } from '#domain/dispute/words';
import type { Lamp as Colour } from '#domain/dispute/lamp';
import { screens } from '#i18n/zh-CN/screens';
import { stageText, statusText } from '#i18n/zh-CN/stages';
import { api } from '#web/client/api';
import type { Board } from '#web/client/contract';
import { listAddress } from '#web/disputes/filters';
import { useMe } from '#web/session/me';
import { Lamp } from '#web/ui/lamp';
import { Loaded } from '#web/ui/loaded';
import { momentText } from '#web/ui/moment';
import { Page } from '#web/ui/page';
import { UrgentList } from './urgent-list.tsx';

const words = screens.board;
const AGAIN_MS = 15_000;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How many are open in each place of the pipeline, and where that leads. */
const pipelineOf = ({ counters }: Board) =>
  stageIds
    .filter((stage) => stage !== 'closed')
    .map((stage) => {
      const here = counters.filter((counter) => counter.stage === stage);
      const statuses = [...new Set(here.map(({ status }) => status))].map((status) => ({
        status,
        open: total(here.filter((counter) => counter.status === status).map(({ open }) => open)),
      }));
      return { stage, statuses, open: total(here.map(({ open }) => open)) };
    });

const statusName = (stage: StageId, status: string): string => {
  const known: { readonly [name: string]: { readonly name: string } } = statusText[stage];
  return known[status]?.name ?? status;
};

const Pipeline = ({ board, court }: { readonly board: Board; readonly court: string }) => {
  const rows = pipelineOf(board);
  const most = Math.max(1, ...rows.map(({ open }) => open));
  return (
    <Card size="small" title={<h2>{words.pipeline}</h2>}>
      <Table
        className="compact"
        size="small"
        rowKey="stage"
        pagination={false}
        dataSource={rows}
        columns={[
          {
            title: words.stage,
            dataIndex: 'stage',
            render: (stage: StageId) => (
              <Link to={listAddress({ stage, court })}>{stageText[stage].name}</Link>
            ),
          },
          {
            title: words.open,
            dataIndex: 'open',
            align: 'right',
            render: (open: number, { stage }) => (
              <Link to={listAddress({ stage, court })}>{open}</Link>
            ),
          },
          {
            title: words.share,
            key: 'share',
            width: '30%',
            responsive: ['md'],
            render: (_, { open }) => (
              <div
                className="bar"
                style={{ width: `${(open / most) * 100}%` }}
                aria-hidden="true"
              />
            ),
          },
          {
            title: screens.list.place,
            key: 'statuses',
            render: (_, { stage, statuses }) =>
              statuses
                .map(({ status, open }) => `${statusName(stage, status)} ${open}`)
                .join(' / '),
          },
        ]}
      />
    </Card>
  );
};

const colours = ['red', 'yellow', 'green'] as const satisfies readonly Colour[];

const Lamps = ({ board, court }: { readonly board: Board; readonly court: string }) => {
  const { lamps, lampsAsOf } = board;
  const countOf = (name: (typeof colours)[number] | 'needsAttention' | 'unclocked') =>
    total(lamps.map((each) => each[name]));
  return (
    <Card
      size="small"
      title={<h2>{words.lamps}</h2>}
      extra={lampsAsOf === '' ? '' : words.asOf(momentText(lampsAsOf))}
    >
      <div className="row figures">
        {colours.map((colour) => (
          <Link key={colour} className="figure" to={listAddress({ lamp: colour, court })}>
            <Lamp colour={colour} />
            <strong>{countOf(colour)}</strong>
          </Link>
        ))}
        <span className="figure">
          <Lamp colour="grey" word={words.unclocked} />
          <strong>{countOf('unclocked')}</strong>
        </span>
        <Link className="figure" to={listAddress({ attention: 'true', court })}>
          <span>{words.attention}</span>
          <strong>{countOf('needsAttention')}</strong>
        </Link>
        <span className="figure">
          <span>{words.total}</span>
          <strong>{total(board.counters.map(({ open }) => open))}</strong>
        </span>
      </div>
    </Card>
  );
};

const useCourt = () => {
  const [search, setSearch] = useSearchParams();
  const court = search.get('court') ?? '';
  return { court, choose: (next: string): void => setSearch(next === '' ? {} : { court: next }) };
};

/** The board of those who watch over a court: where everything stands, and what needs somebody now. */
export const BoardPage = () => {
  const { courts } = useMe();
  const { court, choose } = useCourt();
  const board = useQuery({
    queryKey: ['board', court],
    queryFn: () => api.board(court),
    refetchInterval: AGAIN_MS,
  });
  return (
    <Page
      title={words.title}
      actions={
        courts.length < 2 ? null : (
          <Select
            aria-label={words.court}
            style={{ width: 220 }}
            value={court}
            onChange={choose}
            options={[
              { value: '', label: words.allCourts },
              ...courts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )
      }
    >
      <Loaded query={board}>
        {(data) => (
          <>
            <Lamps board={data} court={court} />
            <Pipeline board={data} court={court} />
          </>
        )}
      </Loaded>
      <UrgentList kind="overdue" court={court} />
      <UrgentList kind="attention" court={court} />
    </Page>
  );
};
