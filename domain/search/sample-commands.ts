import type { Command, CommandKind } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Instant } from '#domain/shared/instant';
import { instant } from '#domain/shared/instant';
import { addDays, dateOf } from '#domain/shared/local-date';
import { eachParty, type Samples } from './samples.ts';
import { wayOutSamples } from './way-out-samples.ts';
import { turnSamples } from './turn-samples.ts';

const DAY_MS = 86_400_000;
const channel = 'counter';

const partiesOf = ({ parties }: Dispute): readonly string[] => parties.map(({ id }) => id);

const samples: Samples<CommandKind> = {
  'demand-filing': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'demand-filing', partyId, channel, reason: null })),
  withdraw: (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'withdraw', partyId, channel, reason: '-' })),
  'record-complaint': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'record-complaint',
      partyId,
      channel,
      complaint: '-',
    })),
  'answer-complaint': () => [{ kind: 'answer-complaint', reply: '-' }],
  'record-contact': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'record-contact',
      partyId,
      means: 'phone',
      result: 'no-answer',
      note: null,
    })),
  'request-correction': () => [{ kind: 'request-correction', defects: ['-'] }],
  'submit-correction': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'submit-correction', partyId, note: '-' })),
  redirect: () => [{ kind: 'redirect', ground: 'no-jurisdiction', whereTo: '-' }],
  divert: () =>
    (['voluntary', 'entrusted', 'commissioned'] as const).map((track) => ({
      kind: 'divert',
      track,
      mode: 'on-site',
      note: null,
    })),
  'take-back-registration': () => [
    { kind: 'take-back-registration', reason: 'wrong-file', note: null },
  ],
  'apply-for-mediation': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'apply-for-mediation',
      partyId,
      channel,
      body: 'invited-body',
      tier: null,
      mode: 'on-site',
    })),
  'answer-offer': (dispute) =>
    eachParty(dispute, (partyId) => partyId).flatMap((partyId) =>
      (['consent', 'refuse'] as const).map((answer) => ({
        kind: 'answer-offer' as const,
        partyId,
        answer,
        channel,
      })),
    ),
  'designate-mediator': () => [{ kind: 'designate-mediator', mediatorId: 'm', reason: null }],
  'accept-designation': () => [
    { kind: 'accept-designation', disclosure: 'nothing-to-disclose', disclosed: null },
    {
      kind: 'accept-designation',
      disclosure: 'disclosed-and-parties-informed',
      disclosed: '-',
    },
  ],
  'decline-designation': () => [{ kind: 'decline-designation', reason: 'absent', note: null }],
  ...turnSamples,
  ...wayOutSamples,
  'schedule-session': (_, at) => [
    { kind: 'schedule-session', at: instant(at + DAY_MS), mode: 'on-site', place: '-' },
  ],
  'record-session': (dispute) => [
    { kind: 'record-session', present: partiesOf(dispute), record: '-' },
  ],
  'propose-facts': () => [{ kind: 'propose-facts', facts: ['-'], issues: [] }],
  'sign-facts': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'sign-facts',
      partyId,
      channel,
      documentHash: 'f',
    })),
  'propose-extension': () => [{ kind: 'propose-extension', days: 30, reason: '-' }],
  'sign-extension': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'sign-extension', partyId, channel })),
  'propose-transfer': () => [{ kind: 'propose-transfer', reason: '-' }],
  'answer-transfer': (dispute) =>
    eachParty(dispute, (partyId) => partyId).flatMap((partyId) =>
      (['consent', 'refuse'] as const).map((answer) => ({
        kind: 'answer-transfer' as const,
        partyId,
        answer,
        channel,
      })),
    ),
  'record-agreement': ({ parties }, at) => {
    const [payer, payee] = parties;
    const dueOn = addDays(dateOf(at), 20);
    const instalments =
      payer === undefined || payee === undefined
        ? []
        : [{ payerId: payer.id, payeeId: payee.id, amountFen: 100, dueOn }];
    return [true, false].map((performedOnTheSpot) => ({
      kind: 'record-agreement',
      terms: '-',
      instalments: performedOnTheSpot ? [] : instalments,
      performedOnTheSpot,
    }));
  },
  'sign-agreement': (dispute) =>
    eachParty(dispute, (partyId) => ({
      kind: 'sign-agreement',
      partyId,
      channel,
      documentHash: 'h',
    })),
  'refuse-to-sign': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'refuse-to-sign', partyId, channel, reason: null })),
  'record-failure': () => [{ kind: 'record-failure', ground: 'divergent', report: '-' }],
  'apply-for-confirmation': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'apply-for-confirmation', partyId, channel })),
  'waive-confirmation': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'waive-confirmation', partyId, channel })),
  'withdraw-suit': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'withdraw-suit', partyId, channel })),
  'accept-application': () => [{ kind: 'accept-application', confirmationNumber: '-' }],
  'reject-application': () => [
    { kind: 'reject-application', ground: 'not-court-scope', explanation: '-' },
  ],
  'extend-review': () => [{ kind: 'extend-review', days: 10, reason: '-' }],
  'require-correction': () => [{ kind: 'require-correction', items: ['-'] }],
  'supply-correction': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'supply-correction', partyId, note: '-' })),
  'record-hearing': (dispute) => [
    { kind: 'record-hearing', present: partiesOf(dispute), record: '-' },
    { kind: 'record-hearing', present: partiesOf(dispute).slice(1), record: '-' },
  ],
  'confirm-agreement': () => [{ kind: 'confirm-agreement', rulingNumber: '-' }],
  'dismiss-application': () => [
    { kind: 'dismiss-application', ground: 'unclear', explanation: '-', rulingNumber: '-' },
  ],
  'withdraw-application': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'withdraw-application', partyId, channel })),
  'agree-to-mediate-again': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'agree-to-mediate-again', partyId, channel })),
  'record-prelitigation-number': () => [{ kind: 'record-prelitigation-number', docketNumber: '-' }],
  'record-registration': (_, at) => [
    {
      kind: 'record-registration',
      caseNumber: '-',
      procedure: 'ordinary',
      registeredOn: dateOf(at),
    },
  ],
  'record-non-acceptance': () => [
    { kind: 'record-non-acceptance', rulingNumber: '-', reason: '-' },
  ],
  'record-trial-receipt': () => [{ kind: 'record-trial-receipt', receipt: '-' }],
  'report-payment': (dispute, at) =>
    eachParty(dispute, (partyId) => ({
      kind: 'report-payment',
      partyId,
      channel,
      instalment: 1,
      paidOn: dateOf(at),
    })),
  'confirm-receipt': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'confirm-receipt', partyId, channel, instalment: 1 })),
  'deny-receipt': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'deny-receipt', partyId, channel, instalment: 1 })),
  'confirm-performance': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'confirm-performance', partyId, channel })),
  'apply-for-enforcement': (dispute) =>
    eachParty(dispute, (partyId) => ({ kind: 'apply-for-enforcement', partyId, channel })),
  // One order is enough to search: a second would only run beside it.
  'order-supervision': ({ orders }, at) =>
    orders.length > 0
      ? []
      : [{ kind: 'order-supervision', demand: '-', replyBy: addDays(dateOf(at), 2) }],
  'reply-to-order': () => [{ kind: 'reply-to-order', reply: '-' }],
  reassign: () => [{ kind: 'reassign', mediatorId: 'm', reason: '-' }],
  'request-closure': () => [{ kind: 'request-closure', reason: '-' }],
  'approve-closure': () => [{ kind: 'approve-closure' }],
  'refuse-closure': () => [{ kind: 'refuse-closure', reason: '-' }],
};

/** The sample commands of a kind; a search that tries them all meets every turn a row can take. */
export function sampleCommands(
  kind: CommandKind,
  dispute: Dispute,
  at: Instant,
): readonly Command[] {
  return samples[kind](dispute, at);
}
