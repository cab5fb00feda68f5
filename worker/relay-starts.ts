import type { Client } from '@temporalio/client';
import { forEach, startDispute } from '#activities/reconcile/restart';
import type { Pool } from '#platform/database';
import type { DisputeAtCourt } from '#workflows/messages';

const AT_ONCE = 200;

// The next try is set before the first is made, so that two relays never do the same one together and
// one that dies loses nothing.
const claimSql = `
update start_outbox s
   set attempts = s.attempts + 1,
       next_try_at = clock_timestamp() + least(power(2, s.attempts), 60) * interval '1 second'
  from (select dispute_id from start_outbox
         where started_at is null and next_try_at <= clock_timestamp()
         order by next_try_at limit ${AT_ONCE} for update skip locked) as due
 where s.dispute_id = due.dispute_id
returning s.dispute_id as "disputeId", s.court_id as "courtId"`;

const startedSql = `
update start_outbox set started_at = clock_timestamp()
 where dispute_id = any($1::uuid[]) and started_at is null`;

/** Starts the workflows of disputes that have none yet; rejects when Temporal is away. */
export async function relayStarts(
  pool: Pool,
  client: Client,
  taskQueue: string,
): Promise<'more' | 'done'> {
  const { rows } = await pool.query<DisputeAtCourt>(claimSql);
  const started: string[] = [];
  try {
    await forEach(rows, async (dispute) => {
      await startDispute(client, taskQueue, dispute);
      started.push(dispute.disputeId);
    });
  } finally {
    if (started.length > 0) await pool.query(startedSql, [started]);
  }
  return rows.length === AT_ONCE ? 'more' : 'done';
}
