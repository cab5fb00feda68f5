import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import { reminderTimes } from '#domain/deadlines/reminders';
import { deadlineRules } from '#domain/deadlines/rules';
import type { Instant } from '#domain/shared/instant';
import type { Dispute } from './dispute.ts';

/** Something the passing of time will bring about, and when. */
export interface AgendaItem {
  /** The same item always has the same key, and no other item ever has it. */
  readonly key: string;
  readonly kind: 'due' | 'reminder';
  /** A period ends with this millisecond; a reminder goes out with it. */
  readonly at: Instant;
  readonly deadline: DeadlineKey;
  readonly instance: number;
}

/** Everything time will bring about, soonest first. A closed dispute has none. */
export function agenda(dispute: Dispute): readonly AgendaItem[] {
  if (dispute.stage === 'closed') return [];
  return dispute.deadlines
    .filter(({ key }) => deadlineRules[key].isPaused?.(dispute) !== true)
    .flatMap((running): AgendaItem[] => {
      const { key: deadline, instance, openedSeq } = running;
      const name = `${deadline}:${instance}:${openedSeq}`;
      return [
        { key: `due:${name}`, kind: 'due', at: running.dueAt, deadline, instance },
        ...reminderTimes(running).map(({ daysLeft, at }): AgendaItem => ({
          key: `reminder:${name}:${daysLeft}`,
          kind: 'reminder',
          at,
          deadline,
          instance,
        })),
      ];
    })
    .toSorted((one, other) => one.at - other.at || (one.key < other.key ? -1 : 1));
}

/** What time will bring about first, or null. */
export const nextRing = (dispute: Dispute): AgendaItem | null => agenda(dispute)[0] ?? null;
