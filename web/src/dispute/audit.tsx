import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import { Loading } from '#web/ui/loading';
import { Moment } from '#web/ui/moment';
import { ProblemNotice } from '#web/ui/problem-notice';
import { RowsTable } from '#web/ui/rows-table';

const SHOWN_OF_HASH = 12;

/** The record of a dispute with the links of its chain, oldest first. */
export const Audit = ({ disputeId }: { readonly disputeId: string }) => {
  const record = useInfiniteQuery({
    queryKey: ['record', disputeId],
    queryFn: ({ pageParam }) => api.events(disputeId, pageParam),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
  if (record.error !== null)
    return <ProblemNotice error={record.error} onRetry={() => void record.refetch()} />;
  if (record.data === undefined) return <Loading />;
  return (
    <div className="stack">
      <p className="quiet">{screens.dispute.chain}</p>
      <RowsTable
        label={screens.dispute.audit}
        rowKey="seq"
        rows={record.data.pages.flatMap(({ items }) => items)}
        columns={[
          { title: screens.dispute.seq, dataIndex: 'seq' },
          { title: screens.dispute.what, dataIndex: 'text' },
          {
            title: screens.dispute.happenedAt,
            dataIndex: 'at',
            render: (at: string) => <Moment at={at} />,
          },
          {
            title: screens.dispute.recorded,
            dataIndex: 'recordedAt',
            render: (at: string) => <Moment at={at} />,
          },
          {
            title: screens.dispute.hash,
            dataIndex: 'hash',
            render: (hash: string) => <span title={hash}>{hash.slice(0, SHOWN_OF_HASH)}</span>,
          },
        ]}
      />
      {record.hasNextPage ? (
        <Button onClick={() => void record.fetchNextPage()}>{screens.dispute.more}</Button>
      ) : null}
    </div>
  );
};
