import type { Pool } from '#platform/database';
import { unclaimedSql } from '#platform/evidence-claim';
import type { Logger } from '#platform/log';

/** Long enough for every command to have been decided, however long something was away. */
const LEFT_AFTER_HOURS = 24;
/** How far back the round looks; what is older has been looked at by every round since. */
const LOOKED_AT_DAYS = 90;

/** What no event names and no command still waits for; a file goes with its bytes. */
const dropSql = `
delete from evidence_file f
 where f.uploaded_at < court_now() - interval '${LEFT_AFTER_HOURS} hours'
   and f.uploaded_at > court_now() - interval '${LOOKED_AT_DAYS} days'
   and ${unclaimedSql('f')}`;

/**
 * Takes away files that were stored and never handed in: the request died in between. Hands back how
 * many. Done again it takes away nothing more.
 */
export async function dropEvidence(pool: Pool, log: Logger): Promise<number> {
  const { rowCount } = await pool.query(dropSql);
  const dropped = rowCount ?? 0;
  if (dropped > 0) log.info({ count: dropped }, 'files that were never handed in taken away');
  return dropped;
}
