import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card } from 'antd';
import { Link } from 'react-router';
import { screens } from '#i18n/zh-CN/screens';
import { api } from '#web/client/api';
import type { Task } from '#web/client/contract';
import { Acts } from '#web/dispute/acts';
import { Head } from '#web/dispute/head';
import { useDispute } from '#web/dispute/use-dispute';
import { Deadlines } from '#web/ui/deadline-card';
import { Loaded } from '#web/ui/loaded';
import { Moment } from '#web/ui/moment';
import { ProblemNotice } from '#web/ui/problem-notice';
import { busy } from '#web/ui/busy';

/** Taking a task out of the pool and giving it back; whoever was faster is named. */
export const useClaim = () => {
  const client = useQueryClient();
  const { message } = App.useApp();
  const refresh = (): void => void client.invalidateQueries({ queryKey: ['tasks'] });
  const claim = useMutation({
    mutationFn: api.claim,
    onSuccess: () => void message.success(screens.tasks.claimed),
    onSettled: refresh,
  });
  const release = useMutation({
    mutationFn: api.release,
    onSuccess: () => void message.success(screens.tasks.released),
    onSettled: refresh,
  });
  return { claim, release };
};

interface TaskPreviewProps {
  readonly task: Task;
  readonly isPool: boolean;
  readonly claims: ReturnType<typeof useClaim>;
}

const TaskCard = ({ task, isPool, claims: { claim, release } }: TaskPreviewProps) => (
  <Card size="small" title={<h2>{task.name}</h2>}>
    <div className="stack">
      {claim.error === null ? null : <ProblemNotice error={claim.error} />}
      {release.error === null ? null : <ProblemNotice error={release.error} />}
      <p>{task.hint}</p>
      <div className="row">
        {screens.tasks.due} <Moment at={task.dueAt} />
        {isPool ? (
          <Button
            type="primary"
            loading={busy(claim.isPending)}
            onClick={() => claim.mutate(task.id)}
          >
            {screens.tasks.claim}
          </Button>
        ) : null}
        {!isPool && task.isClaimed ? (
          <Button loading={busy(release.isPending)} onClick={() => release.mutate(task.id)}>
            {screens.tasks.release}
          </Button>
        ) : null}
        <Link to={`/disputes/${task.dispute.id}`}>{screens.tasks.work}</Link>
      </div>
    </div>
  </Card>
);

/** What a task is about, with everything its dispute lets this person do right here. */
export const TaskPreview = (props: TaskPreviewProps) => (
  <section className="stack" aria-label={screens.tasks.preview}>
    <TaskCard {...props} />
    <Loaded query={useDispute(props.task.dispute.id)}>
      {(dispute) => (
        <>
          <Acts key={dispute.id} dispute={dispute} />
          <Head dispute={dispute} level={2} />
          <Deadlines deadlines={dispute.deadlines} />
        </>
      )}
    </Loaded>
  </section>
);
