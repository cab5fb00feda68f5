import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { dayKindText } from '#i18n/zh-CN/holidays';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { ProposalImpact } from '#web/client/contract';
import { Empty } from '#web/ui/empty';
import { Loaded } from '#web/ui/loaded';
import { Wide } from '#web/ui/wide';

const words = screens.calendar;
type Kind = ProposalImpact['changed'][number]['before'];
type Move = ProposalImpact['moves'][number];
const kindText = (kind: Kind): string => dayKindText[kind];

const Difference = ({ changed }: { readonly changed: ProposalImpact['changed'] }) => (
  <Wide label={words.difference}>
    <Table
      size="small"
      rowKey="date"
      pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={[...changed]}
      locale={{ emptyText: words.noDifference }}
      columns={[
        { title: words.date, dataIndex: 'date' },
        { title: words.before, dataIndex: 'before', render: kindText },
        { title: words.after, dataIndex: 'after', render: kindText },
      ]}
    />
  </Wide>
);

const Moves = ({ impact }: { readonly impact: ProposalImpact }) => {
  if (impact.moves.length === 0) return <Empty text={words.noImpact(impact.examined)} />;
  return (
    <>
      <p>{words.examined(impact.examined)}</p>
      <Wide label={words.impact}>
        <Table<Move>
          size="small"
          rowKey={({ disputeId, deadline, dueOn }) => `${disputeId} ${deadline} ${dueOn}`}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          dataSource={[...impact.moves]}
          columns={[
            { title: words.number, dataIndex: 'number' },
            { title: screens.dispute.court, dataIndex: 'courtName' },
            { title: words.deadline, dataIndex: 'deadline' },
            {
              title: words.before,
              dataIndex: 'dueOn',
              render: (dueOn: string, { provisional }) =>
                screens.dispute.wasDue(dueOn, provisional),
            },
            { title: words.after, dataIndex: 'wouldBeDueOn' },
          ]}
        />
      </Wide>
    </>
  );
};

/** What a proposal would change: days of the calendar, and the ends of periods that run now. */
export const Impact = ({ id }: { readonly id: string }) => {
  const query = useQuery({
    queryKey: ['calendar', 'proposal', id],
    queryFn: () => api.proposal(id),
  });
  return (
    <Loaded query={query}>
      {(impact) => (
        <div className="stack">
          <h3>{words.difference}</h3>
          <Difference changed={impact.changed} />
          {impact.state === 'PROPOSED' ? (
            <>
              <h3>{words.impact}</h3>
              <Moves impact={impact} />
              {impact.isWhole ? null : <p>{words.notWhole}</p>}
            </>
          ) : null}
        </div>
      )}
    </Loaded>
  );
};
