import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Exclusion, Explanation, Extension } from '#domain/deadlines/explanation';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import type { Agent } from './agents.ts';
import type { Complaint } from './complaint.ts';
import type { Limitation, LostTime, Preservation } from './kept.ts';
import type {
  Channel,
  End,
  EnforceableTitle,
  FilingPurpose,
  HubTier,
  MediationBody,
  MediatorKind,
  PartyRole,
  Procedure,
  StageId,
  Status,
  SuspicionSign,
  TrackId,
} from './words.ts';

/** A party as the procedure sees it: an id and a role. Names and numbers stay in the party table. */
export interface PartyInDispute {
  readonly id: string;
  readonly role: PartyRole;
}

/** What one party has said to one question, in one round of asking. */
export interface Answer {
  readonly partyId: string;
  readonly answer: 'consent' | 'refuse';
  readonly channel: Channel;
}

export interface DesignatedMediator {
  readonly id: string;
  readonly kind: MediatorKind;
  readonly organisationId: string;
  readonly accepted: boolean;
}

/** A period that is running: everything needed to recompute it is in `proof`. */
export interface RunningDeadline {
  readonly key: DeadlineKey;
  /** Tells several of the same key apart: the number of the instalment or of the order; else 0. */
  readonly instance: number;
  readonly openedSeq: number;
  readonly startedAt: Instant;
  readonly dueOn: LocalDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
  readonly basis: Basis;
  readonly proof: Explanation;
  /** Days before the end for which a reminder has gone out. */
  readonly reminded: readonly number[];
}

/** A clock on the court that has run out while what it was for still waits to be done. */
export interface Overdue {
  readonly key: DeadlineKey;
  readonly instance: number;
  readonly dueAt: Instant;
}

export interface Instalment {
  readonly no: number;
  readonly payerId: string;
  readonly payeeId: string;
  readonly amountFen: number;
  readonly dueOn: LocalDate;
  readonly state: 'due' | 'reported' | 'missed' | 'paid';
}

/** A text that parties sign one by one; `hash` is that of the text, kept in the document table. */
export interface SignedText {
  readonly hash: string;
  readonly signedBy: readonly string[];
}

export interface Agreement extends SignedText {
  /** Settles only some of the claims; the others go to a judge. */
  readonly partial: boolean;
  /** The committee's own signature and seal, where its kind needs one to bind (RT29, LD14). */
  readonly sealed: boolean;
  /** Parties whose agent signed without special authority: not bound until it is shown. */
  readonly awaitingAuthority: readonly string[];
  readonly instalments: readonly Instalment[];
  readonly performedOnTheSpot: boolean;
  readonly effectiveAt: Instant | null;
  readonly confirmed: boolean;
  /** What it can be enforced by, beside a ruling that confirms it; null for a mere contract. */
  readonly title: Exclude<EnforceableTitle, 'ruling'> | null;
  /** The notary's certificate, without which a deed is not enforced (GZ3). */
  readonly certified: boolean;
}

/** The joint application for judicial confirmation: who has said what, and how far it has come. */
export interface Confirmation {
  readonly applied: readonly string[];
  readonly waived: readonly string[];
  readonly again: readonly string[];
  readonly accepted: boolean;
  /** Both parties have been called together and heard (JI356). */
  readonly heard: boolean;
  /** What the president has granted for this review (QR5); absent until it is first granted. */
  readonly extensions?: readonly Extension[];
}

/** A question put to every party, which counts only when all have said yes. */
export interface Question {
  readonly round: number;
  readonly answers: readonly Answer[];
}

/** A tie between mediator and party that has come up, and what is to be decided about it. */
export interface Recusal {
  /** Disclosed by the mediator, for the parties to accept or not; or claimed by a party. */
  readonly kind: 'disclosed' | 'requested';
  readonly answers: readonly Answer[];
  /** Where the mediation goes on if the mediator stays. */
  readonly back: Status;
}

/** Days on which the mediation term stands still; `to` is null while it does. */
export interface Pause extends Omit<Exclusion, 'to'> {
  readonly to: LocalDate | null;
  readonly records: readonly string[];
}

/** Signs of a sham that people have reported, and where the procedure stood when it was frozen. */
export interface Suspicion {
  readonly signs: readonly SuspicionSign[];
  readonly frozenFrom: Status | null;
}

/** When a ruling or a statement reached a party. */
export interface Served {
  readonly partyId: string;
  readonly on: LocalDate;
}

/** A request for a court statement: who has asked, and who has received and signed it. */
export interface Statement {
  readonly requested: readonly string[];
  readonly signed: readonly Served[];
}

export interface SupervisionOrder {
  readonly no: number;
  readonly orderedBy: string;
  readonly replyBy: LocalDate;
  readonly state: 'open' | 'overdue' | 'answered';
}

/**
 * One dispute as the procedure knows it: folded from its events, stored as one value, and free of
 * personal data, so that it may be shown, copied and compared.
 */
export interface Dispute {
  readonly id: string;
  readonly courtId: string;
  readonly number: string;
  readonly packId: string;
  /** Came in by a table of many, and not by somebody at the counter. */
  readonly imported: boolean;
  readonly stage: StageId;
  readonly status: Status;
  /** Number of the last event. */
  readonly seq: number;
  /** Number of the event with which the present status was entered. */
  readonly statusSince: number;
  readonly end: End | null;
  readonly receivedAt: Instant;
  readonly parties: readonly PartyInDispute[];
  readonly track: TrackId | null;
  /** Who mediates; other than a body on the court's roll only where there is no suit. */
  readonly body: MediationBody;
  /** How hard the dispute is, where a hub mediates; else null. */
  readonly tier: HubTier | null;
  /** Set once the court's registry has given a case number; the dispute's own number stays for life. */
  readonly caseNumber: string | null;
  /** Whether the registered suit is pending; withdrawing it ends that. */
  readonly suitPending: boolean;
  readonly procedure: Procedure | null;
  readonly filingPurpose: FilingPurpose | null;
  readonly offer: Question;
  readonly mediator: DesignatedMediator | null;
  /** Mediators who declined, were silent or were replaced: not to be asked again. */
  readonly passedOver: readonly string[];
  /** Everybody who has taken the mediation on, then or now; left out in records from before. */
  readonly mediatedBy?: readonly string[];
  /** Who speaks for the parties; left out in records from before. */
  readonly agents?: readonly Agent[];
  /** The SHA-256 of each file of evidence, in the order they came; left out until there is one. */
  readonly evidence?: readonly string[];
  readonly recusal: Recusal | null;
  /** Parties who have had a mediator replaced once (ZX14). */
  readonly replacedBy: readonly string[];
  readonly facts: SignedText | null;
  readonly appraisal: Question | null;
  readonly pauses: readonly Pause[];
  readonly suspicion: Suspicion;
  /** A risk to people has been raised and not yet reported (RT25). */
  readonly safetyAlert: boolean;
  readonly extension: (Question & { readonly days: number }) | null;
  /** Extensions of the mediation term that all parties have signed. */
  readonly extensions: readonly Extension[];
  readonly transfer: Question | null;
  /** The parties agreed to a fresh term, which waits for its mediator; absent until they did. */
  readonly termAwaited?: boolean;
  readonly agreement: Agreement | null;
  readonly confirmation: Confirmation;
  /** Parties who say that everything agreed has been done. */
  readonly performed: readonly string[];
  readonly preservation: Preservation | null;
  readonly limitation: Limitation;
  readonly lostTime: LostTime;
  /** The day the notice to pay the court fee was served, and whether the fee is still due. */
  readonly fee: { readonly servedOn: LocalDate; readonly isDue: boolean } | null;
  readonly statement: Statement;
  readonly rulingServed: readonly Served[];
  /** When a payment order reached the debtor. */
  readonly orderServedOn: LocalDate | null;
  readonly orders: readonly SupervisionOrder[];
  /** A complaint about the filing window that waits for its answer; absent until there was one. */
  readonly complaint?: Complaint | null;
  readonly closureRequestedBy: string | null;
  readonly deadlines: readonly RunningDeadline[];
  /** Deadlines that ran out while the present status lasted, and the report on a danger still owed. */
  readonly lapsed: readonly DeadlineKey[];
  /** What is late in the present status, the longest overdue first; its lamp is red. */
  readonly overdue: readonly Overdue[];
}

/** A question nobody has answered yet. */
export const unanswered = (round: number): Question => ({ round, answers: [] });

/** Parties who have said yes to a question. */
export const consenting = (question: Question): readonly string[] =>
  question.answers.filter(({ answer }) => answer === 'consent').map(({ partyId }) => partyId);

/** Whether everybody in the list of parties is among those named. */
export const isEverybody = (dispute: Dispute, partyIds: readonly string[]): boolean =>
  dispute.parties.every(({ id }) => partyIds.includes(id));

/** Parties who have not yet answered a question. */
export const silentParties = (dispute: Dispute, question: Question): readonly string[] =>
  dispute.parties
    .map(({ id }) => id)
    .filter((id) => !question.answers.some(({ partyId }) => partyId === id));

/** Nobody has asked for a court statement yet. */
export const noStatement: Statement = { requested: [], signed: [] };

/** An application nobody has made yet. */
export const noConfirmation: Confirmation = {
  applied: [],
  waived: [],
  again: [],
  accepted: false,
  heard: false,
};

/** What the agreement can be enforced by, or null while it is a mere contract (RT31). */
export const titleOf = ({ agreement }: Dispute): EnforceableTitle | null =>
  agreement === null ? null : agreement.confirmed ? 'ruling' : agreement.title;

/** Whether everything the agreement owes has been paid, or all parties say it has been done. */
export const isPerformed = (dispute: Dispute): boolean => {
  const { agreement } = dispute;
  if (agreement === null) return false;
  if (agreement.performedOnTheSpot || isEverybody(dispute, dispute.performed)) return true;
  return (
    agreement.instalments.length > 0 && agreement.instalments.every(({ state }) => state === 'paid')
  );
};

/** The running deadline of this key and instance, or null. */
export const runningDeadline = (
  dispute: Dispute,
  key: DeadlineKey,
  instance = 0,
): RunningDeadline | null =>
  dispute.deadlines.find((each) => each.key === key && each.instance === instance) ?? null;
