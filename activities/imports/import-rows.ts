import { ApplicationFailure } from '@temporalio/common';
import { z } from 'zod';
import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import { packInUse, type CourtPacks } from '#domain/tracks/pack-in-use';
import { packFor } from '#domain/tracks/packs';
import { withTransaction, type Connection, type Pool } from '#platform/database';
import { insertDisputes } from '#platform/intake';
import { errorFields, type Logger } from '#platform/log';
import { letKeysGoSql } from '#platform/since-registration';
import { disputeOf, readyRow, type ReadyRow, type RowOrigin } from './imported-row.ts';
import { batchSql, finishSql, markFaultySql, markImportedSql, nextRowsSql } from './import-sql.ts';

/** Disputes in one statement. */
const CHUNK = 200;

/** How far an import is, for the open pages: ids only. */
export interface ImportProgress {
  readonly kind: 'import.progress';
  readonly courtId: string;
  readonly batchId: string;
}

export interface ImportDeps {
  readonly pool: Pool;
  readonly log: Logger;
  readonly linkSecret: string;
  /** Told after every chunk; may not throw. */
  readonly announce: (progress: ImportProgress) => void;
  /** Shows that the work goes on; called after every chunk. */
  readonly heartbeat: () => void;
}

interface BatchRow extends CourtPacks {
  readonly courtId: string;
  readonly state: string;
  readonly now: Instant;
}

const findBatch = async (pool: Pool, batchId: string): Promise<BatchRow> => {
  const { rows } = await pool.query<BatchRow>(batchSql, [batchId]);
  const [batch] = rows;
  if (batch === undefined) throw ApplicationFailure.nonRetryable('no such batch', 'UnknownBatch');
  return batch;
};

const register = async (
  db: Connection,
  batchId: string,
  origin: RowOrigin,
  rows: readonly ReadyRow[],
): Promise<void> => {
  const prepared = rows.map((row) => disputeOf(row, origin));
  const actor = `import:${origin.courtId}`;
  await db.query(letKeysGoSql, [actor, rows.map(({ rowKey }) => rowKey)]);
  await insertDisputes(db, origin.courtId, prepared);
  const numbers = rows.map(({ rowNo }) => rowNo);
  await db.query(markImportedSql, [batchId, numbers, actor]);
};

const takeRows = async (
  db: Connection,
  batchId: string,
  limit: number,
): Promise<readonly ReadyRow[]> => {
  const { rows } = await db.query(nextRowsSql, [batchId, limit]);
  return z.array(readyRow).parse(rows);
};

/** Whether Postgres refused the data itself (classes 22 and 23), so that trying again is of no use. */
const isAboutData = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));

const importChunk = (pool: Pool, batchId: string, origin: RowOrigin, limit: number) =>
  withTransaction(pool, async (db) => {
    const rows = await takeRows(db, batchId, limit);
    if (rows.length > 0) await register(db, batchId, origin, rows);
    return rows.length;
  });

/** Row by row through a chunk in which one is bad, so that the others come in. */
const importSingly = async (deps: ImportDeps, batchId: string, origin: RowOrigin) => {
  for (let taken = 0; taken < CHUNK; taken += 1) {
    try {
      if ((await importChunk(deps.pool, batchId, origin, 1)) === 0) return;
    } catch (error) {
      if (!isAboutData(error)) throw error;
      deps.log.warn({ batchId, ...errorFields(error) }, 'a row could not be registered');
      await withTransaction(deps.pool, async (db) => {
        const [row] = await takeRows(db, batchId, 1);
        if (row !== undefined) await db.query(markFaultySql, [batchId, row.rowNo]);
      });
    }
  }
};

/** One chunk at once; when the database refuses its data, the same chunk row by row. */
const importNext = async (deps: ImportDeps, batchId: string, origin: RowOrigin) => {
  try {
    return (await importChunk(deps.pool, batchId, origin, CHUNK)) === CHUNK;
  } catch (error) {
    if (!isAboutData(error)) throw error;
    await importSingly(deps, batchId, origin);
    return true;
  }
};

/**
 * Registers the ready rows of a batch, two hundred in a statement, each a dispute of its own, and marks
 * the batch as done. Safe to call again at any point: rows that have come in are not ready any more, and
 * their keys let nothing in twice. A row the database refuses is left out as faulty and stops nothing.
 * Throws what Postgres throws when it is away, and `UnknownBatch`.
 */
export async function importRows(
  deps: ImportDeps,
  { batchId }: { readonly batchId: string },
): Promise<{ readonly imported: number }> {
  const { courtId, state, now, ...packs } = await findBatch(deps.pool, batchId);
  if (state === 'CHECKED' || state === 'WITHDRAWN') return { imported: 0 };
  const pack = packFor(packInUse(packs, dateOf(now)), dateOf(now));
  const origin = { courtId, packId: pack.id, linkSecret: deps.linkSecret };
  const progress = { kind: 'import.progress', courtId, batchId } as const;
  while (await importNext(deps, batchId, origin)) {
    deps.heartbeat();
    deps.announce(progress);
  }
  await deps.pool.query(finishSql, [batchId]);
  deps.announce(progress);
  const { rows } = await deps.pool.query<{ readonly imported: number }>(
    'select imported from import_batch where id = $1',
    [batchId],
  );
  return { imported: rows[0]?.imported ?? 0 };
}
