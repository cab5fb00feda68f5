import type { Queryable } from '#platform/database';
import { findKnown, type Known } from './duplicates.ts';
import type { CheckedRow } from './row-check.ts';
import { rowProblem, type RowProblem } from './row-draft.ts';

const CHUNK = 500;

/** How many rows are in which state after the check. */
export interface Tally {
  total: number;
  ready: number;
  faulty: number;
  duplicate: number;
}

interface Place {
  readonly batchId: string;
  readonly courtId: string;
  readonly secret: string;
}

interface StoredRow {
  readonly row_no: number;
  readonly row_key: string;
  readonly state: 'READY' | 'FAULTY' | 'DUPLICATE';
  readonly content: unknown;
  readonly problems: readonly RowProblem[];
  readonly dispute_id: string | null;
}

const stateOf = (
  row: CheckedRow,
  known: Known | undefined,
  isRepeated: boolean,
): Pick<StoredRow, 'state' | 'problems' | 'dispute_id'> => {
  const { problems, registration } = row;
  if (registration === null) return { state: 'FAULTY', problems, dispute_id: null };
  const duplicate = (
    code:
      'import-already-imported' | 'import-repeated-in-file' | 'import-duplicate-of-open-dispute',
    disputeId: string | null,
  ) =>
    ({
      state: 'DUPLICATE',
      problems: [...problems, rowProblem(null, code)],
      dispute_id: disputeId,
    }) as const;
  if (known?.reason === 'imported') return duplicate('import-already-imported', known.disputeId);
  if (isRepeated) return duplicate('import-repeated-in-file', null);
  if (known?.reason === 'open') {
    return duplicate('import-duplicate-of-open-dispute', known.disputeId);
  }
  return { state: 'READY', problems, dispute_id: null };
};

const insertSql = `
insert into import_row (batch_id, row_no, court_id, row_key, state, content, problems, dispute_id)
select $1, row_no, $2, row_key, state, content, problems, dispute_id
  from jsonb_to_recordset($3::jsonb) as row(
    row_no int, row_key text, state text, content jsonb, problems jsonb, dispute_id uuid)`;

const storeChunk = async (
  db: Queryable,
  place: Place,
  rows: readonly CheckedRow[],
  seen: Set<string>,
  tally: Tally,
): Promise<void> => {
  const known = await findKnown(db, place.courtId, place.secret, rows);
  const stored = rows.map((row, index): StoredRow => {
    const found = stateOf(row, known.get(index), seen.has(row.rowKey));
    seen.add(row.rowKey);
    const content = { given: row.draft.given, registration: row.registration };
    return { row_no: row.draft.rowNo, row_key: row.rowKey, content, ...found };
  });
  for (const { state } of stored) {
    tally.total += 1;
    if (state === 'READY') tally.ready += 1;
    else if (state === 'FAULTY') tally.faulty += 1;
    else tally.duplicate += 1;
  }
  await db.query(insertSql, [place.batchId, place.courtId, JSON.stringify(stored)]);
};

/**
 * Stores checked rows as they come, five hundred in a statement, and tells how many are in which state.
 * Memory does not grow with the file but for one key a row.
 */
export const storeRows = async (
  db: Queryable,
  place: Place,
  rows: AsyncIterable<CheckedRow>,
): Promise<Tally> => {
  const tally: Tally = { total: 0, ready: 0, faulty: 0, duplicate: 0 };
  const seen = new Set<string>();
  let chunk: CheckedRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    await storeChunk(db, place, chunk, seen, tally);
    chunk = [];
  }
  if (chunk.length > 0) await storeChunk(db, place, chunk, seen, tally);
  return tally;
};
