import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { longDate } from '#i18n/zh-CN/dates';
import { roleText } from '#i18n/zh-CN/roles';
import { screens } from '#i18n/zh-CN/screens';
import { dateOf } from '#domain/shared/local-date';
import { api } from '#web/client/api';
import type { NewPost, User } from '#web/client/contract';
import { momentOf } from '#web/clock/moment-of';
import { useDecision } from '#web/forms/use-decision';
import { useSending } from '#web/forms/use-sending';
import { busy } from '#web/ui/busy';
import { Empty } from '#web/ui/empty';
import { ProblemNotice } from '#web/ui/problem-notice';
import { AskReason } from './ask-reason.tsx';
import { PostFields } from './post-fields.tsx';

const words = screens.users;
type Post = User['posts'][number];
const dayOf = (at: string): string => longDate(dateOf(momentOf(at)));

const GrantForm = ({ user, onDone }: { readonly user: User; readonly onDone: () => void }) => {
  const [form] = Form.useForm<NewPost>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const sending = useSending(
    form,
    (post: NewPost) => api.grantPost(user.id, post),
    () => {
      void message.success(words.done(words.grant));
      void client.invalidateQueries({ queryKey: ['users'] });
      onDone();
    },
  );
  return (
    <Form<NewPost>
      form={form}
      name="grant"
      layout="vertical"
      requiredMark={false}
      onFinish={(post) => sending.mutate(post)}
    >
      {sending.error === null ? null : <ProblemNotice error={sending.error} />}
      <PostFields within={[]} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={busy(sending.isPending)}>
          {words.grant}
        </Button>
        <Button onClick={onDone}>{screens.form.cancel}</Button>
      </div>
    </Form>
  );
};

const PostLine = ({ user, post }: { readonly user: User; readonly post: Post }) => {
  const [isEnding, setEnding] = useState(false);
  const ended = useDecision({
    reads: 'users',
    said: words.done(words.endPostOf(roleText[post.role])),
    onDone: () => setEnding(false),
  });
  return (
    <li>
      <div className="row">
        <span className="grow">
          {words.postLine(roleText[post.role], post.organisationName, post.courtName)}{' '}
          <span className="quiet">
            {words.postSpan(dayOf(post.since), post.until === null ? null : dayOf(post.until))}
          </span>
        </span>
        {post.until !== null || user.isMe ? null : (
          <Button onClick={() => setEnding(true)}>{words.endPost}</Button>
        )}
      </div>
      {isEnding ? (
        <AskReason
          title={words.endPostOf(roleText[post.role])}
          open={post.role === 'mediator' ? user.openDisputes : 0}
          error={ended.error}
          isBusy={ended.isPending}
          onStale={ended.readAgain}
          onSend={(reasoned) => ended.mutate(() => api.endPost(user.id, post.id, reasoned))}
          onClose={() => {
            ended.reset();
            setEnding(false);
          }}
        />
      ) : null}
    </li>
  );
};

/** The posts of a person, now and before, and the form that gives another. */
export const UserPosts = ({ user }: { readonly user: User }) => {
  const [isGranting, setGranting] = useState(false);
  return (
    <section className="stack" aria-labelledby="posts">
      <h2 id="posts">{words.posts}</h2>
      {user.posts.length === 0 ? <Empty text={words.noPosts} /> : null}
      <ul className="lines">
        {user.posts.map((post) => (
          <PostLine key={post.id} user={user} post={post} />
        ))}
      </ul>
      {isGranting ? <GrantForm user={user} onDone={() => setGranting(false)} /> : null}
      {isGranting || user.isMe ? null : (
        <div>
          <Button onClick={() => setGranting(true)}>{words.grant}</Button>
        </div>
      )}
    </section>
  );
};
