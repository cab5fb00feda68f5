import type { Command } from '#domain/dispute/command';
import type { Person } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import type { DisputeHead } from '#api/disputes/head';
import type { StoredOutcome } from '#api/disputes/view-row';

/** Longer than the api waits for an answer; then the relay takes over. */
const RELAY_AFTER_SECONDS = 10;

/** A command about to be written down. */
export interface Submission {
  readonly id: string;
  readonly head: DisputeHead;
  readonly command: Command;
  readonly person: Person;
  readonly actorKey: string;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

/** A command as its row has it. */
export interface StoredCommand {
  readonly id: string;
  readonly disputeId: string;
  readonly kind: string;
  readonly bodyHash: string;
  readonly receivedAt: Instant;
  readonly state: 'RECEIVED' | 'DECIDED' | 'SETTLED';
  readonly outcome: StoredOutcome | null;
  /** Whether the row was there before. */
  readonly replayed: boolean;
}

const columns = (replayed: boolean): string => `
  id, dispute_id as "disputeId", kind, body_hash as "bodyHash", received_at as "receivedAt", state,
  outcome, ${replayed} as replayed`;

const insertSql = `
with fresh as (
  insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key,
                       actor, received_at, next_try_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, court_now(),
          clock_timestamp() + interval '${RELAY_AFTER_SECONDS} seconds')
  on conflict (actor_key, idempotency_key) do nothing
  returning ${columns(false)}
)
select * from fresh
union all
select ${columns(true)} from command
 where actor_key = $8 and idempotency_key = $7 and not exists (select from fresh)`;

/**
 * Writes the command down before Temporal hears of it; `receivedAt` is the court clock's. A key that
 * was used before brings back what is stored under it. The rare loser of a race between two equal
 * requests sees neither row in its snapshot and looks again.
 */
export const storeCommand = async (pool: Pool, asked: Submission): Promise<StoredCommand> => {
  const { id, head, command, person, actorKey, idempotencyKey, bodyHash } = asked;
  const { rows } = await pool.query<StoredCommand>({
    name: 'store-command',
    text: insertSql,
    values: [
      id,
      head.courtId,
      head.id,
      command.kind,
      JSON.stringify(command),
      bodyHash,
      idempotencyKey,
      actorKey,
      JSON.stringify(person),
    ],
  });
  const stored = rows[0] ?? (await findByKey(pool, actorKey, idempotencyKey));
  if (stored === null) throw new Error('a command was neither written nor found');
  return stored;
};

/** What is stored under a key, or null. */
export const findByKey = async (
  pool: Pool,
  actorKey: string,
  idempotencyKey: string,
): Promise<StoredCommand | null> => {
  const { rows } = await pool.query<StoredCommand>({
    name: 'find-command-by-key',
    text: `select ${columns(true)} from command where actor_key = $1 and idempotency_key = $2`,
    values: [actorKey, idempotencyKey],
  });
  return rows[0] ?? null;
};

/** A command of one's own, or null. */
export const findOwn = async (
  pool: Pool,
  actorKey: string,
  id: string,
): Promise<StoredCommand | null> => {
  const { rows } = await pool.query<StoredCommand>({
    name: 'find-own-command',
    text: `select ${columns(true)} from command where id = $1 and actor_key = $2`,
    values: [id, actorKey],
  });
  return rows[0] ?? null;
};
