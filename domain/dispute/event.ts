import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { ExclusionReason, Extension } from '#domain/deadlines/explanation';
import type { Screening } from '#domain/routing/screening';
import type { CorrectableField } from '#domain/people/party-correction';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import type { Agent } from './agents.ts';
import type { RunningDeadline } from './dispute.ts';
import type { CommandKind, CommandOf } from './command.ts';
import type {
  AdviceGround,
  Channel,
  End,
  EnforceableTitle,
  FailureGround,
  FilingPurpose,
  MediatorKind,
  PartyRole,
  RecusalOutcome,
  StageId,
  Status,
  TrackId,
  TransferClock,
} from './words.ts';

/** What was known when the papers came in; names and numbers are in the party table. */
export interface Registration {
  readonly disputeId: string;
  readonly courtId: string;
  readonly number: string;
  readonly packId: string;
  readonly causeCode: string;
  readonly amountFen: number | null;
  readonly source: string;
  readonly parties: readonly { readonly id: string; readonly role: PartyRole }[];
}

/** What happened. Past tense, one fact each; the order and the hash chain are given when stored. */
export type Event =
  | { readonly kind: 'registered'; readonly registration: Registration; readonly at: Instant }
  | {
      readonly kind: 'moved';
      readonly stage: StageId;
      readonly status: Status;
      readonly end: End | null;
    }
  | { readonly kind: 'deadline-started'; readonly deadline: Omit<RunningDeadline, 'openedSeq'> }
  | { readonly kind: 'deadline-moved'; readonly deadline: Omit<RunningDeadline, 'openedSeq'> }
  /** The end was counted again over a calendar published meanwhile; `was` keeps the count before. */
  | {
      readonly kind: 'deadline-recounted';
      readonly deadline: Omit<RunningDeadline, 'openedSeq'>;
      readonly was: Pick<RunningDeadline, 'dueOn' | 'dueAt' | 'provisional' | 'proof'>;
    }
  | {
      readonly kind: 'deadline-ended';
      readonly key: DeadlineKey;
      readonly instance: number;
      readonly ending: 'met' | 'lapsed';
    }
  | {
      readonly kind: 'reminded';
      readonly key: DeadlineKey;
      readonly instance: number;
      readonly daysLeft: number;
    }
  // Intake
  | Told<'correction-requested', 'request-correction'>
  | Told<'correction-submitted', 'submit-correction'>
  | { readonly kind: 'correction-not-made' }
  | Told<'redirected', 'redirect'>
  | Told<'registration-taken-back', 'take-back-registration'>
  | {
      readonly kind: 'diverted';
      readonly track: TrackId;
      readonly mode: string;
      readonly note: string | null;
      /** Why the clerk went against the screening, and what it had said; older records have neither. */
      readonly overrideReason?: string | null;
      readonly screening?: Screening | null;
    }
  | Told<'mediation-applied', 'apply-for-mediation'>
  // Diversion
  | { readonly kind: 'offer-made'; readonly round: number }
  | Told<'offer-answered', 'answer-offer'>
  | { readonly kind: 'offer-unanswered'; readonly partyIds: readonly string[] }
  | Told<'contact-recorded', 'record-contact'>
  | Told<'filing-demanded', 'demand-filing'>
  | Told<'withdrawn', 'withdraw'>
  /** Which data of a party were put right and why; the data themselves stay with the party. */
  | {
      readonly kind: 'party-corrected';
      readonly partyId: string;
      readonly fields: readonly CorrectableField[];
      readonly reason: string;
    }
  /** A file was handed in: which bytes, and whose it is; its title stays with the file. */
  | Told<'evidence-submitted', 'submit-evidence'>
  /** It was taken back: the event stays, the file goes. */
  | Told<'evidence-withdrawn', 'withdraw-evidence'>
  // Who speaks for a party: ids only, the name is with the party's data
  | ({ readonly kind: 'agent-named' } & Omit<Agent, 'id'> & {
        readonly agentId: string;
        readonly channel: Channel;
      })
  | {
      readonly kind: 'agent-barred';
      readonly partyId: string;
      readonly mediatorId: string;
      readonly channel: Channel;
    }
  | Told<'agent-removed', 'remove-agent'>
  | Told<'prelitigation-number-recorded', 'record-prelitigation-number'>
  // Mediation
  | {
      readonly kind: 'mediator-designated';
      readonly mediatorId: string;
      readonly mediatorKind: MediatorKind;
      readonly organisationId: string;
      readonly grounds: readonly string[];
      /** What whoever chose by hand said for it; absent where the software chose. */
      readonly reason?: string | null;
    }
  | { readonly kind: 'no-mediator-found'; readonly mediatorKind: MediatorKind }
  | Told<'designation-accepted', 'accept-designation'>
  | Told<'designation-declined', 'decline-designation'>
  | { readonly kind: 'designation-unanswered'; readonly mediatorId: string }
  | Told<'disclosure-answered', 'answer-disclosure'>
  | Told<'recusal-requested', 'request-recusal'>
  | {
      readonly kind: 'recusal-decided';
      readonly outcome: RecusalOutcome;
      readonly mediatorId: string;
      /** What whoever decided gave as the reason; null where the rule alone decides, absent in old records. */
      readonly reason?: string | null;
    }
  | Told<'replacement-requested', 'request-replacement'>
  | (Told<'appraisal-proposed', 'propose-appraisal'> & { readonly round: number })
  | Told<'appraisal-answered', 'answer-appraisal'>
  | Told<'appraisal-approved', 'approve-appraisal'>
  | Told<'appraisal-concluded', 'conclude-appraisal'>
  | {
      readonly kind: 'term-paused';
      readonly from: LocalDate;
      readonly reason: ExclusionReason;
      readonly basis: Basis;
      /** The records by which it was paused, such as each party's consent; ids only. */
      readonly records: readonly string[];
    }
  | { readonly kind: 'term-resumed'; readonly on: LocalDate }
  | Told<'suspicion-reported', 'report-suspicion'>
  | { readonly kind: 'frozen'; readonly from: Status }
  | Told<'evidence-asked', 'ask-evidence'>
  | Told<'freeze-released', 'release-freeze'>
  | Told<'handed-to-authority', 'hand-to-authority'>
  | Told<'safety-alert-raised', 'raise-safety-alert'>
  | Told<'safety-reported', 'record-safety-report'>
  | Told<'session-scheduled', 'schedule-session'>
  | (Told<'session-recorded', 'record-session'> & { readonly documentHash: string })
  | (Told<'facts-proposed', 'propose-facts'> & { readonly documentHash: string })
  | Told<'facts-signed', 'sign-facts'>
  | (Told<'extension-proposed', 'propose-extension'> & { readonly round: number })
  | Told<'extension-signed', 'sign-extension'>
  | { readonly kind: 'term-extended'; readonly extension: Extension }
  | (Told<'transfer-proposed', 'propose-transfer'> & {
      readonly round: number;
      readonly clock: TransferClock;
    })
  | Told<'transfer-answered', 'answer-transfer'>
  | { readonly kind: 'transferred'; readonly to: MediatorKind; readonly clock: TransferClock }
  | (Told<'agreement-recorded', 'record-agreement'> & { readonly documentHash: string })
  | { readonly kind: 'claims-divided'; readonly settled: number; readonly open: readonly string[] }
  | { readonly kind: 'agreement-sealed'; readonly by: string }
  | Told<'agent-signed', 'sign-as-agent'>
  | Told<'authority-shown', 'show-authority'>
  | (Told<'agreement-signed', 'sign-agreement'> & {
      /** The agent who signed for the party, where one did. */
      readonly agentId?: string;
    })
  | { readonly kind: 'agreement-effective'; readonly at: Instant }
  | Told<'signing-refused', 'refuse-to-sign'>
  | {
      readonly kind: 'mediation-failed';
      readonly ground: FailureGround;
      readonly report: string | null;
    }
  | { readonly kind: 'advice-given'; readonly ground: AdviceGround }
  // Judicial confirmation
  | Told<'confirmation-applied', 'apply-for-confirmation'>
  | Told<'confirmation-waived', 'waive-confirmation'>
  | Told<'suit-withdrawn', 'withdraw-suit'>
  | Told<'application-accepted', 'accept-application'>
  | Told<'application-rejected', 'reject-application'>
  | { readonly kind: 'review-extended'; readonly extension: Extension; readonly reason: string }
  | Told<'application-correction-required', 'require-correction'>
  | Told<'application-correction-supplied', 'supply-correction'>
  | (Told<'hearing-recorded', 'record-hearing'> & { readonly documentHash: string })
  | Told<'agreement-confirmed', 'confirm-agreement'>
  | Told<'application-dismissed', 'dismiss-application'>
  | Told<'application-withdrawn', 'withdraw-application'>
  | { readonly kind: 'application-deemed-withdrawn' }
  | { readonly kind: 'confirmation-not-sought' }
  | Told<'mediation-asked-again', 'agree-to-mediate-again'>
  | { readonly kind: 'mediation-renewed' }
  // Filing
  | { readonly kind: 'filing-begun'; readonly purpose: FilingPurpose }
  | { readonly kind: 'handed-over'; readonly packageNumber: string }
  | Told<'case-registered', 'record-registration'>
  | Told<'case-not-accepted', 'record-non-acceptance'>
  | Told<'trial-receipt-recorded', 'record-trial-receipt'>
  // Fulfilment
  | Told<'payment-reported', 'report-payment'>
  | Told<'payment-confirmed', 'confirm-receipt'>
  | Told<'payment-denied', 'deny-receipt'>
  | Told<'performance-confirmed', 'confirm-performance'>
  | { readonly kind: 'instalment-missed'; readonly instalment: number }
  | Told<'enforcement-applied', 'apply-for-enforcement'>
  | {
      readonly kind: 'enforcement-packed';
      readonly title: EnforceableTitle;
      readonly agreementHash: string;
      /** Numbers of the instalments that have not come, and what they come to. */
      readonly unpaid: readonly number[];
      readonly amountFen: number;
    }
  // Preservation before a suit, time lost and found again, and fees
  | Told<'preservation-recorded', 'record-preservation'>
  | { readonly kind: 'preservation-alert' }
  | { readonly kind: 'preservation-lapsed' }
  | Told<'preservation-released', 'record-release'>
  | { readonly kind: 'limitation-restarted'; readonly at: Instant }
  | Told<'application-posted', 'record-posted-application'>
  | Told<'restoration-asked', 'ask-restoration'>
  | Told<'restoration-decided', 'decide-restoration'>
  | Told<'fee-notice-served', 'record-fee-notice'>
  | Told<'fee-paid', 'record-fee-paid'>
  | Told<'fee-relief-granted', 'grant-fee-relief'>
  | { readonly kind: 'fee-unpaid' }
  // Court statement
  | Told<'statement-requested', 'request-court-statement'>
  | Told<'statement-issued', 'issue-statement'>
  | Told<'statement-refused', 'refuse-statement'>
  | Told<'statement-signed', 'sign-statement'>
  | { readonly kind: 'statement-effective' }
  | Told<'statement-repudiated', 'repudiate-statement'>
  // Payment order
  | Told<'order-applied', 'apply-for-payment-order'>
  | Told<'order-application-accepted', 'accept-order-application'>
  | Told<'order-refused', 'refuse-order'>
  | Told<'order-issued', 'issue-payment-order'>
  | Told<'order-served', 'record-order-service'>
  | Told<'order-objected', 'object-to-order'>
  | { readonly kind: 'order-ended'; readonly because: 'objection' | 'not-served' }
  | { readonly kind: 'order-final' }
  | { readonly kind: 'order-becomes-suit' }
  | Told<'suit-declined', 'decline-suit'>
  // Notarial deed
  | Told<'notarial-deed-recorded', 'record-notarial-deed'>
  | Told<'certificate-recorded', 'record-certificate'>
  // Objections to a confirmation
  | Told<'ruling-served', 'record-ruling-service'>
  | Told<'ruling-objected', 'object-to-ruling'>
  | Told<'ruling-objected-by-interested', 'object-as-interested'>
  | Told<'ruling-upheld', 'uphold-ruling'>
  | Told<'ruling-revoked', 'revoke-ruling'>
  // A complaint about the filing window
  | Told<'complaint-received', 'record-complaint'>
  | (Told<'complaint-answered', 'answer-complaint'> & { readonly partyId: string })
  // Supervision
  | (Told<'supervision-ordered', 'order-supervision'> & {
      readonly no: number;
      readonly orderedBy: string;
    })
  | (Told<'order-answered', 'reply-to-order'> & { readonly no: number })
  | {
      readonly kind: 'overdue-escalated';
      readonly key: DeadlineKey;
      readonly instance: number;
    }
  | { readonly kind: 'reassigned'; readonly fromMediatorId: string | null; readonly reason: string }
  | (Told<'closure-requested', 'request-closure'> & { readonly requestedBy: string })
  | Told<'closure-approved', 'approve-closure'>
  | Told<'closure-refused', 'refuse-closure'>;

export type EventKind = Event['kind'];
export type EventOf<K extends EventKind> = Extract<Event, { readonly kind: K }>;

/** An event that says what a command said, under its own name. */
type Told<E extends string, K extends CommandKind> = {
  readonly kind: E;
} & Omit<CommandOf<K>, 'kind'>;
