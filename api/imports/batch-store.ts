import { withTransaction, type Pool } from '#platform/database';
import { problem } from '#api/problem';
import { batchColumns, type Batch } from './batch.ts';

const findSql = `select ${batchColumns} from import_batch b where b.court_id = $1 and b.id = $2`;

/** A batch of this court. Throws the problem `not-found` for any other id. */
export const findBatch = async (pool: Pool, courtId: string, id: string): Promise<Batch> => {
  const { rows } = await pool.query<Batch>(findSql, [courtId, id]);
  const [batch] = rows;
  if (batch === undefined) throw problem('not-found');
  return batch;
};

const LATEST = 50;

/** The latest batches of this court, newest first. */
export const latestBatches = async (pool: Pool, courtId: string): Promise<readonly Batch[]> => {
  const { rows } = await pool.query<Batch>(
    `select ${batchColumns} from import_batch b where b.court_id = $1
      order by b.created_at desc, b.id limit ${LATEST}`,
    [courtId],
  );
  return rows;
};

/** A batch taken back keeps its rows for the record, and lets the same file be checked again. */
const withdrawSql = `
update import_batch
   set state = 'WITHDRAWN', file_hash = file_hash || ':' || id, finished_at = court_now()
 where court_id = $1 and id = $2 and state = 'CHECKED'`;

/** Takes a batch back that has not been run. Throws `not-found` or `batch-not-untouched`. */
export const withdrawBatch = async (pool: Pool, courtId: string, id: string): Promise<Batch> => {
  const { rowCount } = await pool.query(withdrawSql, [courtId, id]);
  const batch = await findBatch(pool, courtId, id);
  if (rowCount === 0)
    throw problem('batch-not-untouched', { members: { batchState: batch.state } });
  return batch;
};

/** What the person who starts an import has looked at and decided. */
export interface RunDecision {
  /** Rows that look like an open dispute and are to be registered all the same. */
  readonly include: readonly number[];
  /** Whether the days read from numbers have been looked at. */
  readonly confirmConversions: boolean;
}

/** Rows imported before and rows repeated in the file cannot be included: they would come in twice. */
const includeSql = `
update import_row set state = 'READY', dispute_id = null
 where batch_id = $1 and row_no = any($2::int[]) and state = 'DUPLICATE'
   and problems @> '[{"code": "import-duplicate-of-open-dispute"}]'`;

const beginSql = `
update import_batch set state = 'IMPORTING', ready = ready + $3, duplicate = duplicate - $3
 where court_id = $1 and id = $2 and state = 'CHECKED'`;

const begin = (pool: Pool, courtId: string, id: string, include: readonly number[]) =>
  withTransaction(pool, async (db) => {
    // The batch first: two clerks who press the button at once wait here for each other.
    await db.query('select from import_batch where court_id = $1 and id = $2 for update', [
      courtId,
      id,
    ]);
    const included = await db.query(includeSql, [id, include]);
    await db.query(beginSql, [courtId, id, included.rowCount ?? 0]);
  });

/**
 * Marks a batch as being imported; whoever starts its workflow may do so again and again. A batch that
 * is being imported already stays so. Throws `not-found`, or `batch-not-ready` when it is over, holds
 * nothing to import, or has conversions nobody has confirmed.
 */
export const markRunning = async (
  pool: Pool,
  courtId: string,
  id: string,
  { include, confirmConversions }: RunDecision,
): Promise<Batch> => {
  const batch = await findBatch(pool, courtId, id);
  if (batch.state === 'IMPORTING') return batch;
  const isEmpty = batch.ready === 0 && include.length === 0;
  const isUnconfirmed = batch.converted > 0 && !confirmConversions;
  if (batch.state !== 'CHECKED' || isEmpty || isUnconfirmed) {
    throw problem('batch-not-ready', {
      members: { batchState: batch.state, ready: batch.ready, converted: batch.converted },
    });
  }
  await begin(pool, courtId, id, include);
  return findBatch(pool, courtId, id);
};
