import { randomUUID } from 'node:crypto';
import { dateOf } from '#domain/shared/local-date';
import type { Instant } from '#domain/shared/instant';
import { problem } from '#api/problem';
import { withTransaction, type Connection, type Pool } from '#platform/database';
import { sha256 } from '#platform/hash-chain';
import { storeRows } from './batch-rows.ts';
import { csvRows } from './csv-rows.ts';
import { cleanFileName } from './file-name.ts';
import { formatOf, type ImportFormat } from './file-kind.ts';
import { jsonlDrafts } from './jsonl-drafts.ts';
import { importLimits } from './limits.ts';
import { checkRow, type CheckedRow } from './row-check.ts';
import type { RowDraft } from './row-draft.ts';
import { tableDrafts } from './table-drafts.ts';
import { FileRefusal } from './table-row.ts';
import { textOf, type CHINESE_ENCODING } from './text-of-file.ts';
import { workbookRows } from './workbook-rows.ts';
import { checkZipDirectory } from './zip-directory.ts';

/** A file as it was uploaded, and by whom. */
export interface Upload {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** The encoding a person has confirmed, where the file is not UTF-8. */
  readonly confirmedEncoding: typeof CHINESE_ENCODING | null;
  readonly courtId: string;
  readonly createdBy: string;
  /** The court clock. */
  readonly now: Instant;
}

async function* draftsOf(format: ImportFormat, upload: Upload): AsyncGenerator<RowDraft> {
  const { bytes, confirmedEncoding } = upload;
  switch (format) {
    case 'xlsx':
      await checkZipDirectory(bytes);
      yield* tableDrafts(workbookRows(bytes));
      return;
    case 'csv':
      yield* tableDrafts(csvRows(textOf(bytes, confirmedEncoding)));
      return;
    case 'jsonl':
      yield* jsonlDrafts(textOf(bytes, confirmedEncoding));
  }
}

async function* checkedRows(format: ImportFormat, upload: Upload): AsyncGenerator<CheckedRow> {
  const today = dateOf(upload.now);
  for await (const draft of draftsOf(format, upload)) yield checkRow(draft, today);
}

const beginSql = `
insert into import_batch (id, court_id, file_name, file_hash, format, state, total, ready, faulty,
                          duplicate, created_by, created_at)
values ($1, $2, $3, $4, $5, 'CHECKED', 0, 0, 0, 0, $6, court_now())
on conflict (court_id, file_hash) do nothing
returning id`;

const alreadyThere = async (db: Connection, courtId: string, hash: string) => {
  const { rows } = await db.query<{ readonly id: string; readonly state: string }>(
    'select id, state from import_batch where court_id = $1 and file_hash = $2',
    [courtId, hash],
  );
  const [batch] = rows;
  return problem('file-already-imported', {
    members: { batchId: batch?.id ?? null, batchState: batch?.state ?? null },
  });
};

const store = async (
  db: Connection,
  upload: Upload,
  secret: string,
  format: ImportFormat,
): Promise<string> => {
  const { courtId, createdBy } = upload;
  const batchId = randomUUID();
  const hash = sha256(upload.bytes);
  const begun = await db.query(beginSql, [
    batchId,
    courtId,
    cleanFileName(upload.fileName),
    hash,
    format,
    createdBy,
  ]);
  if (begun.rowCount === 0) throw await alreadyThere(db, courtId, hash);
  const rows = checkedRows(format, upload);
  const tally = await storeRows(db, { batchId, courtId, secret }, rows);
  if (tally.total === 0) throw new FileRefusal('file-empty');
  await db.query(
    'update import_batch set total = $2, ready = $3, faulty = $4, duplicate = $5 where id = $1',
    [batchId, tally.total, tally.ready, tally.faulty, tally.duplicate],
  );
  return batchId;
};

/**
 * Checks a file row by row and stores the batch with its rows, all or nothing; gives the batch's id.
 * No dispute comes of it yet. Throws `FileRefusal`, or the problem `file-already-imported` with the
 * batch the same file has become.
 */
export const checkFile = async (pool: Pool, upload: Upload, secret: string): Promise<string> => {
  if (upload.bytes.length > importLimits.fileBytes) {
    throw new FileRefusal('file-too-large', { limit: importLimits.fileBytes });
  }
  const format = formatOf(upload.fileName, upload.bytes);
  return withTransaction(pool, (db) => store(db, upload, secret, format));
};
