import type { Pool } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import type { Upload } from './check-file.ts';

/**
 * Writes down that somebody sent a file a scanner would stop: its SHA-256 and its size. The file itself
 * is not kept anywhere.
 */
export const recordQuarantine = async (
  pool: Pool,
  { courtId, createdBy, bytes }: Upload,
): Promise<void> => {
  const detail = { sha256: sha256(bytes), size: bytes.length };
  await pool.query(
    `insert into access_log (court_id, month, at, actor_key, act, detail)
     select $1, to_char(now at time zone 'Asia/Shanghai', 'YYYYMM')::int, now, $2, 'file-quarantined', $3
       from (select court_now() as now) as moment`,
    [courtId, createdBy, JSON.stringify(detail)],
  );
};
