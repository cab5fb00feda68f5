import type { Dispute } from './dispute.ts';
import type { Change, Effect } from './effect.ts';
import type { EventKind, EventOf } from './event.ts';

/** What the ways out of an agreement change, and what is kept on the way: property, time, fees. */
export const wayOutEffects: { readonly [K in EventKind]?: Effect<K> } = {
  'preservation-recorded': (_, { takenOn }) => ({ preservation: { takenOn, state: 'in-force' } }),
  'preservation-alert': preservationBecomes('alerted'),
  'preservation-lapsed': preservationBecomes('to-release'),
  'preservation-released': preservationBecomes('over'),
  'limitation-restarted': ({ limitation }, { at }) => ({
    limitation: { ...limitation, restartedAt: at },
  }),
  'restoration-asked': ({ lostTime }, { partyId }) => ({
    lostTime: { ...lostTime, askedBy: partyId },
  }),
  'restoration-decided': ({ lostTime }, { granted, until }) => ({
    lostTime: { ...lostTime, askedBy: null, restoredUntil: granted ? until : null },
  }),
  'fee-notice-served': (_, { servedOn }) => ({ fee: { servedOn, isDue: true } }),
  'fee-paid': settledFee,
  'fee-relief-granted': settledFee,
  'statement-requested': ({ statement }, { partyId }) => ({
    statement: { ...statement, requested: [...statement.requested, partyId] },
  }),
  'statement-signed': ({ statement }, { partyId, servedOn }) => ({
    statement: { ...statement, signed: [...statement.signed, { partyId, on: servedOn }] },
  }),
  // The statement ends the suit and can be enforced like a judgment (CPL100)
  'statement-effective': (dispute) => ({
    ...titled('statement')(dispute),
    suitPending: false,
  }),
  'order-served': (_, { servedOn }) => ({ orderServedOn: servedOn }),
  'order-final': titled('order'),
  'notarial-deed-recorded': titled('notarial-deed'),
  'certificate-recorded': ({ agreement }) => ({
    agreement: agreement === null ? null : { ...agreement, certified: true },
  }),
  'ruling-served': ({ rulingServed }, { partyId, servedOn }) => ({
    rulingServed: [...rulingServed, { partyId, on: servedOn }],
  }),
  'ruling-revoked': ({ agreement }) => ({
    agreement: agreement === null ? null : { ...agreement, confirmed: false },
  }),
};

type Title = NonNullable<NonNullable<Dispute['agreement']>['title']>;

function titled(title: Title) {
  return ({ agreement }: Dispute): Change => ({
    agreement: agreement === null ? null : { ...agreement, title },
  });
}

function preservationBecomes(state: NonNullable<Dispute['preservation']>['state']) {
  return ({ preservation }: Dispute): Change => ({
    preservation: preservation === null ? null : { ...preservation, state },
  });
}

function settledFee(
  { fee }: Dispute,
  _: EventOf<'fee-paid'> | EventOf<'fee-relief-granted'>,
): Change {
  return { fee: fee === null ? null : { ...fee, isDue: false } };
}
