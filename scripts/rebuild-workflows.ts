import { forEach, startDispute } from '#activities/reconcile/restart';
import { rebuildText } from '#i18n/zh-CN/operator-tools';
import type { Pool } from '#platform/database';
import type { DisputeAtCourt } from '#workflows/messages';
import type { Client } from '@temporalio/client';
import { surroundings, withPool, withTemporal } from './surroundings.ts';
import { runTool } from './tool.ts';

const SHOW_EVERY = 500;

/**
 * Makes sure that every open dispute has a running workflow, from nothing but Postgres: for when
 * Temporal's store is gone. Starting one that runs changes nothing, so it may be run at any time.
 * Hands back how many disputes are open.
 */
async function rebuild(pool: Pool, client: Client, taskQueue: string): Promise<number> {
  const { rows } = await pool.query<DisputeAtCourt>(
    `select id as "disputeId", court_id as "courtId"
       from dispute where closed_at is null order by received_at, id`,
  );
  let done = 0;
  await forEach(rows, async (dispute) => {
    await startDispute(client, taskQueue, dispute);
    done += 1;
    if (done % SHOW_EVERY === 0) console.log(rebuildText.progress(done, rows.length));
  });
  await pool.query(
    `update start_outbox set started_at = clock_timestamp()
      where started_at is null and dispute_id = any($1::uuid[])`,
    [rows.map(({ disputeId }) => disputeId)],
  );
  return rows.length;
}

await runTool(async () => {
  const known = surroundings();
  const whole = await withPool(known, (pool) =>
    withTemporal(known, (client) => rebuild(pool, client, known.taskQueue)),
  );
  console.log(rebuildText.done(whole));
  return 0;
});
