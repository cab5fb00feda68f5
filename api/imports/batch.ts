import type { Instant } from '#domain/shared/instant';
import type { ImportFormat } from './file-kind.ts';

export const batchStates = ['CHECKED', 'IMPORTING', 'DONE', 'WITHDRAWN'] as const;
export type BatchState = (typeof batchStates)[number];

/** One uploaded file and what became of its rows, as the clerk sees it. */
export interface Batch {
  readonly id: string;
  readonly state: BatchState;
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly total: number;
  readonly ready: number;
  readonly faulty: number;
  readonly duplicate: number;
  readonly imported: number;
  /** Ready rows in which a value was converted, which a person has to look at before the run. */
  readonly converted: number;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  /** Registrations taken back since, and those whose taking back is still being decided. */
  readonly takenBack: number;
  readonly takingBack: number;
}

/** Counted only where taking back was asked for: most batches need no look at their disputes. */
const takenBackSql = `
case when b.take_back_at is null then 0 else (
  select count(*) from import_row r join dispute d on d.id = r.dispute_id
   where r.batch_id = b.id and r.state = 'IMPORTED' and d."end" = 'registered-in-error') end`;
const takingBackSql = `
case when b.take_back_at is null then 0 else (
  select count(*) from import_row r join command c on c.dispute_id = r.dispute_id
   where r.batch_id = b.id and r.state = 'IMPORTED' and c.kind = 'take-back-registration'
     and c.state = 'RECEIVED') end`;

/** The columns of a batch for a select over `import_batch b`; counts of rows are kept in the batch. */
export const batchColumns = `
b.id, b.state, b.file_name as "fileName", b.format, b.total, b.ready, b.faulty, b.duplicate, b.imported,
b.created_at as "createdAt", b.finished_at as "finishedAt",
(select count(*) from import_row r
  where r.batch_id = b.id and r.state = 'READY' and jsonb_array_length(r.problems) > 0
    and r.row_no >= 0 and r.problems @> '[{"code": "import-date-from-number"}]') as converted,
${takenBackSql} as "takenBack", ${takingBackSql} as "takingBack"`;
