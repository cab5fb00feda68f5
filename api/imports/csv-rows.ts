import { parse, type CsvError } from 'csv-parse';
import { importLimits } from './limits.ts';
import { FileRefusal, type RawCell, type RawRow } from './table-row.ts';

const cellOf = (text: string): RawCell | null => {
  if (text === '') return null;
  // ="0123" is how table programs are told to keep a number as text.
  const kept = /^="([^"]*)"$/.exec(text)?.[1];
  if (kept !== undefined) return { kind: 'text', text: kept };
  return { kind: text.startsWith('=') ? 'formula' : 'text', text };
};

const delimiterOf = (text: string): string => {
  const [line = ''] = text.split(/\r?\n/, 2);
  return line.includes('\t') && !line.includes(',') ? '\t' : ',';
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

/**
 * The rows of a CSV text, commas or tabs, quotes doubled inside quotes. The number of a row is that a
 * table program would show. Throws `FileRefusal` for too many rows or columns and for broken quotes.
 */
export async function* csvRows(text: string): AsyncGenerator<RawRow> {
  const parser = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: importLimits.columns * importLimits.cellCharacters,
  });
  let rowNo = 0;
  try {
    for await (const record of parser) {
      const fields: readonly string[] = record;
      rowNo += 1;
      if (rowNo > importLimits.rows + 2) {
        throw new FileRefusal('file-too-many-rows', { limit: importLimits.rows });
      }
      if (fields.length > importLimits.columns) {
        throw new FileRefusal('columns-wrong', {
          missing: '',
          doubled: '',
          limit: importLimits.columns,
        });
      }
      const cells = fields.map((field) => cellOf(field.slice(0, importLimits.cellCharacters)));
      if (cells.some((cell) => cell !== null)) yield { rowNo, cells, hidden: false, merged: false };
    }
  } catch (error) {
    throw isCsvError(error) ? new FileRefusal('file-not-what-it-says') : error;
  }
}
