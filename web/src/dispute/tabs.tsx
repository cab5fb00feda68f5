import { screens } from '#i18n/zh-CN/screens';
import type { DisputeView } from '#web/client/contract';
import { amountText } from '#web/disputes/columns';
import { Moment, momentText } from '#web/ui/moment';
import { RowsTable } from '#web/ui/rows-table';

type Of = { readonly dispute: DisputeView };
const sources: { readonly [source: string]: string } = screens.sourceText;

/**
 * What happened: who, when, and on which ground. The whole of it is read from its beginning; the latest
 * few, from the newest.
 */
export const Timeline = ({ dispute, latest }: Of & { readonly latest?: number }) => (
  <ol className="timeline">
    {(latest === undefined ? dispute.timeline : dispute.timeline.slice(-latest).toReversed()).map(
      ({ seq, at, recordedAt, actor, text, basis }) => (
        <li key={seq}>
          <div>{text}</div>
          <div className="row quiet">
            <Moment at={at} />
            <span>{actor.name}</span>
            {basis === null ? null : <span>{basis.text}</span>}
            {momentText(at) === momentText(recordedAt) ? null : (
              <span>{screens.dispute.recordedAt(momentText(recordedAt))}</span>
            )}
          </div>
        </li>
      ),
    )}
  </ol>
);

/** What is asked for and why, as it came in. */
export const Claims = ({ dispute }: Of) => (
  <dl className="facts">
    <dt>{screens.dispute.court}</dt>
    <dd>{dispute.court.name}</dd>
    <dt>{screens.dispute.source}</dt>
    <dd>{sources[dispute.source] ?? dispute.source}</dd>
    <dt>{screens.dispute.cause}</dt>
    <dd>{dispute.cause.name}</dd>
    <dt>{screens.dispute.amount}</dt>
    <dd>{dispute.amountFen === null ? screens.dispute.noMoney : amountText(dispute.amountFen)}</dd>
    <dt>{screens.dispute.claimsLabel}</dt>
    <dd className="words">{dispute.claims}</dd>
    <dt>{screens.dispute.factsLabel}</dt>
    <dd className="words">{dispute.facts}</dd>
  </dl>
);

/** Who has to do what, and until when. */
export const Tasks = ({ dispute }: Of) => {
  const nameOf = (partyId: string | null): string =>
    dispute.parties.find(({ id }) => id === partyId)?.name ?? '';
  return (
    <RowsTable
      label={screens.dispute.tasks}
      rowKey="id"
      rows={dispute.tasks.map((task) => ({
        ...task,
        who: task.assignee?.name ?? (nameOf(task.partyId) || screens.dispute.nobody),
      }))}
      empty={screens.dispute.noTasks}
      columns={[
        { title: screens.dispute.tasks, dataIndex: 'name' },
        { title: screens.dispute.owner, dataIndex: 'roleName' },
        { title: screens.dispute.assignee, dataIndex: 'who' },
        {
          title: screens.dispute.dueTasks,
          dataIndex: 'dueAt',
          render: (at: string | null) => <Moment at={at} />,
        },
      ]}
    />
  );
};
