import type { Dispute } from '#domain/dispute/dispute';
import type { Status } from '#domain/dispute/words';
import { isPrelitigationNumber, LAST_OF_THEM } from '#domain/numbers/prelitigation-number';
import { isClerk } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { row, type AnyRow } from './table.ts';

/** Papers that came in while courts kept a docket of mediation before registration. */
const isOfThatTime = ({ track, receivedAt }: Dispute): boolean =>
  track === 'entrusted' && dateOf(receivedAt) <= LAST_OF_THEM;

/**
 * The number under which a dispute was mediated before any suit, until the end of 2024. Who takes over
 * records of that time writes it down; of a later dispute nobody is even asked for one.
 */
export const prelitigationNumber = (from: readonly Status[]): AnyRow =>
  row({
    from,
    command: 'record-prelitigation-number',
    who: (dispute, person) => isClerk(dispute, person) && isOfThatTime(dispute),
    check: ({ command }) =>
      isPrelitigationNumber(command.docketNumber)
        ? null
        : refuse('not-a-prelitigation-number', 'policy.regime', 'docketNumber'),
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'prelitigation-number-recorded', ...said },
    ],
    basis: 'policy.regime',
  });
