import { isEverybody, isPerformed, type Dispute, type Instalment } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { evolve } from '#domain/dispute/evolve';
import { isPartyOrItsClerk } from '#domain/people/who';
import { refuse, type Refusal, type RefusalCode } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { moved, performed } from './moves.ts';
import { row, type AnyRow } from './table.ts';

const basis = 'ty.agreement-effective';

const instalmentNo = ({ agreement }: Dispute, wanted: number): Instalment | undefined =>
  agreement?.instalments.find(({ no }) => no === wanted);

/** The instalment a command speaks of must exist, be unpaid, and concern the party who speaks. */
function wrong(
  dispute: Dispute,
  command: { readonly partyId: string; readonly instalment: number },
  side: 'payerId' | 'payeeId',
  code: RefusalCode,
): Refusal | null {
  const instalment = instalmentNo(dispute, command.instalment);
  if (instalment === undefined) return refuse('instalment-unknown', basis, 'instalment');
  if (instalment.state === 'paid') return refuse('instalment-already-paid', basis, 'instalment');
  return instalment[side] === command.partyId ? null : refuse(code, basis, 'partyId');
}

/** What follows once an event has been recorded: the last payment ends the dispute. */
function thenPerhapsDone(dispute: Dispute, event: Event): readonly Event[] {
  const after = evolve(dispute, event);
  const waitsForRuling =
    after.stage === 'judicial-confirmation' &&
    (after.status === 'applied' ||
      after.status === 'frozen' ||
      after.status === 'statement' ||
      after.status === 'serving' ||
      after.status === 'correcting' ||
      after.status === 'reviewing');
  if (isPerformed(after) && !waitsForRuling) return [event, performed(after)];
  const isCaughtUp =
    after.status === 'defaulted' &&
    after.agreement?.instalments.every(({ state }) => state !== 'missed') === true;
  return isCaughtUp ? [event, moved('fulfilment', 'performing')] : [event];
}

/** Performance: either side reports, the receiving side confirms or denies. */
export const payments = (from: readonly Status[]): readonly AnyRow[] => [
  row({
    from,
    command: 'report-payment',
    who: isPartyOrItsClerk,
    check: ({ dispute, command, at }) =>
      command.paidOn > dateOf(at)
        ? refuse('payment-in-the-future', basis, 'paidOn')
        : wrong(dispute, command, 'payerId', 'not-the-payer'),
    events: ({ dispute, command: { kind: _, ...said } }) =>
      thenPerhapsDone(dispute, { kind: 'payment-reported', ...said }),
    basis,
  }),
  row({
    from,
    command: 'confirm-receipt',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) => wrong(dispute, command, 'payeeId', 'not-the-payee'),
    events: ({ dispute, command: { kind: _, ...said } }) =>
      thenPerhapsDone(dispute, { kind: 'payment-confirmed', ...said }),
    basis,
  }),
  row({
    from,
    command: 'deny-receipt',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) => wrong(dispute, command, 'payeeId', 'not-the-payee'),
    events: ({ command: { kind: _, ...said } }) => [{ kind: 'payment-denied', ...said }],
    basis,
  }),
  row({
    from,
    command: 'confirm-performance',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) =>
      dispute.performed.includes(command.partyId)
        ? refuse('already-answered', basis, 'partyId')
        : null,
    events: ({ dispute, command: { kind: _, ...said } }) => {
      const event: Event = { kind: 'performance-confirmed', ...said };
      return isEverybody(dispute, [...dispute.performed, said.partyId])
        ? thenPerhapsDone(dispute, event)
        : [event];
    },
    basis,
  }),
];
