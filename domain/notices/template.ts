import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { End, FilingPurpose, Procedure, TrackId } from '#domain/dispute/words';

/**
 * Every message the court's software can send. The words are in i18n/zh-CN/notices.ts; which event
 * sends which message to whom is in the table of `table.ts`.
 */
export const noticeTemplates = [
  // Intake and diversion
  'receipt',
  'correction-needed',
  'redirected',
  'offer',
  'consent-reminder',
  'offer-ended',
  'complaint-answered',
  'advice',
  // Mediation
  'designation',
  'designation-declined-or-silent',
  'no-mediator',
  'acceptance',
  'relieved',
  'session-notice',
  'facts-to-sign',
  'extension-asked',
  'extension-granted',
  'transfer-asked',
  'transferred',
  'disclosure-asked',
  'recusal-asked',
  'recusal-decided',
  'appraisal-asked',
  'term-paused',
  'term-resumed',
  'suspicion',
  'safety-alert',
  'authority-asked',
  'agent-barred',
  'party-corrected',
  'deadline-reminder',
  'deadline-recounted',
  'expiry',
  'mediation-failed',
  'agreement-to-sign',
  'agreement-effective',
  // Judicial confirmation
  'confirmation-window',
  'confirmation-reminder',
  'application-received',
  'application-accepted',
  'ruling',
  'dismissal',
  'application-ended',
  'mediation-renewed',
  // Filing
  'filing',
  'non-acceptance',
  'returned-to-trial',
  // Fulfilment
  'payment-due',
  'payment-reported',
  'payment-confirmed',
  'payment-denied',
  'payment-missed',
  'enforcement',
  'withdrawn',
  'closed',
  // Preservation, lost time, fees, and the ways out of an agreement
  'preservation-alert',
  'preservation-lapsed',
  'restoration-asked',
  'restoration-decided',
  'fee-notice',
  'statement-asked',
  'statement-issued',
  'statement-effective',
  'statement-off',
  'order-news',
  'order-to-debtor',
  'order-ended',
  'notarial-deed',
  'ruling-objected',
  'ruling-kept-or-revoked',
  // Supervision
  'order',
  'order-answered',
  'overdue-to-supervisor',
  'closure-asked',
  'closure-refused',
  // The messages themselves
  'party-code',
  'undeliverable',
] as const;
export type NoticeTemplate = (typeof noticeTemplates)[number];

/**
 * What a message needs to know: days (YYYY-MM-DD, Asia/Shanghai), instants (epoch ms), counts, ids,
 * words of the procedure, and numbers given by the court; never a name, an address or free text.
 */
export type NoticeParams = {
  /** The dispute's own number. */
  readonly number?: string;
  readonly caseNumber?: string;
  readonly rulingNumber?: string;
  readonly packageNumber?: string;
  readonly at?: number;
  readonly dueOn?: string;
  /** The last day as it was told before. */
  readonly wasDueOn?: string;
  readonly days?: number;
  readonly daysLeft?: number;
  readonly round?: number;
  readonly track?: TrackId;
  readonly procedure?: Procedure;
  readonly purpose?: FilingPurpose;
  readonly step?: 'begun' | 'handed-over' | 'registered';
  readonly stage?: 'intake' | 'confirmation';
  readonly end?: End;
  /** Why something ended or was declined: a word of the procedure. */
  readonly ground?: string;
  readonly deadline?: DeadlineKey;
  /** Number of the instalment or of the supervision order. */
  readonly instance?: number;
  readonly mode?: string;
  readonly mediatorId?: string;
  /** The link whose code is sent, and when it was asked for: the code itself is never written down. */
  readonly linkId?: string;
  readonly sentAt?: number;
};
