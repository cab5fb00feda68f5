import type { Task } from '#web/client/contract';
import { useCourtNow } from '#web/clock/court-clock';
import { leftText } from '#web/disputes/columns';
import { screens } from '#i18n/zh-CN/screens';
import { Lamp } from '#web/ui/lamp';
import { groupTasks } from './group.ts';

const MINUTE_MS = 60_000;

interface TaskListProps {
  readonly tasks: readonly Task[];
  readonly currentId: string | null;
  readonly onPick: (task: Task) => void;
}

/** Tasks by urgency; the current one is shown beside the list. */
export const TaskList = ({ tasks, currentId, onPick }: TaskListProps) => {
  const now = useCourtNow(MINUTE_MS);
  return (
    <section aria-label={screens.tasks.list}>
      {groupTasks(tasks, now).map((group) => (
        <div key={group.name}>
          <h2 className="group">{group.name}</h2>
          {group.tasks.map((task) => (
            <button
              key={task.id}
              type="button"
              className="task"
              aria-current={task.id === currentId}
              onClick={() => onPick(task)}
            >
              <span className="row">
                <strong>{task.name}</strong>
                <span className="grow" />
                {task.dueAt === null ? null : (
                  <Lamp colour={task.lamp.colour} word={leftText(task.dueAt, now)} />
                )}
              </span>
              <span className="quiet">
                {task.dispute.number} {task.dispute.title}
              </span>
            </button>
          ))}
        </div>
      ))}
    </section>
  );
};
