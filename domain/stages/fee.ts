import type { Status } from '#domain/dispute/words';
import { isClerk, isJudge } from '#domain/people/who';
import { refuse } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { row, type AnyRow, type Situation } from './table.ts';

/** The fee is asked for only when mediation has failed, and no clock runs before the notice is proven. */
const onlyAfterFailure = ({ dispute }: Situation) =>
  dispute.filingPurpose === 'return-to-trial'
    ? null
    : refuse('fee-only-after-failure', 'op25.fee-after-failure');
const notDue = ({ dispute }: Situation) =>
  dispute.fee?.isDue === true ? null : refuse('no-fee-due', 'fee.payment');

/** The court fee of a suit that mediation has not settled: notice, payment or relief, or the suit falls. */
export const fee = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'record-fee-notice',
    who: isClerk,
    unless: (situation) =>
      situation.dispute.fee === null
        ? onlyAfterFailure(situation)
        : refuse('fee-notice-known', 'fee.payment'),
    check: ({ command, at }) =>
      command.servedOn > dateOf(at) ? refuse('day-in-the-future', 'fee.payment', 'servedOn') : null,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'fee-notice-served', ...said }],
    basis: 'op25.fee-after-failure',
  }),
  row({
    from,
    command: 'record-fee-paid',
    who: isClerk,
    unless: notDue,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'fee-paid', ...said }],
    basis: 'fee.payment',
  }),
  row({
    from,
    command: 'grant-fee-relief',
    who: isJudge,
    unless: notDue,
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'fee-relief-granted', ...said }],
    basis: 'la.fee',
  }),
];
