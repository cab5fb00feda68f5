import type { Dispute } from '#domain/dispute/dispute';
import { duties, type KeyedDuty } from '#domain/dispute/duties';
import type { Instant } from '#domain/shared/instant';
import { timestamp } from '#platform/database';
import type { Since } from './load.ts';
import type { Step } from './step.ts';

/** One row of `human_task` as it has to be now. */
export interface TaskRow {
  readonly key: string;
  readonly kind: string;
  readonly role: string;
  readonly organisation_id: string | null;
  readonly assignee_id: string | null;
  readonly party_id: string | null;
  readonly due_at: string | null;
  readonly ended_at: string | null;
  readonly ending: 'done' | 'superseded' | null;
}

/**
 * The tasks that these steps opened, changed or ended; `now` dates the endings. A task is done when
 * somebody it was for has acted, and superseded when time or somebody else has settled the matter.
 */
export function taskRows(steps: readonly Step[], now: Instant): readonly TaskRow[] {
  const rows = new Map<string, TaskRow>();
  for (const step of steps) {
    const before = byKey(step.before);
    const after = byKey(step.after);
    for (const [key, duty] of after) {
      const known = before.get(key);
      if (known === undefined || known.dueAt !== duty.dueAt) rows.set(key, open(duty, step.after));
    }
    for (const [key, duty] of before) {
      if (after.has(key)) continue;
      const ending = isDoneBy(duty, step) ? 'done' : 'superseded';
      rows.set(key, { ...open(duty, step.before), ended_at: timestamp(now), ending });
    }
  }
  return [...rows.values()];
}

/**
 * Tasks to reach a party whom a message did not reach end with a registration that is taken back: there
 * is nothing to tell any more.
 */
export function unreachedRows(
  steps: readonly Step[],
  since: Since | null,
  now: Instant,
): readonly TaskRow[] {
  const isTakenBack = steps.some(({ after }) => after?.end === 'registered-in-error');
  if (!isTakenBack || since === null) return [];
  return since.unreached.map((key) => ({
    key,
    kind: 'reach-party-by-other-means',
    role: 'clerk',
    organisation_id: null,
    assignee_id: null,
    party_id: null,
    due_at: null,
    ended_at: timestamp(now),
    ending: 'superseded',
  }));
}

const byKey = (dispute: Dispute | null): ReadonlyMap<string, KeyedDuty> =>
  new Map((dispute === null ? [] : duties(dispute)).map((duty) => [duty.key, duty]));

function open(duty: KeyedDuty, dispute: Dispute | null): TaskRow {
  const { key, kind, role, assigneeId, dueAt } = duty;
  const mediator = dispute?.mediator ?? null;
  const isMediators = mediator !== null && assigneeId === mediator.id;
  return {
    key,
    kind,
    role,
    organisation_id: isMediators ? mediator.organisationId : null,
    assignee_id: role === 'party' ? null : assigneeId,
    party_id: role === 'party' ? assigneeId : null,
    due_at: dueAt === null ? null : timestamp(dueAt),
    ended_at: null,
    ending: null,
  };
}

function isDoneBy({ role, assigneeId }: KeyedDuty, { command, events }: Step): boolean {
  if (command === null) return false;
  const { person } = command;
  if (role === 'party') {
    return events.some(({ event }) => 'partyId' in event && event.partyId === assigneeId);
  }
  if (person.kind !== 'staff') return person.kind === 'registry' && role === 'clerk';
  return assigneeId === null ? person.role === role : person.userId === assigneeId;
}
