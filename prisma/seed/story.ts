import type { Command } from '#domain/dispute/command';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';

/** A party of a story: an invented person or body, with an address at which nobody lives. */
export interface StoryParty {
  readonly kind: 'natural' | 'legal';
  readonly name: string;
  readonly identityType: 'identity-number' | 'credit-code' | null;
  readonly identityNumber: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly address: string;
}

/** Who speaks in a step; a mediator is the one designated at that moment. */
export type Speaker =
  'clerk' | 'judge' | 'supervisor' | 'mediator' | 'applicant' | 'respondent' | 'registry';

/** What a step may refer to when it is told. */
export interface Cast {
  readonly applicant: string;
  readonly respondent: string;
  /** SHA-256 of the text that is to be signed now. */
  readonly documentHash: string;
  /** The user id of the person with this login. */
  userOf(login: string): string;
  /** The court day so many days from today; negative in the past. */
  day(offset: number): LocalDate;
  /** A time of such a day, HH:MM in Asia/Shanghai. */
  moment(offset: number, time: string): Instant;
}

/** Something somebody does on a day of the past, counted from today: -3 is three days ago. */
export interface Step {
  readonly day: number;
  readonly time: string;
  readonly by: Speaker;
  readonly says: (cast: Cast) => Command;
}

/** The court's own papers reach the registry; done by the software, not by a person. */
export interface Delivery {
  readonly day: number;
  readonly time: string;
  readonly packageNumber: string;
}

/** One dispute of the demonstration: who, over what, and what has happened so far. */
export interface Story {
  readonly key: string;
  readonly courtId: string;
  readonly received: { readonly day: number; readonly time: string };
  readonly causeCode: string;
  readonly causeName: string;
  readonly amountFen: number | null;
  readonly claims: string;
  readonly facts: string;
  readonly source: 'counter' | 'online' | 'phone';
  readonly applicant: StoryParty;
  readonly respondent: StoryParty;
  readonly steps: readonly (Step | Delivery)[];
}
