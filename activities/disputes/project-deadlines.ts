import { evolve } from '#domain/dispute/evolve';
import type { Dispute, RunningDeadline } from '#domain/dispute/dispute';
import type { DecidedEvent } from '#domain/dispute/decide';
import { timestamp } from '#platform/database';
import type { Step } from './step.ts';

/** One row of `deadline` as it has to be now. */
export interface DeadlineRow {
  readonly key: string;
  readonly opened_seq: number;
  readonly basis: string;
  readonly started_at: string;
  readonly due_at: string;
  readonly due_on: string;
  readonly provisional: boolean;
  readonly proof: RunningDeadline['proof'];
  readonly ending: 'met' | 'lapsed' | 'cancelled' | null;
  readonly ended_at: string | null;
}

/** The deadlines that these steps started, moved or ended, each ended at its legal time. */
export function deadlineRows(steps: readonly Step[]): readonly DeadlineRow[] {
  const rows = new Map<number, DeadlineRow>();
  for (const step of steps) {
    let dispute = step.before;
    for (const decided of step.events) {
      const after = evolve(dispute, decided.event);
      for (const row of changed(dispute, after, decided)) rows.set(row.opened_seq, row);
      dispute = after;
    }
  }
  return [...rows.values()];
}

function changed(
  before: Dispute | null,
  after: Dispute,
  { event, at }: DecidedEvent,
): readonly DeadlineRow[] {
  const known = before?.deadlines ?? [];
  const running = after.deadlines.filter((deadline) => {
    const same = known.find(({ openedSeq }) => openedSeq === deadline.openedSeq);
    return same === undefined || same.dueAt !== deadline.dueAt || same.proof !== deadline.proof;
  });
  const over = known.filter(
    ({ openedSeq }) => !after.deadlines.some((each) => each.openedSeq === openedSeq),
  );
  const ending = event.kind === 'deadline-ended' ? event.ending : 'cancelled';
  return [
    ...running.map((deadline) => rowOf(deadline)),
    ...over.map((deadline): DeadlineRow => ({
      ...rowOf(deadline),
      ending,
      ended_at: timestamp(at),
    })),
  ];
}

function rowOf(deadline: RunningDeadline): DeadlineRow {
  const { key, openedSeq, basis, startedAt, dueAt, dueOn, provisional, proof } = deadline;
  return {
    key,
    opened_seq: openedSeq,
    basis,
    started_at: timestamp(startedAt),
    due_at: timestamp(dueAt),
    due_on: dueOn,
    provisional,
    proof,
    ending: null,
    ended_at: null,
  };
}
