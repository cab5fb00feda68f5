import type { Dispute, RunningDeadline } from '#domain/dispute/dispute';
import type { Draft } from '#domain/dispute/draft';
import type { Instant } from '#domain/shared/instant';
import type { Law } from '#domain/stages/table';
import { clock, stillReminded, type Clock } from './keeping.ts';

/** A running period, and how it ends over the calendar of today. */
export interface Recount {
  readonly running: RunningDeadline;
  readonly now: Clock;
}

/**
 * The running periods that were counted over another calendar and would end otherwise over this one
 * [policy.calendar.recount]. A provisional end goes where the arrangement puts it, but never to a
 * moment that is already past: nobody can keep a period that ended before it was known to. An end that
 * was never provisional was told as certain; a corrected arrangement may only give more time.
 */
export function recounts(dispute: Dispute, at: Instant, law: Law): readonly Recount[] {
  return dispute.deadlines
    .filter(({ proof }) => proof.calendarVersion !== law.calendar.version)
    .map((running) => ({ running, now: countedToday(dispute, running, law) }))
    .filter(({ running, now }) => isOtherwise(running, now) && isFair(running, now, at));
}

/** Whether any running period may have to be counted again: cheap, asked before every input. */
export const isCountedOtherwise = ({ deadlines }: Dispute, calendarVersion: string): boolean =>
  deadlines.some(({ proof }) => proof.calendarVersion !== calendarVersion);

/** Counts the running periods again, and records for each the end before and its arithmetic. */
export function recountDeadlines(draft: Draft, at: Instant, law: Law): void {
  for (const { running, now: deadline } of recounts(draft.dispute, at, law)) {
    const { dueOn, dueAt, provisional, proof } = running;
    const was = { dueOn, dueAt, provisional, proof };
    draft.record({ kind: 'deadline-recounted', deadline, was }, at, 'policy.calendar.recount');
  }
}

function countedToday(dispute: Dispute, running: RunningDeadline, law: Law): Clock {
  const counted = clock(dispute, running.key, running.instance, running.startedAt, law);
  return { ...counted, reminded: stillReminded(running, counted) };
}

const isOtherwise = (running: RunningDeadline, now: Clock): boolean =>
  now.dueAt !== running.dueAt || now.provisional !== running.provisional;

const isFair = (running: RunningDeadline, now: Clock, at: Instant): boolean =>
  now.dueAt >= running.dueAt || (running.provisional && now.dueAt > at);
