import { addDays, dateOf } from '#domain/shared/local-date';
import { eachParty, type Samples } from './samples.ts';

const channel = 'counter';

/** Telling commands for the ways out of an agreement, and for what is kept on the way. */
export const wayOutSamples: Samples<
  | 'record-preservation'
  | 'record-release'
  | 'record-posted-application'
  | 'ask-restoration'
  | 'decide-restoration'
  | 'record-fee-notice'
  | 'record-fee-paid'
  | 'grant-fee-relief'
  | 'request-court-statement'
  | 'issue-statement'
  | 'refuse-statement'
  | 'sign-statement'
  | 'repudiate-statement'
  | 'apply-for-payment-order'
  | 'accept-order-application'
  | 'refuse-order'
  | 'issue-payment-order'
  | 'record-order-service'
  | 'object-to-order'
  | 'decline-suit'
  | 'record-notarial-deed'
  | 'record-certificate'
  | 'record-ruling-service'
  | 'object-to-ruling'
  | 'object-as-interested'
  | 'uphold-ruling'
  | 'revoke-ruling'
> = {
  'record-preservation': (_, at) => [
    { kind: 'record-preservation', takenOn: dateOf(at), rulingNumber: '-' },
  ],
  'record-release': () => [{ kind: 'record-release', rulingNumber: '-' }],
  'record-posted-application': (dispute, at) =>
    eachParty(dispute, (partyId) => ({
      kind: 'record-posted-application',
      partyId,
      postedOn: dispute.lostTime.lapsedOn ?? dateOf(at),
    })),
  'ask-restoration': (dispute, at) =>
    eachParty(dispute, (partyId) => ({
      kind: 'ask-restoration',
      partyId,
      channel,
      obstacleEndedOn: dateOf(at),
      reason: '-',
    })),
  'decide-restoration': (_, at) => [
    { kind: 'decide-restoration', granted: true, until: addDays(dateOf(at), 9), reason: '-' },
    { kind: 'decide-restoration', granted: false, until: null, reason: '-' },
  ],
  'record-fee-notice': (_, at) => [{ kind: 'record-fee-notice', servedOn: dateOf(at) }],
  'record-fee-paid': () => [{ kind: 'record-fee-paid', receipt: '-' }],
  'grant-fee-relief': () => [{ kind: 'grant-fee-relief', relief: 'waived', reason: '-' }],
  'request-court-statement': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'request-court-statement', partyId, channel })),
  'issue-statement': () => [{ kind: 'issue-statement', statementNumber: '-' }],
  'refuse-statement': () => [{ kind: 'refuse-statement', reason: '-' }],
  'sign-statement': (dispute, at) =>
    eachParty(dispute, (partyId) => ({
      kind: 'sign-statement',
      partyId,
      channel,
      servedOn: dateOf(at),
    })),
  'repudiate-statement': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'repudiate-statement', partyId, channel })),
  'apply-for-payment-order': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'apply-for-payment-order',
      partyId,
      channel,
      noCounterPerformance: true,
      servable: true,
    })),
  'accept-order-application': () => [{ kind: 'accept-order-application', orderCaseNumber: '-' }],
  'refuse-order': () => [{ kind: 'refuse-order', reason: '-' }],
  'issue-payment-order': () => [{ kind: 'issue-payment-order', orderNumber: '-' }],
  'record-order-service': (_, at) => [{ kind: 'record-order-service', servedOn: dateOf(at) }],
  'object-to-order': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'object-to-order',
      partyId,
      channel,
      ground: 'debt-disputed',
      inWriting: true,
    })),
  'decline-suit': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'decline-suit', partyId, channel })),
  'record-notarial-deed': () => [
    { kind: 'record-notarial-deed', deedNumber: '-', debtorAccepts: true },
  ],
  'record-certificate': () => [{ kind: 'record-certificate', certificateNumber: '-' }],
  'record-ruling-service': (dispute, at) =>
    eachParty(dispute, (partyId) => ({
      kind: 'record-ruling-service',
      partyId,
      servedOn: dateOf(at),
    })),
  'object-to-ruling': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'object-to-ruling', partyId, channel, reason: '-' })),
  'object-as-interested': (_, at) => [
    { kind: 'object-as-interested', knewOn: dateOf(at), claim: '-' },
  ],
  'uphold-ruling': () => [{ kind: 'uphold-ruling', rulingNumber: '-' }],
  'revoke-ruling': () => [{ kind: 'revoke-ruling', rulingNumber: '-', reason: '-' }],
};
