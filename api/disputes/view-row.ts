import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Explanation } from '#domain/deadlines/explanation';
import type { Recorded } from '#domain/deadlines/window-rule';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event, EventOf } from '#domain/dispute/event';
import type { End, PartyRole, StageId, Status, TrackId } from '#domain/dispute/words';
import type { Role } from '#domain/people/person';
import type { PartyKind } from '#domain/people/registration-check';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { DutyKind } from '#domain/stages/table';
import type { Basis } from '#domain/statutes/index';
import type { Pool } from '#platform/database';
import { viewSql } from './view-sql.ts';

export interface PartyRow {
  readonly id: string;
  readonly ordinal: number;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  readonly identityType: string | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly guardianName: string | null;
  readonly representative: {
    readonly kind: string;
    readonly name: string;
    readonly phone: string | null;
    readonly licence?: string | null;
  } | null;
  readonly eService: boolean;
}

export interface EventRow {
  readonly seq: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actorKind: 'staff' | 'party' | 'registry' | 'import' | 'system';
  readonly actorId: string | null;
  readonly basis: Basis | null;
  readonly payload: Event;
}

export interface DeadlineRow {
  readonly key: DeadlineKey;
  readonly openedSeq: number;
  readonly basis: Basis;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly proof: Explanation;
  readonly ending: 'met' | 'lapsed' | 'cancelled' | null;
  readonly endedAt: Instant | null;
}

/** One count of a period, as its event has it. */
export interface CountRow {
  readonly seq: number;
  readonly at: Instant;
  readonly payload: EventOf<'deadline-started' | 'deadline-moved' | 'deadline-recounted'>;
}

export interface TaskRow {
  readonly id: string;
  readonly kind: DutyKind;
  readonly role: Role | 'party';
  readonly assigneeId: string | null;
  readonly partyId: string | null;
  readonly dueAt: Instant | null;
}

export interface DocumentRow {
  readonly type: string;
  readonly version: number;
  readonly hash: string;
  readonly content: unknown;
  readonly createdAt: Instant;
  readonly signatures: readonly {
    readonly partyId: string;
    readonly signedAt: Instant;
    readonly channel: string;
  }[];
}

/** What became of a command, as it is kept beside it. */
export type StoredOutcome =
  | { readonly kind: 'accepted'; readonly fromSeq: number; readonly seq: number }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly basis: string | null;
      readonly field: string | null;
    };

/** One dispute as the statement of view-sql.ts brings it. */
export interface ViewRow {
  readonly id: string;
  readonly courtId: string;
  readonly courtName: string | null;
  readonly number: string;
  readonly packId: string;
  readonly track: TrackId | null;
  readonly stage: StageId;
  readonly status: Status;
  readonly end: End | null;
  readonly seq: number;
  readonly state: Dispute | null;
  readonly causeCode: string;
  readonly causeName: string;
  readonly title: string;
  readonly amountFen: number | null;
  readonly claims: string;
  readonly facts: string;
  readonly source: string;
  readonly ownerRole: Role | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly mediatorId: string | null;
  readonly caseNumber: string | null;
  readonly nextDueAt: Instant | null;
  readonly nextDueKey: DeadlineKey | null;
  readonly needsAttention: boolean;
  readonly receivedAt: Instant;
  readonly updatedAt: Instant;
  readonly closedAt: Instant | null;
  readonly now: Instant;
  readonly outcome: StoredOutcome | null;
  readonly parties: readonly PartyRow[] | null;
  readonly timeline: readonly EventRow[] | null;
  readonly deadlines: readonly DeadlineRow[] | null;
  readonly counts: readonly CountRow[] | null;
  /** The events that windows are read from, oldest first. */
  readonly windowRecord: readonly Recorded[] | null;
  readonly tasks: readonly TaskRow[] | null;
  readonly documents: readonly DocumentRow[] | null;
  /** Names of people at work by their ids. */
  readonly people: { readonly [id: string]: string } | null;
}

/** Reads a dispute whole, with the outcome of the command if one is given. */
export const readView = async (
  pool: Pool,
  disputeId: string,
  commandId: string | null = null,
): Promise<ViewRow | null> => {
  const { rows } = await pool.query<ViewRow>({
    name: 'dispute-view',
    text: viewSql,
    values: [disputeId, commandId],
  });
  return rows[0] ?? null;
};
