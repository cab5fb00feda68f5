import { addDays, dateOf } from '#domain/shared/local-date';
import type { Instant } from '#domain/shared/instant';
import { screens } from '#i18n/zh-CN/screens';
import type { Task } from '#web/client/contract';
import { momentOf } from '#web/clock/moment-of';

const WEEK_DAYS = 7;

const groups = ['overdue', 'today', 'week', 'later', 'noDue'] as const;
type Group = (typeof groups)[number];

const groupOf = ({ dueAt }: Task, now: Instant): Group => {
  if (dueAt === null) return 'noDue';
  const due = momentOf(dueAt);
  if (due < now) return 'overdue';
  const today = dateOf(now);
  if (dateOf(due) === today) return 'today';
  return dateOf(due) <= addDays(today, WEEK_DAYS) ? 'week' : 'later';
};

/** Tasks under the headings people plan by, the most pressing first; empty headings are left out. */
export const groupTasks = (
  tasks: readonly Task[],
  now: Instant,
): readonly { readonly name: string; readonly tasks: readonly Task[] }[] =>
  groups
    .map((group) => ({
      name: screens.tasks[group],
      tasks: tasks.filter((task) => groupOf(task, now) === group),
    }))
    .filter(({ tasks: found }) => found.length > 0);
