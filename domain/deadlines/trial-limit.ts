import type { Dispute } from '#domain/dispute/dispute';
import type { EventOf } from '#domain/dispute/event';
import { addDays, dateOf } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import { dueDate } from './due-date.ts';
import type { Exclusion } from './explanation.ts';
import type { Recorded } from './window-rule.ts';

type Counted = EventOf<'deadline-moved' | 'deadline-recounted'>;

const isExtended = ({ event }: Recorded): boolean =>
  (event.kind === 'deadline-moved' || event.kind === 'deadline-recounted') &&
  event.deadline.key === 'mediation.term' &&
  event.deadline.proof.extensions.length > 0;

/**
 * The days by which the mediation of a registered suit was extended: they do not count towards the limit
 * of trial (TY27, ZX24, OP25 §3). From the day after the term's own end to the end of mediation, or to
 * the extended end while mediation lasts.
 */
export function extendedMediation(
  record: readonly Recorded[],
  { track }: Dispute,
  { calendar }: Law,
): readonly Exclusion[] {
  const index = record.findLastIndex(isExtended);
  const extended = record[index]?.event;
  if (track !== 'commissioned' || !isCount(extended)) return [];
  const { proof } = extended.deadline;
  const { due: ownEnd } = dueDate({
    length: proof.length,
    start: proof.startedAt ?? proof.start,
    calendar,
    exclusions: proof.exclusions,
    rollOnHoliday: proof.rollOnHoliday,
  });
  const over = record
    .slice(index)
    .find(({ event }) => event.kind === 'deadline-ended' && event.key === 'mediation.term');
  const from = addDays(ownEnd, 1);
  const to = over !== undefined && dateOf(over.at) < proof.due ? dateOf(over.at) : proof.due;
  return to < from
    ? []
    : [{ from, to, reason: 'extended-mediation', basis: 'ty.term-commissioned' }];
}

const isCount = (event: Recorded['event'] | undefined): event is Counted =>
  event?.kind === 'deadline-moved' || event?.kind === 'deadline-recounted';
