import { Select, Tag, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { deliveryReason } from '#i18n/zh-CN/delivery-reasons';
import { messageKindText } from '#i18n/zh-CN/message-kinds';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Delivery } from '#web/client/contract';
import { Moment } from '#web/ui/moment';
import { QueryTable } from '#web/ui/query-table';

const words = screens.notifications;
const channels = ['email', 'sms', 'none'] as const;

const colours: { readonly [S in Delivery['state']]: string } = {
  WAITING: 'default',
  QUEUED: 'default',
  SENDING: 'processing',
  SENT: 'success',
  FAILED: 'error',
  REFUSED: 'error',
  UNKNOWN: 'warning',
  NOT_SENT: 'warning',
  CANCELLED: 'default',
};

/** What the provider said, when, and under which number; or that it has said nothing yet. */
const Receipt = ({ channel, delivery, deliveredAt, providerId, state }: Delivery) => {
  if (delivery === null && providerId === null)
    return <span className="quiet">{state === 'SENT' ? words.noReceipt : '—'}</span>;
  return (
    <>
      {delivery === null ? null : (
        <div className="row">
          {words.deliveryText[delivery]}
          <Moment at={deliveredAt} />
        </div>
      )}
      {providerId === null ? null : channel === 'email' ? (
        // What a mail server answers is no number, and in its own language.
        <div className="quiet" title={providerId}>
          {words.mailTaken}
        </div>
      ) : (
        <div className="quiet words">{words.providerId(providerId)}</div>
      )}
    </>
  );
};

const columns: TableColumnsType<Delivery> = [
  {
    title: words.subject,
    dataIndex: 'template',
    render: (template: Delivery['template'], { legal }) => (
      <span className="row">
        {messageKindText[template]}
        {legal ? <Tag color="warning">{words.legal}</Tag> : null}
      </span>
    ),
  },
  {
    title: words.dispute,
    dataIndex: 'number',
    render: (number: string, { disputeId }) => <Link to={`/disputes/${disputeId}`}>{number}</Link>,
  },
  {
    title: words.recipient,
    dataIndex: 'recipientName',
    render: (name: string | null) => name ?? '—',
  },
  {
    title: words.channel,
    dataIndex: 'channel',
    render: (channel: Delivery['channel']) => words.channelText[channel],
  },
  {
    title: words.state,
    dataIndex: 'state',
    render: (state: Delivery['state'], { reason }) => (
      <>
        <Tag color={colours[state]}>{words.stateText[state]}</Tag>
        {reason === null ? null : <div className="quiet words">{deliveryReason(reason)}</div>}
      </>
    ),
  },
  {
    title: words.sentAt,
    dataIndex: 'doneAt',
    render: (at: string | null, { state }) => <Moment at={state === 'NOT_SENT' ? null : at} />,
  },
  { title: words.receipt, key: 'receipt', render: (_, delivery) => <Receipt {...delivery} /> },
];

/** What was sent to people outside the application, by which way, and what became of it. */
export const Deliveries = () => {
  const [search, setSearch] = useSearchParams();
  const channel = channels.find((each) => each === search.get('channel'));
  const choose = (next: string): void =>
    setSearch({ tab: 'deliveries', ...(next === '' ? {} : { channel: next }) });
  return (
    <div className="stack">
      <div className="row no-print">
        <Select
          aria-label={words.channelFilter}
          value={channel ?? ''}
          onChange={choose}
          options={[
            { value: '', label: words.allChannels },
            ...channels.map((each) => ({ value: each, label: words.channelText[each] })),
          ]}
        />
      </div>
      <QueryTable<Delivery>
        name="deliveries"
        filters={{ channel }}
        fetchPage={(paging) => api.deliveries(channel, paging)}
        empty={words.emptyDeliveries}
        columns={columns}
      />
    </div>
  );
};
