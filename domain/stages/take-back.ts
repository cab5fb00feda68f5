import type { Status } from '#domain/dispute/words';
import { isClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { close } from './moves.ts';
import { row, type AnyRow } from './table.ts';

const BASIS = 'policy.registration.take-back';

/**
 * A registration that came in by mistake with a table of many is taken back by the clerk, as long as
 * nothing has come of it: nobody has acted, no party has been told, the court is not late. What the
 * court has received from a person it never takes back (LA2): that person may withdraw.
 */
export const takeBack = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'take-back-registration',
    who: (dispute, person) => dispute.imported && isClerk(dispute, person),
    unless: ({ dispute }) => {
      if (dispute.overdue.length > 0 || dispute.lapsed.length > 0)
        return refuse('registration-overdue', BASIS);
      // Back where it began after a correction: somebody has worked on it.
      return dispute.statusSince > 1 ? refuse('registration-acted-on', BASIS) : null;
    },
    check: ({ facts: { sinceRegistration } }) => {
      if (!sinceRegistration || sinceRegistration.asked)
        return refuse('registration-acted-on', BASIS);
      return sinceRegistration.partiesTold ? refuse('registration-told', BASIS) : null;
    },
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'registration-taken-back', ...said },
      close('registered-in-error'),
    ],
    basis: BASIS,
  });
