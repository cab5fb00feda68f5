import type { TableColumnsType } from 'antd';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { daysBetween, dateOf } from '#domain/shared/local-date';
import type { Instant } from '#domain/shared/instant';
import { isFen } from '#domain/shared/money';
import { yuan } from '#i18n/zh-CN/amounts';
import { daysLeftText, deadlineText, lampText } from '#i18n/zh-CN/deadlines';
import { screens } from '#i18n/zh-CN/screens';
import { placeName } from '#i18n/zh-CN/stages';
import type { DisputeItem } from '#web/client/contract';
import { momentOf } from '#web/clock/moment-of';
import { Lamp } from '#web/ui/lamp';
import { Moment } from '#web/ui/moment';

/** Court days until a moment, in words; the colour's own word where there is no clock. */
export const leftText = (dueAt: string | null, now: Instant): string =>
  dueAt === null ? lampText.blue : daysLeftText(daysBetween(dateOf(now), dateOf(momentOf(dueAt))));

/** How the dispute's next clock stands, with the days left in words. */
const Due = ({ item, now }: { readonly item: DisputeItem; readonly now: Instant }) => {
  const { lamp, nextDueAt, nextDueKey, closedAt } = item;
  if (nextDueAt === null || nextDueKey === null)
    return (
      <Lamp
        colour={closedAt === null ? 'grey' : 'blue'}
        word={closedAt === null ? screens.board.unclocked : lampText.blue}
      />
    );
  return (
    <span className="row">
      <Lamp
        colour={lamp}
        word={screens.dispute.joined([lampText[lamp], leftText(nextDueAt, now)])}
      />
      <span className="quiet">{deadlineText[nextDueKey].name}</span>
    </span>
  );
};

/** An amount in fen as lists show it; nothing where no money is claimed. */
export const amountText = (fen: number | null): string =>
  fen !== null && isFen(fen) ? yuan(fen) : '—';

/** The columns of every list of disputes. `now` is the court clock's. */
export const disputeColumns = (now: Instant): TableColumnsType<DisputeItem> => [
  {
    title: screens.list.number,
    dataIndex: 'number',
    render: (number: string, { id, caseNumber }) => (
      <>
        <Link className="whole" to={`/disputes/${id}`}>
          {number}
        </Link>
        {caseNumber === null ? null : <div className="quiet">{caseNumber}</div>}
      </>
    ),
  },
  {
    title: screens.list.name,
    dataIndex: 'title',
    render: (title: string, { needsAttention }) => (
      <span className="row">
        <span>{title}</span>
        {needsAttention ? <Tag color="error">{screens.list.attentionMark}</Tag> : null}
      </span>
    ),
  },
  {
    title: screens.list.place,
    key: 'place',
    render: (_, { stage, status }) => placeName(stage, status),
  },
  {
    title: screens.list.due,
    key: 'due',
    render: (_, item) => <Due item={item} now={now} />,
  },
  {
    title: screens.list.amount,
    dataIndex: 'amountFen',
    align: 'right',
    render: (fen: number | null) => amountText(fen),
  },
  {
    title: screens.list.receivedAt,
    dataIndex: 'receivedAt',
    render: (at: string) => <Moment at={at} />,
  },
];
