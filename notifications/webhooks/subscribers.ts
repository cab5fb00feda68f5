import { randomUUID } from 'node:crypto';
import type { Pool } from '#platform/database';
import { mostTries, waitAfter } from '#notifications/retries';

/** So long a subscriber belongs to whoever took it; taking the next batch counts anew. */
const LEASE = "interval '60 seconds'";

/** A subscriber in the hands of one teller. */
export interface Claimed {
  readonly id: string;
  readonly claim: string;
  readonly courtIds: readonly string[];
  readonly url: string;
  readonly secretVersion: number;
  readonly cursor: number;
  readonly failures: number;
}

const CLAIM = `
  UPDATE webhook_subscriber s
     SET claim = $1, claimed_until = clock_timestamp() + ${LEASE}
   WHERE s.id IN (
     SELECT due.id FROM webhook_subscriber due
      WHERE due.state = 'ACTIVE' AND due.next_try_at <= clock_timestamp()
        AND (due.claimed_until IS NULL OR due.claimed_until < clock_timestamp())
        AND EXISTS (SELECT FROM dispute_event e
                     WHERE e.court_id = ANY(due.court_ids) AND e.feed_id > due.cursor AND e.feed_id <= $3)
      ORDER BY due.next_try_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING s.id, s.claim, s.court_ids AS "courtIds", s.url, s.secret_version AS "secretVersion",
            s.cursor, s.failures`;

/**
 * Takes subscribers for whom there is something to tell up to this feed number; of any number of tellers
 * only one gets each.
 */
export const claimSubscribers = async (
  pool: Pool,
  upTo: number,
  atMost: number,
): Promise<readonly Claimed[]> => {
  const values = [randomUUID(), atMost, upTo];
  return (await pool.query<Claimed>({ name: 'claim-subscribers', text: CLAIM, values })).rows;
};

const ADVANCE = `
  UPDATE webhook_subscriber
     SET cursor = $3, failures = 0, last_error = NULL, failing_since = NULL,
         last_delivered_at = court_now(), claimed_until = clock_timestamp() + ${LEASE}
   WHERE id = $1 AND claim = $2 AND cursor = $4 AND state <> 'DEAD'
  RETURNING state`;

/**
 * Notes that everything up to here has been taken. False when there is nothing more to do for this
 * teller: somebody else has the subscriber, or a person has paused it or moved its cursor.
 */
export const advance = async (pool: Pool, claimed: Claimed, cursor: number): Promise<boolean> => {
  const values = [claimed.id, claimed.claim, cursor, claimed.cursor];
  const { rows } = await pool.query<{ state: string }>(ADVANCE, values);
  return rows[0]?.state === 'ACTIVE';
};

const RELEASE = `
  UPDATE webhook_subscriber SET claim = NULL, claimed_until = NULL, next_try_at = clock_timestamp()
   WHERE id = $1 AND claim = $2`;

export const release = async (pool: Pool, { id, claim }: Claimed): Promise<void> => {
  await pool.query(RELEASE, [id, claim]);
};

const FAIL = `
  UPDATE webhook_subscriber
     SET failures = failures + 1, last_error = $3, failing_since = coalesce(failing_since, court_now()),
         next_try_at = clock_timestamp() + $4 * interval '1 millisecond', claim = NULL, claimed_until = NULL,
         state = CASE WHEN state = 'ACTIVE' AND failures + 1 >= $5 THEN 'DEAD' ELSE state END
   WHERE id = $1 AND claim = $2
  RETURNING state`;

/**
 * Notes a failed call and when the next is due: waits double up to an hour, and after about sixteen
 * hours the subscriber is dead until a person sees to it. Gives the state it is in now.
 */
export const noteFailure = async (
  pool: Pool,
  { id, claim, failures }: Claimed,
  reason: string,
  firstWaitMs?: number,
): Promise<string | null> => {
  const values = [id, claim, reason, waitAfter(failures + 1, firstWaitMs), mostTries];
  const { rows } = await pool.query<{ state: string }>(FAIL, values);
  return rows[0]?.state ?? null;
};
