import { IMPORT_TEMPLATE_VERSION, type ImportColumn } from '#domain/import-columns';
import { checkTemplate, readHeader, type Header } from './header.ts';
import { dayOfSerial } from './date-cell.ts';
import { rowProblem, type RowDraft, type RowProblem } from './row-draft.ts';
import { unescaped } from './formula-escape.ts';
import { storable } from './storable.ts';
import { FileRefusal, type RawCell, type RawRow } from './table-row.ts';

const isIdentityNumber = (column: ImportColumn): boolean => column.endsWith('IdentityNumber');
const isFreeText = (column: ImportColumn): boolean =>
  column === 'claims' || column === 'facts' || column.endsWith('Address');

/** More digits than a table program keeps of a number. */
const DIGITS_KEPT = 15;
const EXPONENT = /^\d(?:\.\d+)?[eE]\+?\d+$/;

const lostDigits = (column: ImportColumn, cell: RawCell): boolean =>
  isIdentityNumber(column) &&
  (EXPONENT.test(cell.text.trim()) || (cell.kind === 'number' && cell.text.length > DIGITS_KEPT));

interface Reading {
  readonly text: string;
  readonly problem: RowProblem | null;
}

/** What one cell says in its column; a formula is text where text is wanted, and never worked out. */
const readCell = (column: ImportColumn, cell: RawCell, date1904: boolean): Reading => {
  const text = unescaped(storable(cell.text));
  const faulty = (problem: RowProblem): Reading => ({ text, problem });
  if (cell.kind === 'error') return faulty(rowProblem(column, 'import-cell-error'));
  if (lostDigits(column, cell)) return faulty(rowProblem(column, 'import-identity-lost-digits'));
  if (cell.kind === 'formula' && !isFreeText(column)) {
    return faulty(rowProblem(column, 'import-formula-not-value'));
  }
  if (column === 'amount' && EXPONENT.test(text.trim())) {
    return faulty(rowProblem(column, 'import-amount-unreadable'));
  }
  if (column === 'eventDate' && cell.kind === 'number') {
    const day = dayOfSerial(text, date1904);
    return day === null
      ? faulty(rowProblem(column, 'import-date-unreadable'))
      : { text: day, problem: rowProblem(column, 'import-date-from-number') };
  }
  return { text, problem: null };
};

const draftOf = (row: RawRow, header: Header, date1904: boolean): RowDraft => {
  const given: { [C in ImportColumn]?: string } = {};
  const problems: RowProblem[] = [];
  if (row.merged) problems.push(rowProblem(null, 'import-merged-cells'));
  if (row.hidden) problems.push(rowProblem(null, 'import-hidden-row'));
  for (const [place, cell] of row.cells.entries()) {
    const column = header.places.get(place);
    if (cell === null || column === undefined) continue;
    const { text, problem } = readCell(column, cell, date1904);
    given[column] = text.trim();
    if (problem !== null) problems.push(problem);
  }
  if (row.cells.slice(header.width).some((cell) => cell !== null)) {
    problems.push(rowProblem(null, 'import-too-many-cells'));
  }
  return { rowNo: row.rowNo, given, problems, hasPlaceholder: false };
};

/**
 * Turns the rows of a table into drafts: first line the template's title, second line the header.
 * Throws `FileRefusal` when one of the two is wrong or missing.
 */
export async function* tableDrafts(
  rows: AsyncIterable<RawRow & { readonly date1904?: boolean }>,
): AsyncGenerator<RowDraft> {
  let line = 0;
  let header: Header | null = null;
  for await (const row of rows) {
    line += 1;
    if (line === 1) checkTemplate(row);
    else if (header === null) header = readHeader(row);
    else {
      const draft = draftOf(row, header, row.date1904 ?? false);
      if (Object.keys(draft.given).length > 0) yield draft;
    }
  }
  if (line === 0) throw new FileRefusal('file-empty');
  if (header === null)
    throw new FileRefusal('template-version-wrong', {
      expected: IMPORT_TEMPLATE_VERSION,
      found: 0,
    });
}
