import { titleOf, type Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Status } from '#domain/dispute/words';
import { isClerk, isJudge, isPartyOrItsClerk } from '#domain/people/who';
import { refuse, type Refusal } from '#domain/refusals';
import { dateOf } from '#domain/shared/local-date';
import { moved, toFulfilment } from './moves.ts';
import { row, type AnyRow, type Context, type Situation } from './table.ts';

const to = (status: Status): Event => moved('fulfilment', status);
const unpaid = ({ agreement }: Dispute) =>
  (agreement?.instalments ?? []).filter(({ state }) => state !== 'paid');

/** Where a payment order is not to be had: a suit, a title, or property secured before (JI427). */
function barred({ dispute }: Situation): Refusal | null {
  if (dispute.suitPending) return refuse('suit-still-pending', 'ji.payment-order.refusal');
  if (titleOf(dispute) !== null) {
    return refuse('agreement-confirmed-already', 'cpl.payment-order.application');
  }
  const { preservation } = dispute;
  return preservation !== null && preservation.state !== 'over'
    ? refuse('preservation-bars-order', 'ji.payment-order.refusal')
    : null;
}

/** Money that is due from a debtor who can be reached, for which nothing is owed in return (CPL225). */
function notFit({ dispute, command }: Context<'apply-for-payment-order'>): Refusal | null {
  if (!command.noCounterPerformance) {
    return refuse('order-not-fit', 'cpl.payment-order.application', 'noCounterPerformance');
  }
  if (!command.servable)
    return refuse('order-not-fit', 'cpl.payment-order.application', 'servable');
  return unpaid(dispute).some(
    ({ payeeId, state }) => payeeId === command.partyId && state === 'missed',
  )
    ? null
    : refuse('not-the-payee', 'cpl.payment-order.application', 'partyId');
}

/** What the debtor says must be written, and must dispute the debt itself (JI436). */
function noObjection({ dispute, command }: Context<'object-to-order'>): Refusal | null {
  if (!unpaid(dispute).some(({ payerId }) => payerId === command.partyId)) {
    return refuse('not-the-payer', 'cpl.payment-order.objection', 'partyId');
  }
  if (!command.inWriting) {
    return refuse('objection-in-writing', 'cpl.payment-order.objection', 'inWriting');
  }
  return command.ground === 'cannot-pay'
    ? refuse('not-an-objection', 'ji.payment-order.no-objection', 'ground')
    : null;
}

/** From the application to the order. */
const toTheOrder: readonly AnyRow[] = [
  row({
    from: ['defaulted'],
    command: 'apply-for-payment-order',
    who: isPartyOrItsClerk,
    unless: barred,
    check: notFit,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'order-applied', ...said },
      to('order-applied'),
    ],
    basis: 'cpl.payment-order.application',
  }),
  row({
    from: ['order-applied'],
    command: 'accept-order-application',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'order-application-accepted', ...said },
      to('order-accepted'),
    ],
    basis: 'cpl.payment-order.acceptance',
  }),
  row({
    from: ['order-applied', 'order-accepted'],
    command: 'refuse-order',
    who: isJudge,
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'order-refused', ...said },
      ...toFulfilment(dispute),
    ],
    basis: 'ji.payment-order.refusal',
  }),
  row({
    from: ['order-accepted'],
    command: 'issue-payment-order',
    who: isJudge,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'order-issued', ...said },
      to('order-issued'),
    ],
    basis: 'cpl.payment-order.issue',
  }),
];

/** From the order to its end: served, objected to, or final. */
const fromTheOrder: readonly AnyRow[] = [
  row({
    from: ['order-issued'],
    command: 'record-order-service',
    who: isClerk,
    check: ({ command, at }) =>
      command.servedOn > dateOf(at)
        ? refuse('day-in-the-future', 'cpl.payment-order.issue', 'servedOn')
        : null,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'order-served', ...said },
      to('order-served'),
    ],
    basis: 'cpl.payment-order.issue',
  }),
  row({
    from: ['order-issued', 'order-served'],
    command: 'object-to-order',
    who: isPartyOrItsClerk,
    check: noObjection,
    events: ({ command: { kind: _, ...said } }) => [
      { kind: 'order-objected', ...said },
      { kind: 'order-ended', because: 'objection' },
      to('order-ended'),
    ],
    basis: 'cpl.payment-order.objection',
  }),
  row({
    from: ['order-ended'],
    command: 'decline-suit',
    who: isPartyOrItsClerk,
    check: ({ dispute, command }) =>
      unpaid(dispute).some(({ payeeId }) => payeeId === command.partyId)
        ? null
        : refuse('not-the-payee', 'ji.payment-order.refuse-suit', 'partyId'),
    events: ({ dispute, command: { kind: _, ...said } }) => [
      { kind: 'suit-declined', ...said },
      ...toFulfilment(dispute),
    ],
    basis: 'ji.payment-order.refuse-suit',
  }),
];

/** A payment order (支付令): applied for on a default, final without an objection, and else a suit. */
export const paymentOrder: readonly AnyRow[] = [...toTheOrder, ...fromTheOrder];
