import { PassThrough, type Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { importColumns } from '#domain/import-columns';
import { importSheetText } from '#i18n/zh-CN/import-template';
import type { Pool } from '#platform/database';
import { listRows, type BatchRow } from './batch-row-list.ts';
import { escaped } from './formula-escape.ts';
import { templateLines } from './template-file.ts';

const PAGE = 500;

const reasonOf = ({ problems }: BatchRow): string =>
  problems
    .map(({ title, message }) => (title === null ? message : `${title}: ${message}`))
    .join('\n');

const lineOf = (row: BatchRow): (string | number)[] => [
  ...importColumns.map((column) => escaped(row.given[column] ?? '')),
  row.rowNo,
  escaped(reasonOf(row)),
];

const write = async (pool: Pool, batchId: string, stream: PassThrough): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false });
  const sheet = workbook.addWorksheet(importSheetText.rowsSheet);
  const [title = [], header = []] = templateLines();
  sheet.addRow([...title]).commit();
  sheet.addRow([...header, importSheetText.rowHeading, importSheetText.reasonHeading]).commit();
  for (let after = 0; ;) {
    const page = { states: ['FAULTY', 'DUPLICATE'] as const, after, limit: PAGE };
    const rows = await listRows(pool, batchId, page);
    for (const row of rows) sheet.addRow(lineOf(row)).commit();
    after = rows.at(-1)?.rowNo ?? after;
    if (rows.length < PAGE) break;
  }
  sheet.commit();
  await workbook.commit();
};

/**
 * The rows of a batch that were left out, as a workbook in the form of the template with two columns
 * more: the number of the row in the file, and every reason. Nothing in it is a formula. Put right, it
 * can be imported as it is.
 */
export const faultyWorkbook = (pool: Pool, batchId: string): Readable => {
  const stream = new PassThrough();
  write(pool, batchId, stream).catch((error: unknown) => {
    stream.destroy(error instanceof Error ? error : new Error('the workbook could not be written'));
  });
  return stream;
};
