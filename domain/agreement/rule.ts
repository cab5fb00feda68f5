import type { CourtCalendar } from '#domain/calendar/court-calendar';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';

/** What a finding does: the text is refused, must be confirmed knowingly, or is only pointed at. */
export type Weight = 'block' | 'warn' | 'note';

/** One payment of an agreement. */
export interface DraftPayment {
  readonly payerId: string;
  readonly payeeId: string;
  /** In fen. */
  readonly amountFen: number;
  readonly dueOn: LocalDate;
}

/** The terms as they are being written. */
export interface AgreementDraft {
  readonly terms: string;
  readonly instalments: readonly DraftPayment[];
  readonly performedOnTheSpot: boolean;
}

/** Who will sign for a party, as far as capacity and authority go. */
export interface Signer {
  readonly partyId: string;
  readonly hasGuardian: boolean;
  /** What kind of agent speaks for the party; null where it speaks for itself. */
  readonly representative: string | null;
  /** How far that agent may go, where the court has been told. */
  readonly authority?: string | null;
}

/** All that a rule may look at. Without signers, capacity and authority are not looked at. */
export interface Surroundings {
  readonly calendar: CourtCalendar;
  readonly signers: readonly Signer[];
}

/** The part of a draft that a finding rests on. */
export type FoundIn =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'sums'; readonly statedFen: number; readonly countedFen: number }
  | { readonly kind: 'counts'; readonly stated: number; readonly counted: number }
  | { readonly kind: 'days'; readonly days: readonly LocalDate[] }
  | { readonly kind: 'parties'; readonly partyIds: readonly string[] }
  | { readonly kind: 'absence' };

/** One rule of the linter: pure, with the article it rests on. */
export interface AgreementRule<Id extends string = string> {
  readonly id: Id;
  readonly weight: Weight;
  readonly basis: Basis;
  /** What makes the rule speak, or null when it has nothing to say. */
  readonly find: (draft: AgreementDraft, surroundings: Surroundings) => FoundIn | null;
}
