import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Message } from '#web/client/contract';
import { Moment } from '#web/ui/moment';
import { ProblemNotice } from '#web/ui/problem-notice';
import { QueryTable } from '#web/ui/query-table';

const words = screens.notifications;

/** What was told to this person or this post, newest first. */
export const Inbox = () => {
  const [search, setSearch] = useSearchParams();
  const isUnread = search.get('unread') === 'true';
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: api.markRead,
    onSuccess: () => void client.invalidateQueries({ queryKey: ['messages'] }),
  });
  return (
    <div className="stack">
      <Checkbox
        checked={isUnread}
        onChange={({ target }) => setSearch(target.checked ? { unread: 'true' } : {})}
      >
        {words.unreadOnly}
      </Checkbox>
      {read.error === null ? null : <ProblemNotice error={read.error} />}
      <QueryTable<Message>
        name="messages"
        filters={{ isUnread }}
        fetchPage={(paging) => api.inbox(isUnread, paging)}
        empty={words.empty}
        columns={[
          {
            title: words.subject,
            dataIndex: 'subject',
            render: (subject: string, { text, readAt }) => (
              <>
                <div className="row">
                  {readAt === null ? <Tag color="processing">{words.unread}</Tag> : null}
                  <strong>{subject}</strong>
                </div>
                <div className="words">{text}</div>
              </>
            ),
          },
          {
            title: words.dispute,
            dataIndex: 'number',
            render: (number: string, { disputeId }) => (
              <Link className="whole" to={`/disputes/${disputeId}`}>
                {number}
              </Link>
            ),
          },
          {
            title: words.createdAt,
            dataIndex: 'createdAt',
            render: (at: string) => <Moment at={at} />,
          },
          {
            title: words.read,
            key: 'read',
            render: (_, { id, readAt }) =>
              readAt === null ? (
                <Button onClick={() => read.mutate(id)}>{words.read}</Button>
              ) : (
                <Moment at={readAt} />
              ),
          },
        ]}
      />
    </div>
  );
};
