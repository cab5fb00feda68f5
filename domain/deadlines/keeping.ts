import type { Dispute, RunningDeadline } from '#domain/dispute/dispute';
import type { Draft } from '#domain/dispute/draft';
import { nextRing, type AgendaItem } from '#domain/dispute/agenda';
import type { Instant } from '#domain/shared/instant';
import { canonicalJson } from '#domain/shared/canonical-json';
import { daysBetween, dateOf } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import { deadlineKeys, type DeadlineKey } from './deadline-key.ts';
import { calendarDays, dueDate } from './due-date.ts';
import { coverUp } from './due-date-count.ts';
import { periodEnd } from './period-end.ts';
import { deadlineRules } from './rules.ts';

/**
 * Opens the clocks whose condition has begun to hold and ends those whose condition has ceased, at a
 * legal time. Called after every input, so a clock can be neither forgotten nor left running.
 */
export function keepDeadlines(draft: Draft, at: Instant, law: Law): void {
  endThoseOver(draft, at);
  for (const key of deadlineKeys) {
    for (const instance of deadlineRules[key].runs(draft.dispute)) {
      keep(draft, key, instance, at, law);
    }
  }
  // The clock that watches for want of another ends as soon as another has begun.
  endThoseOver(draft, at);
}

/** Everything whose time is past at `now`, soonest first, each dated at its own time. */
export function passTime(draft: Draft, now: Instant, law: Law): void {
  for (;;) {
    const item = nextRing(draft.dispute);
    if (item === null || item.at >= now) return;
    pass(draft, item);
    keepDeadlines(draft, item.at, law);
  }
}

function endThoseOver(draft: Draft, at: Instant): void {
  for (const { key, instance, openedSeq, basis } of draft.dispute.deadlines) {
    const { runs, span } = deadlineRules[key];
    const isOfThisVisit = span === 'through' || openedSeq > draft.dispute.statusSince;
    if (isOfThisVisit && runs(draft.dispute).includes(instance)) continue;
    draft.record({ kind: 'deadline-ended', key, instance, ending: 'met' }, at, basis);
  }
}

function keep(draft: Draft, key: DeadlineKey, instance: number, at: Instant, law: Law): void {
  const { dispute } = draft;
  const running = dispute.deadlines.find((each) => each.key === key && each.instance === instance);
  if (running === undefined) {
    const deadline = clock(dispute, key, instance, at, law);
    draft.record({ kind: 'deadline-started', deadline }, at, deadline.basis);
    return;
  }
  const extensions = deadlineRules[key].extensions?.(dispute) ?? [];
  const exclusions = deadlineRules[key].exclusions?.(dispute) ?? [];
  // Equal pauses were counted already; a calendar published since is told by a recount and not here.
  const isPausedOtherwise =
    exclusions.length > 0 &&
    canonicalJson(coverUp(exclusions)) !== canonicalJson(running.proof.exclusions);
  const hasMore = extensions.length > running.proof.extensions.length || isPausedOtherwise;
  if (!hasMore) return;
  const moved = clock(dispute, key, instance, running.startedAt, law);
  if (moved.dueOn === running.dueOn && extensions.length === running.proof.extensions.length)
    return;
  const deadline = { ...moved, reminded: stillReminded(running, moved) };
  draft.record({ kind: 'deadline-moved', deadline }, at, deadline.basis);
}

/** A period as an event has it: its number in the record comes with the event. */
export type Clock = Omit<RunningDeadline, 'openedSeq'>;

/** A period from its start, with all the arithmetic that leads to its end. */
export function clock(
  dispute: Dispute,
  key: DeadlineKey,
  instance: number,
  startedAt: Instant,
  law: Law,
): Clock {
  const rule = deadlineRules[key];
  const ends = rule.ends(dispute, law, instance);
  const { due, dueAt, provisional, explanation } =
    'on' in ends
      ? dueDate({
          length: calendarDays(0),
          start: ends.on,
          calendar: law.calendar,
          rollOnHoliday: false,
        })
      : periodEnd(
          ends,
          {
            start: 'from' in ends ? ends.from : startedAt,
            extensions: rule.extensions?.(dispute) ?? [],
            exclusions: rule.exclusions?.(dispute) ?? [],
          },
          law,
        );
  const { basis } = ends;
  return {
    key,
    instance,
    startedAt,
    dueOn: due,
    dueAt,
    provisional,
    basis,
    proof: explanation,
    reminded: [],
  };
}

/** Reminders already given count only if they are still near enough to the moved end. */
export const stillReminded = (running: RunningDeadline, moved: Clock): readonly number[] =>
  running.reminded.filter((daysLeft) => daysBetween(running.dueOn, moved.dueOn) < daysLeft);

function pass(draft: Draft, { kind, deadline: key, instance, at }: AgendaItem): void {
  const running = draft.dispute.deadlines.find(
    (each) => each.key === key && each.instance === instance,
  );
  if (running === undefined) return;
  if (kind === 'reminder') {
    const daysLeft = daysBetween(dateOf(at), running.dueOn);
    draft.record({ kind: 'reminded', key, instance, daysLeft }, at, 'policy.reminders');
    return;
  }
  draft.record({ kind: 'deadline-ended', key, instance, ending: 'lapsed' }, at, running.basis);
  for (const event of deadlineRules[key].onLapse(draft.dispute, instance)) {
    draft.record(event, at, running.basis);
  }
}
