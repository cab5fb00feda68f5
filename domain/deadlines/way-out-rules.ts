import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import { close, filingFor, moved, toFulfilment } from '#domain/stages/moves';
import { evolve } from '#domain/dispute/evolve';
import { alarm, at, fromPack, hasNotLapsed, named, once, type Rules } from './rule.ts';

/** While what was secured before a suit waits for one (D28); a registered suit keeps it. */
const waitsForSuit = ({ stage, preservation, suitPending }: Dispute): boolean =>
  stage !== 'closed' &&
  !suitPending &&
  (preservation?.state === 'in-force' || preservation?.state === 'alerted');

/** The order stands: what it says can be enforced (CPL227). */
function final(dispute: Dispute): readonly Event[] {
  const standing: Event = { kind: 'order-final' };
  return [standing, ...toFulfilment(evolve(dispute, standing))];
}

/** What is kept on the way, and the clocks of a payment order (D26, D28, D31). */
export const wayOutRules: Rules<
  | 'preservation.alert'
  | 'preservation.suit'
  | 'preservation.release'
  | 'fee.payment'
  | 'order.acceptance'
  | 'order.issue'
  | 'order.service'
  | 'order.objection'
  | 'order.suit'
> = {
  'preservation.alert': {
    runs: (dispute) => once(waitsForSuit(dispute) && dispute.preservation?.state === 'in-force'),
    span: 'through',
    ends: ({ preservation }, { pack }) => ({
      ...pack.periods['preservation.alert'],
      from: named(preservation?.takenOn),
    }),
    reminders: [],
    onLapse: () => [{ kind: 'preservation-alert' }],
  },
  'preservation.suit': {
    runs: (dispute) => once(waitsForSuit(dispute)),
    span: 'through',
    ends: ({ preservation }, { pack }) => ({
      ...pack.periods['preservation.suit'],
      from: named(preservation?.takenOn),
    }),
    reminders: [3, 1],
    onLapse: () => [{ kind: 'preservation-lapsed' }],
  },
  'preservation.release': {
    runs: (dispute) =>
      once(
        dispute.stage !== 'closed' &&
          dispute.preservation?.state === 'to-release' &&
          hasNotLapsed(dispute, 'preservation.release'),
      ),
    span: 'through',
    ends: fromPack('preservation.release'),
    reminders: [1],
    onLapse: alarm('preservation.release'),
  },
  'fee.payment': {
    runs: (dispute) => once(dispute.stage === 'filing' && dispute.fee?.isDue === true),
    span: 'through',
    ends: ({ fee }, { pack }) => ({
      ...pack.periods['fee.payment'],
      from: named(fee?.servedOn),
    }),
    reminders: [3, 1],
    onLapse: () => [{ kind: 'fee-unpaid' }, close('deemed-withdrawn')],
  },
  'order.acceptance': {
    runs: (dispute) =>
      once(at('fulfilment', 'order-applied')(dispute) && hasNotLapsed(dispute, 'order.acceptance')),
    span: 'visit',
    ends: fromPack('order.acceptance'),
    reminders: [1],
    onLapse: alarm('order.acceptance'),
  },
  'order.issue': {
    runs: (dispute) =>
      once(at('fulfilment', 'order-accepted')(dispute) && hasNotLapsed(dispute, 'order.issue')),
    span: 'visit',
    ends: fromPack('order.issue'),
    reminders: [3],
    onLapse: alarm('order.issue'),
  },
  'order.service': {
    runs: (dispute) => once(at('fulfilment', 'order-issued')(dispute)),
    span: 'visit',
    ends: fromPack('order.service'),
    reminders: [7, 1],
    onLapse: () => [
      { kind: 'order-ended', because: 'not-served' },
      moved('fulfilment', 'order-ended'),
    ],
  },
  'order.objection': {
    runs: (dispute) => once(at('fulfilment', 'order-served')(dispute)),
    span: 'visit',
    ends: ({ orderServedOn }, { pack }) => ({
      ...pack.periods['order.objection'],
      from: named(orderServedOn ?? undefined),
    }),
    reminders: [3, 1],
    onLapse: final,
  },
  // Whoever does not decline is taken to have sued with the application itself (JI438, JI439)
  'order.suit': {
    runs: (dispute) => once(at('fulfilment', 'order-ended')(dispute)),
    span: 'visit',
    ends: fromPack('order.suit'),
    reminders: [1],
    onLapse: () => [{ kind: 'order-becomes-suit' }, ...filingFor('register-suit')],
  },
};
