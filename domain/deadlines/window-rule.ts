import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Law } from '#domain/stages/table';
import type { Exclusion } from './explanation.ts';

/** One line of a dispute's record. */
export interface Recorded {
  readonly seq: number;
  readonly at: Instant;
  readonly event: Event;
}

/** Whose window it is: to use it as a right, or to do by its end what the law asks of them. */
export const windowHolders = ['party', 'outsider', 'mediator', 'court'] as const;
export type WindowHolder = (typeof windowHolders)[number];

/** What a window is read from, beside the event that opens it. */
export interface Past {
  readonly dispute: Dispute;
  /** The record up to that event, oldest first, without it. */
  readonly before: readonly Recorded[];
}

/** That a window opens: from which day or moment it runs, and for which party, if for one alone. */
export interface Opening {
  readonly from: LocalDate | Instant;
  readonly partyId: string | null;
  /** Of a suit only: whether it goes on when the dispute here ends. */
  readonly outlives?: boolean;
}

/** A window as a rule over the record: nothing is stored of it, and no timer waits for it. */
export interface WindowRule {
  readonly holder: WindowHolder;
  readonly opens: (recorded: Recorded, past: Past) => Opening | null;
  /** Whether an event uses it up or takes away what it was for; also asked of the opening event. */
  readonly closes: (event: Event, opening: Opening) => boolean;
  readonly exclusions?: (
    record: readonly Recorded[],
    dispute: Dispute,
    law: Law,
  ) => readonly Exclusion[];
}
