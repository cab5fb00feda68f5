import { agenda, nextRing } from '#domain/dispute/agenda';
import type { Dispute } from '#domain/dispute/dispute';
import { ownerOf } from '#domain/dispute/duties';
import type { EventKind } from '#domain/dispute/event';
import { bigrams } from '#domain/people/search-words';
import { instant, type Instant } from '#domain/shared/instant';
import { timestamp } from '#platform/database';
import type { Step } from './step.ts';

/** The columns of `dispute` that follow from its state and nothing else. */
export interface DisputeColumns {
  readonly track: string | null;
  readonly stage: string;
  readonly status: string;
  readonly end: string | null;
  readonly seq: number;
  readonly owner_role: string | null;
  readonly owner_id: string | null;
  readonly mediator_id: string | null;
  readonly case_number: string | null;
  readonly next_due_at: string | null;
  readonly next_due_key: string | null;
  readonly next_ring_at: string | null;
}

/** The end the lamp hangs on: the longest overdue, else the one that comes first. */
function nextDue(dispute: Dispute): { readonly key: string; readonly at: Instant } | null {
  const [late] = dispute.overdue;
  if (late !== undefined) return { key: late.key, at: late.dueAt };
  const due = agenda(dispute).find(({ kind }) => kind === 'due');
  return due === undefined ? null : { key: due.deadline, at: due.at };
}

/** What the lists show of a dispute. Times by the court clock; an alarm rings after the last millisecond. */
export function disputeColumns(dispute: Dispute): DisputeColumns {
  const owner = ownerOf(dispute);
  const due = nextDue(dispute);
  const ring = nextRing(dispute);
  return {
    track: dispute.track,
    stage: dispute.stage,
    status: dispute.status,
    end: dispute.end,
    seq: dispute.seq,
    owner_role: owner?.role ?? null,
    owner_id: owner?.assigneeId ?? null,
    mediator_id: dispute.mediator?.id ?? null,
    case_number: dispute.caseNumber,
    next_due_at: due === null ? null : timestamp(due.at),
    next_due_key: due?.key ?? null,
    next_ring_at: ring === null ? null : timestamp(instant(ring.at + 1)),
  };
}

const calling: readonly EventKind[] = [
  'overdue-escalated',
  'no-mediator-found',
  'instalment-missed',
  'agent-barred',
];
const calming: readonly EventKind[] = ['moved', 'mediator-designated', 'order-answered'];

/** Whether somebody who supervises should look at the dispute, after these steps. */
export function attentionAfter(before: boolean, steps: readonly Step[]): boolean {
  return steps
    .flatMap(({ events }) => events)
    .reduce((needed, { event: { kind } }) => {
      if (calling.includes(kind)) return true;
      return calming.includes(kind) ? false : needed;
    }, before);
}

/** How many open disputes more or fewer there are in a place of the board. */
export interface CounterRow {
  readonly stage: string;
  readonly status: string;
  readonly slot: number;
  readonly change: number;
}

const COUNTER_SLOTS = 8;

/**
 * The board's counters after a dispute has gone from one place to another; a closed dispute is counted
 * nowhere. The slot follows from the id, so that one dispute always counts in the same rows.
 */
export function counterRows(
  disputeId: string,
  from: { readonly stage: string; readonly status: string },
  to: { readonly stage: string; readonly status: string },
): readonly CounterRow[] {
  if (from.stage === to.stage && from.status === to.status) return [];
  const slot = Number.parseInt(disputeId.slice(0, 2), 16) % COUNTER_SLOTS;
  const row = (place: typeof from, change: number): CounterRow[] =>
    place.stage === 'closed' ? [] : [{ stage: place.stage, status: place.status, slot, change }];
  return [...row(from, -1), ...row(to, 1)];
}

/** The words by which a newly registered case is found, beside those of the dispute. */
export function caseWords(before: string | null, after: string | null): readonly string[] {
  if (after === null || before === after) return [];
  return [...new Set([...bigrams(after), ...(after.match(/\d+/g) ?? [])])];
}
