import { IMPORT_TEMPLATE_VERSION, importColumns, type ImportColumn } from '#domain/import-columns';
import { importColumnTitle, importSheetText } from '#i18n/zh-CN/import-template';
import { FileRefusal, type RawRow } from './table-row.ts';

/** Which column stands at which place of a row, and how many places the header has. */
export interface Header {
  readonly places: ReadonlyMap<number, ImportColumn>;
  readonly width: number;
}

const textAt = (row: RawRow, place: number): string => row.cells[place]?.text.trim() ?? '';

/**
 * Checks the first line of a table: the title of the template and its version.
 * Throws `FileRefusal` `template-version-wrong` for any other.
 */
export const checkTemplate = (row: RawRow): void => {
  const version = Number(importSheetText.versionPattern.exec(textAt(row, 1))?.[1] ?? 0);
  if (textAt(row, 0) === importSheetText.title && version === IMPORT_TEMPLATE_VERSION) return;
  throw new FileRefusal('template-version-wrong', {
    expected: IMPORT_TEMPLATE_VERSION,
    found: version,
  });
};

const byTitle = new Map(importColumns.map((column) => [importColumnTitle[column], column]));

/**
 * Reads the second line of a table: every column of the template exactly once, in any order; columns
 * of somebody's own beside them are left alone. Throws `FileRefusal` `columns-wrong` naming the rest.
 */
export const readHeader = (row: RawRow): Header => {
  const places = new Map<number, ImportColumn>();
  const doubled: string[] = [];
  for (const place of row.cells.keys()) {
    const column = byTitle.get(textAt(row, place));
    if (column === undefined) continue;
    if ([...places.values()].includes(column)) doubled.push(importColumnTitle[column]);
    places.set(place, column);
  }
  const named = new Set(places.values());
  const missing = importColumns.filter((column) => !named.has(column));
  if (missing.length === 0 && doubled.length === 0) return { places, width: row.cells.length };
  throw new FileRefusal('columns-wrong', {
    missing: missing.map((column) => importColumnTitle[column]).join(' '),
    doubled: doubled.join(' '),
  });
};
