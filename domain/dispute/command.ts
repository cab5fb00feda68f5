import { identityTypes, representativeKinds } from '#domain/people/registration-check';
import { evidenceLimits, evidenceMediaTypes } from './evidence.ts';
import {
  cameLater,
  choice,
  count,
  date,
  flag,
  hash,
  id,
  instant,
  list,
  money,
  optional,
  record,
  text,
  type ValuesOf,
} from './field.ts';
import {
  authorities,
  channels,
  declineReasons,
  dismissalGrounds,
  failureGrounds,
  feeReliefs,
  hubTiers,
  mediationBodies,
  modes,
  orderObjections,
  procedures,
  recusalGrounds,
  redirectGrounds,
  rejectionGrounds,
  safetyRisks,
  suspicionSigns,
  takeBackReasons,
  trackIds,
} from './words.ts';

const party = { partyId: id('party') };
const byChannel = { channel: choice(...channels) };
/** One payment of the agreement: who pays whom, how much, by which day. */
const instalment = record({
  payerId: id('party'),
  payeeId: id('party'),
  amountFen: money,
  dueOn: date,
});

/**
 * Everything anybody may ask of a dispute, and what must be said with it. Who may ask it, when, and
 * what follows is in the tables of `domain/stages`.
 */
export const commandFields = {
  // In every stage before the suit is registered or the agreement confirmed
  'demand-filing': { ...party, ...byChannel, reason: optional(text(2000)) },
  withdraw: { ...party, ...byChannel, reason: text(2000) },
  'record-contact': {
    ...party,
    means: choice('phone', 'message', 'visit', 'post'),
    result: choice('reached', 'no-answer', 'wrong-number', 'refused'),
    note: optional(text(1000)),
  },
  // How a party is reached and by which paper it is known; what is left out stays as it is
  'correct-party': {
    ...party,
    phone: optional(text(40)),
    email: optional(text(100)),
    address: optional(text(200)),
    identityType: optional(choice(...identityTypes)),
    identityNumber: optional(text(40)),
    guardianName: optional(text(100)),
    reason: text(500),
  },
  // A file that is already stored under the id; its title and its bytes stay where they are
  'submit-evidence': {
    ...party,
    evidenceId: id('evidence'),
    sha256: hash,
    size: count(1, evidenceLimits.fileBytes),
    mediaType: choice(...evidenceMediaTypes),
  },
  // A file that should not be there: of somebody else, or of another dispute
  'withdraw-evidence': { ...party, evidenceId: id('evidence'), sha256: hash, reason: text(500) },
  // Who speaks for a party, as long as the dispute is open
  'name-agent': {
    ...party,
    name: text(50),
    relation: choice(...representativeKinds),
    authority: choice(...authorities),
    phone: optional(text(20)),
    licence: optional(text(40)),
    ...byChannel,
  },
  'remove-agent': { ...party, ...byChannel },
  // Intake
  'request-correction': { defects: list(text(200), 20) },
  'submit-correction': { ...party, note: text(4000) },
  redirect: { ground: choice(...redirectGrounds), whereTo: text(500) },
  'take-back-registration': {
    reason: choice(...takeBackReasons),
    note: optional(text(500)),
  },
  divert: {
    track: choice(...trackIds),
    mode: choice(...modes),
    note: optional(text(1000)),
    /** Needed when the act goes against what the screening advises. */
    overrideReason: cameLater(text(500)),
  },
  'apply-for-mediation': {
    ...party,
    ...byChannel,
    body: choice(...mediationBodies),
    tier: optional(choice(...hubTiers)),
    mode: choice(...modes),
  },
  // Diversion
  'answer-offer': { ...party, answer: choice('consent', 'refuse'), ...byChannel },
  // The docket of mediation before registration, until the end of 2024
  'record-prelitigation-number': { docketNumber: text(60) },
  // Mediation
  'designate-mediator': { mediatorId: id('mediator'), reason: optional(text(500)) },
  'accept-designation': {
    disclosure: choice('nothing-to-disclose', 'disclosed-and-parties-informed'),
    disclosed: optional(text(1000)),
  },
  'decline-designation': { reason: choice(...declineReasons), note: optional(text(500)) },
  'answer-disclosure': { ...party, answer: choice('consent', 'refuse'), ...byChannel },
  'request-recusal': {
    ...party,
    ...byChannel,
    ground: choice(...recusalGrounds),
    reason: text(1000),
  },
  'decide-recusal': { upheld: flag, reason: text(1000) },
  'request-replacement': {
    ...party,
    ...byChannel,
    reason: text(1000),
    mediatorId: optional(id('mediator')),
  },
  'propose-appraisal': { subject: text(500), reason: text(1000) },
  'answer-appraisal': { ...party, answer: choice('consent', 'refuse'), ...byChannel },
  'approve-appraisal': { institution: text(200) },
  'conclude-appraisal': { opinion: text(4000) },
  'report-suspicion': {
    signs: list(record({ sign: choice(...suspicionSigns) }), 12),
    note: text(2000),
  },
  'ask-evidence': { items: list(text(300), 20) },
  'release-freeze': { reason: text(2000) },
  'hand-to-authority': { whereTo: text(500), reason: text(2000) },
  'raise-safety-alert': { risk: choice(...safetyRisks), note: text(1000) },
  'record-safety-report': { reportedTo: text(200), note: optional(text(1000)) },
  'schedule-session': { at: instant, mode: choice(...modes), place: text(200) },
  'record-session': { present: list(id('party'), 200), record: text(20000) },
  'propose-facts': { facts: list(text(500), 50), issues: list(text(500), 50) },
  'sign-facts': { ...party, documentHash: hash, ...byChannel },
  'propose-extension': { days: count(1, 30), reason: text(1000) },
  'sign-extension': { ...party, ...byChannel },
  'propose-transfer': { reason: text(1000) },
  'answer-transfer': { ...party, answer: choice('consent', 'refuse'), ...byChannel },
  'record-agreement': {
    terms: text(20000),
    instalments: list(instalment, 120),
    performedOnTheSpot: flag,
    /** Warnings of the check (domain/agreement) that were read and are answered for. */
    confirmedWarnings: cameLater(list(text(60), 30)),
  },
  'record-partial-agreement': {
    settled: list(text(300), 50),
    open: list(text(300), 50),
    terms: text(20000),
    instalments: list(instalment, 120),
  },
  'record-oral-agreement': { terms: text(4000), instalments: list(instalment, 120) },
  'seal-agreement': { documentHash: hash },
  'sign-as-agent': {
    ...party,
    documentHash: hash,
    authority: choice(...authorities),
    ...byChannel,
  },
  'show-authority': { ...party, documentHash: hash, ...byChannel },
  'sign-agreement': { ...party, documentHash: hash, ...byChannel },
  'refuse-to-sign': { ...party, ...byChannel, reason: optional(text(1000)) },
  'record-failure': { ground: choice(...failureGrounds), report: text(4000) },
  // Judicial confirmation
  'apply-for-confirmation': { ...party, ...byChannel },
  'waive-confirmation': { ...party, ...byChannel },
  'withdraw-suit': { ...party, ...byChannel },
  'accept-application': { confirmationNumber: text(60) },
  'reject-application': { ground: choice(...rejectionGrounds), explanation: text(2000) },
  'require-correction': { items: list(text(300), 20) },
  'extend-review': { days: count(1, 30), reason: text(500) },
  'supply-correction': { ...party, note: text(4000) },
  'record-hearing': { present: list(id('party'), 200), record: text(20000) },
  'confirm-agreement': { rulingNumber: text(60) },
  'dismiss-application': {
    ground: choice(...dismissalGrounds),
    explanation: text(2000),
    rulingNumber: text(60),
  },
  'withdraw-application': { ...party, ...byChannel },
  'agree-to-mediate-again': { ...party, ...byChannel },
  // Filing
  'record-registration': {
    caseNumber: text(60),
    procedure: choice(...procedures),
    registeredOn: date,
  },
  'record-non-acceptance': { rulingNumber: text(60), reason: text(2000) },
  'record-trial-receipt': { receipt: text(200) },
  // Fulfilment
  'report-payment': { ...party, instalment: count(1, 120), paidOn: date, ...byChannel },
  'confirm-receipt': { ...party, instalment: count(1, 120), ...byChannel },
  'deny-receipt': { ...party, instalment: count(1, 120), ...byChannel },
  'confirm-performance': { ...party, ...byChannel },
  'apply-for-enforcement': { ...party, ...byChannel },
  // Preservation before a suit, time lost and found again, and fees
  'record-preservation': {
    takenOn: date,
    rulingNumber: text(60),
    /** When the ruling reached whoever bears the measure: the window for review runs from there. */
    servedOn: cameLater(date),
  },
  'record-release': { rulingNumber: text(60) },
  'record-posted-application': { ...party, postedOn: date },
  'ask-restoration': { ...party, ...byChannel, obstacleEndedOn: date, reason: text(2000) },
  'decide-restoration': { granted: flag, until: optional(date), reason: text(2000) },
  'record-fee-notice': { servedOn: date },
  'record-fee-paid': { receipt: text(200) },
  'grant-fee-relief': { relief: choice(...feeReliefs), reason: text(1000) },
  // Court statement
  'request-court-statement': { ...party, ...byChannel },
  'issue-statement': { statementNumber: text(60) },
  'refuse-statement': { reason: text(2000) },
  'sign-statement': { ...party, ...byChannel, servedOn: date },
  'repudiate-statement': { ...party, ...byChannel },
  // Payment order
  'apply-for-payment-order': {
    ...party,
    ...byChannel,
    noCounterPerformance: flag,
    servable: flag,
  },
  'accept-order-application': { orderCaseNumber: text(60) },
  'refuse-order': { reason: text(2000) },
  'issue-payment-order': { orderNumber: text(60) },
  'record-order-service': { servedOn: date },
  'object-to-order': {
    ...party,
    ...byChannel,
    ground: choice(...orderObjections),
    inWriting: flag,
  },
  'decline-suit': { ...party, ...byChannel },
  // Notarial deed
  'record-notarial-deed': { deedNumber: text(60), debtorAccepts: flag },
  'record-certificate': { certificateNumber: text(60) },
  // Objections to a confirmation
  'record-ruling-service': { ...party, servedOn: date },
  'object-to-ruling': { ...party, ...byChannel, reason: text(4000) },
  'object-as-interested': { knewOn: date, claim: text(4000) },
  'uphold-ruling': { rulingNumber: text(60) },
  'revoke-ruling': { rulingNumber: text(60), reason: text(2000) },
  // A complaint about the filing window
  'record-complaint': { ...party, ...byChannel, complaint: text(2000) },
  'answer-complaint': { reply: text(2000) },
  // Supervision
  'order-supervision': { demand: text(1000), replyBy: date },
  'reply-to-order': { reply: text(4000) },
  reassign: { mediatorId: id('mediator'), reason: text(500) },
  'request-closure': { reason: text(2000) },
  'approve-closure': {},
  'refuse-closure': { reason: text(1000) },
} as const;

export type CommandKind = keyof typeof commandFields;
export type CommandOf<K extends CommandKind> = { readonly kind: K } & ValuesOf<
  (typeof commandFields)[K]
>;
export type Command = { [K in CommandKind]: CommandOf<K> }[CommandKind];
