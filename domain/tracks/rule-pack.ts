import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Length } from '#domain/deadlines/due-date';
import type { WindowKey } from '#domain/deadlines/window-key';
import type { HubTier, MediationBody, TrackId, TransferClock } from '#domain/dispute/words';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';

/** A period of a rule pack: how long, and the article or policy it rests on. */
export interface Period {
  readonly length: Length;
  /** Whether a last day off moves on, where it differs from the rest of the pack. */
  readonly rolls?: boolean;
  readonly basis: Basis;
}

/** Deadlines with a length; the others end on a day that the parties or a supervisor named. */
export type PeriodKey = Exclude<DeadlineKey, 'performance.instalment' | 'supervision.reply'>;

/**
 * The rules of one date and place. A pack is never changed once published, only followed by another;
 * a dispute keeps the pack it began with.
 */
export interface RulePack {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly tracks: readonly TrackId[];
  readonly defaultTrack: TrackId;
  readonly periods: { readonly [K in PeriodKey]: Period };
  /** Periods that are only shown: nothing of the procedure hangs on their end. */
  readonly windows: { readonly [K in WindowKey]: Period };
  /** Mediation after registration: ordinary and summary procedure have different terms (OP25 §3). */
  readonly commissionedTerm: { readonly ordinary: Period; readonly summary: Period };
  /** Mediation without a suit: each kind of body has its own term (D9, D13, D15). */
  readonly voluntaryTerm: { readonly [B in Exclude<MediationBody, 'hub'>]: Period };
  /** A hub's term follows how hard the dispute is (D14). */
  readonly hubTerm: { readonly [T in HubTier]: Period };
  readonly extension: {
    readonly maxDays: number;
    readonly times: number;
    readonly basis: Basis;
  };
  /** By how much a court's president may lengthen the review of an application, once (QR5). */
  readonly reviewExtension: { readonly maxDays: number; readonly basis: Basis };
  /**
   * Lawyer mediation goes on with the clock of the court's mediator, of which so many days must be left,
   * or has a fresh one to which the parties consent with the transfer [policy.term.clock-on-transfer].
   */
  readonly transfer: {
    readonly clock: TransferClock;
    readonly minRemainingDays: number;
    readonly basis: Basis;
  };
  /** A party's request for recusal: decided on its ground, or enough by itself (SZ23). */
  readonly recusal: { readonly onRequest: 'decided' | 'enough'; readonly basis: Basis };
  /** How many different signs of a sham freeze all outputs until people have looked. */
  readonly freeze: { readonly signs: number; readonly basis: Basis };
  /** From how many people and how much money, in fen, on a dispute is harder than the simple ones. */
  readonly complexity: {
    readonly severalParties: number;
    readonly manyParties: number;
    readonly largeFen: number;
    readonly veryLargeFen: number;
    readonly basis: Basis;
  };
  /** For how long an earlier role bars a lawyer, and whether it bars the whole firm. */
  readonly conflicts: {
    readonly lookbackYears: number;
    readonly firmScreen: boolean;
    readonly basis: Basis;
  };
  /** For how many months after a dispute closed its mediator's sealed notes are kept. */
  readonly retention: { readonly sealedNotesMonths: number; readonly basis: Basis };
  readonly rollOnHoliday: boolean;
}
