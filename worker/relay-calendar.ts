import type { Client } from '@temporalio/client';
import { forEach, recheckDispute } from '#activities/reconcile/restart';
import type { Pool } from '#platform/database';
import { pagesById } from '#platform/pages-by-id';

const AT_ONCE = 1_000;

interface Untold {
  readonly year: number;
  readonly version: number;
}

const restingOnSql = `
select distinct dispute_id as id from deadline
 where ending is null and due_on >= make_date($1, 12, 1) and dispute_id > $2::uuid
 order by dispute_id limit ${AT_ONCE}`;

const toldSql = `
update calendar_year set told_at = court_now()
 where told_at is null and (year, version) in (select year, version from jsonb_to_recordset($1)
                                                 as given(year int, version int))`;

/**
 * Tells every open dispute that may rest on a newly published year to read Postgres again, which counts
 * its periods anew. A notice may move days of the December before, so those that end then are told too.
 * The year stays marked as untold until all have been, so a relay that dies begins again: being told
 * twice changes nothing. A dispute whose workflow does not run counts anew when it starts.
 */
export async function relayCalendar(pool: Pool, client: Client): Promise<'done'> {
  const { rows: untold } = await pool.query<Untold>(
    'select year, version from calendar_year where told_at is null',
  );
  if (untold.length === 0) return 'done';
  const yearBefore = Math.min(...untold.map(({ year }) => year)) - 1;
  const pages = pagesById(AT_ONCE, (after) =>
    pool.query<{ readonly id: string }>(restingOnSql, [yearBefore, after]),
  );
  for await (const disputes of pages) {
    await forEach(disputes, ({ id }) => recheckDispute(client, id));
  }
  await pool.query(toldSql, [JSON.stringify(untold)]);
  return 'done';
}
