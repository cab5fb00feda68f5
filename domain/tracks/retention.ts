import { addMonths, type LocalDate } from '#domain/shared/local-date';
import { packs } from './packs.ts';
import type { RulePack } from './rule-pack.ts';

/**
 * The last day on which a mediator's sealed notes are kept, for a dispute closed on a day; from the next
 * day on they are destroyed [policy.retention]. A day off does not lengthen it: nobody has to act.
 */
export const notesKeptThrough = (closedOn: LocalDate, { retention }: RulePack): LocalDate =>
  addMonths(closedOn, retention.sealedNotesMonths);

/** The shortest time, in months, for which any pack keeps notes after a dispute has closed. */
export const shortestNoteMonths = Math.min(
  ...packs.map(({ retention }) => retention.sealedNotesMonths),
);
