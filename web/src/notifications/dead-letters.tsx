import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import { deliveryReason } from '#i18n/zh-CN/delivery-reasons';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { DeadLetter } from '#web/client/contract';
import { Moment } from '#web/ui/moment';
import { ProblemNotice } from '#web/ui/problem-notice';
import { QueryTable } from '#web/ui/query-table';
import { busy } from '#web/ui/busy';
import { useDecisions } from './use-decisions.tsx';

const words = screens.notifications;
const channels: { readonly [channel: string]: string } = words.channelText;

/** Messages that were not delivered, or of which nobody knows, with why and what can be done. */
export const DeadLetters = () => {
  const { isPending, error, sendAgain, hasArrived, dialog } = useDecisions();
  return (
    <div className="stack">
      {error === null ? null : <ProblemNotice error={error} />}
      {dialog}
      <QueryTable<DeadLetter>
        name="dead-letters"
        filters={{}}
        fetchPage={api.deadLetters}
        empty={words.emptyDead}
        columns={[
          {
            title: words.recipient,
            dataIndex: 'recipientName',
            render: (name: string | null, { legal }) => (
              <span className="row">
                {name ?? '—'}
                {legal ? <Tag color="warning">{words.legal}</Tag> : null}
              </span>
            ),
          },
          {
            title: words.dispute,
            dataIndex: 'number',
            render: (number: string, { disputeId }) => (
              <Link to={`/disputes/${disputeId}`}>{number}</Link>
            ),
          },
          {
            title: words.channel,
            dataIndex: 'channel',
            render: (channel: string) => channels[channel] ?? channel,
          },
          {
            title: words.state,
            dataIndex: 'state',
            render: (state: DeadLetter['state']) => words.stateText[state],
          },
          {
            title: words.reason,
            dataIndex: 'lastError',
            render: (reason: string | null) =>
              reason === null ? words.noReason : deliveryReason(reason),
          },
          { title: words.attempts, dataIndex: 'attempts', align: 'right' },
          {
            title: words.createdAt,
            dataIndex: 'createdAt',
            render: (at: string) => <Moment at={at} />,
          },
          {
            title: words.actions,
            key: 'actions',
            render: (_, letter) => (
              <span className="row">
                <Button loading={busy(isPending)} onClick={() => sendAgain(letter)}>
                  {words.redrive}
                </Button>
                <Button loading={busy(isPending)} onClick={() => hasArrived(letter)}>
                  {words.received}
                </Button>
              </span>
            ),
          },
        ]}
      />
    </div>
  );
};
