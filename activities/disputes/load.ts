import { ApplicationFailure } from '@temporalio/common';
import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { PartyRole, StageId, Status } from '#domain/dispute/words';
import type { Person } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';
import type {
  AgentFacts,
  MediatorFacts,
  SinceRegistration,
  WorkOutcome,
} from '#domain/stages/table';
import type { Queryable } from '#platform/database';
import type { ScreenedText } from '#platform/screening';
import type { Input } from '#workflows/messages';
import type { RegisteredParty } from './correction.ts';
import { loadSql, moreSql } from './load-sql.ts';

/** A command that has been received and not yet decided, with what must be known to decide it. */
export interface WaitingCommand {
  readonly id: string;
  readonly body: Command;
  readonly person: Person;
  readonly receivedAt: Instant;
  readonly mediator: MediatorFacts | null;
  /** Set where the command names an agent. */
  readonly agent?: AgentFacts | null;
  /** Set where the command corrects what is known of a party. */
  readonly party?: RegisteredParty | null;
  /** Whether the file that the command hands in or takes back is stored as it says. */
  readonly evidenceStored?: boolean;
}

/** What became of a command, as it is kept beside it. */
export type CommandOutcome =
  | { readonly kind: 'accepted'; readonly fromSeq: number; readonly seq: number }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly basis: string | null;
      readonly field: string | null;
    };

/** Beside the facts for deciding: the keys of tasks to reach a party that a message did not. */
export interface Since extends SinceRegistration {
  readonly unreached: readonly string[];
}

/** A dispute as its row has it, and everything else that one input needs. Times by the court clock. */
export interface Loaded {
  readonly id: string;
  readonly courtId: string;
  readonly number: string;
  readonly packId: string;
  readonly stage: StageId;
  readonly status: Status;
  readonly seq: number;
  readonly headHash: string;
  /** Null until the dispute has been opened. */
  readonly state: Dispute | null;
  readonly needsAttention: boolean;
  readonly causeCode: string;
  readonly amountFen: number | null;
  readonly source: string;
  readonly createdBy: string;
  readonly receivedAt: Instant;
  readonly now: Instant;
  /** How far the court clock is ahead of real time, in milliseconds. */
  readonly offsetMs: number;
  /** Changes when a calendar is published. */
  readonly calendarStamp: string;
  readonly parties: readonly { readonly id: string; readonly role: PartyRole }[] | null;
  /** Claims and facts, read only where a waiting command decides on mediation. */
  readonly told: ScreenedText | null;
  /** What the registration has led to, read only where a waiting command takes it back. */
  readonly since: Since | null;
  /** Soonest received first. */
  readonly waiting: readonly WaitingCommand[];
  /** The command asked for, decided or not; null when there is none of that id in this dispute. */
  readonly asked: { readonly state: string; readonly outcome: CommandOutcome | null } | null;
  readonly work: WorkOutcome | null;
  readonly workApplied: boolean;
}

/** A command as its row has it: still to be decided, or the one asked for. */
interface CommandRow extends Pick<WaitingCommand, 'id' | 'body' | 'person' | 'receivedAt'> {
  readonly state: string;
  readonly outcome: CommandOutcome | null;
}

/** What only an opening and a few kinds of commands need. */
interface More extends Pick<Loaded, 'parties' | 'told' | 'since'> {
  /** Who a waiting command names, by the command's id. */
  readonly named: {
    readonly [commandId: string]: Pick<
      WaitingCommand,
      'mediator' | 'agent' | 'party' | 'evidenceStored'
    >;
  } | null;
}

type Row = Omit<Loaded, keyof More | 'waiting' | 'asked'> & {
  readonly commands: readonly CommandRow[] | null;
};

const nothingMore: More = { parties: null, told: null, since: null, named: null };

/**
 * Reads the dispute and what the input needs. Throws `UnknownDispute`, not to be tried again,
 * when there is no such dispute.
 */
export async function load(db: Queryable, disputeId: string, input: Input): Promise<Loaded> {
  const commandId = input.kind === 'command' ? input.commandId : null;
  const workId = input.kind === 'work' ? input.workId : null;
  const { rows } = await db.query<Row>({
    name: 'apply-input-load',
    text: loadSql,
    values: [disputeId, commandId, workId],
  });
  const [row] = rows;
  if (row === undefined) throw unknownDispute();
  const { commands, ...read } = row;
  const waiting = (commands ?? []).filter(({ state }) => state === 'RECEIVED');
  const isMoreNeeded = read.seq === 0 || waiting.some(({ body }) => asksForMore(body));
  const { named, ...more } = isMoreNeeded ? await loadMore(db, disputeId) : nothingMore;
  return {
    ...read,
    ...more,
    waiting: waiting.map((command) => ({ ...command, mediator: null, ...named?.[command.id] })),
    asked: commands?.find(({ id }) => id === commandId) ?? null,
  };
}

/** Whether a command is decided by more than the dispute itself. */
const asksForMore = (body: Command): boolean =>
  'mediatorId' in body || kindsAskingForMore.has(body.kind);

const kindsAskingForMore: ReadonlySet<Command['kind']> = new Set([
  'correct-party',
  'divert',
  'name-agent',
  'submit-evidence',
  'take-back-registration',
  'withdraw-evidence',
]);

async function loadMore(db: Queryable, disputeId: string): Promise<More> {
  const { rows } = await db.query<More>({
    name: 'apply-input-load-more',
    text: moreSql,
    values: [disputeId],
  });
  const [more] = rows;
  if (more === undefined) throw unknownDispute();
  return more;
}

const unknownDispute = (): ApplicationFailure =>
  ApplicationFailure.nonRetryable('no such dispute', 'UnknownDispute');
