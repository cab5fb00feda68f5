import type { Status } from '#domain/dispute/words';
import { isClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf, daysBetween } from '#domain/shared/local-date';
import { row, type AnyRow } from './table.ts';

const THIRTY_DAYS = 30;

/** Property secured before a suit: thirty days to sue, a warning before they end, and release after. */
export const preservation = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'record-preservation',
    who: isClerk,
    unless: ({ dispute: { preservation: known } }) =>
      known === null ? null : refuse('preservation-known', 'cpl.preservation.ruling'),
    check: ({ command, at }) => {
      const age = daysBetween(command.takenOn, dateOf(at));
      if (age < 0) return refuse('day-in-the-future', 'cpl.preservation.ruling', 'takenOn');
      if ((command.servedOn ?? command.takenOn) > dateOf(at))
        return refuse('day-in-the-future', 'bq.review', 'servedOn');
      return age > THIRTY_DAYS
        ? refuse('measure-too-old', 'cpl.preservation.thirty-days', 'takenOn')
        : null;
    },
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'preservation-recorded', ...said }],
    basis: 'cpl.preservation.ruling',
  }),
  row({
    from,
    command: 'record-release',
    who: isClerk,
    unless: ({ dispute: { preservation: known } }) =>
      known === null || known.state === 'over' ? refuse('nothing-preserved', 'bq.release') : null,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'preservation-released', ...said }],
    basis: 'bq.release',
  }),
];
