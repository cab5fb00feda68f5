import { stringify } from 'csv-stringify/sync';
import { IMPORT_TEMPLATE_VERSION, importColumns, type ImportColumn } from '#domain/import-columns';
import { importColumnTitle, importSheetText } from '#i18n/zh-CN/import-template';
import { zipOf, type ZipEntry } from './zip.ts';

export type TestRow = { readonly [C in ImportColumn]?: string };

/** A row in which nothing is wrong; what is given replaces its cells. */
export const soundRow = (changed: TestRow = {}): TestRow => ({
  cause: '物业服务合同纠纷',
  amount: '3600.50',
  claims: '请求支付两年物业费。',
  facts: '被申请人自前年起未交物业费。',
  applicantKind: '法人',
  applicantName: '云澜市静好物业服务有限公司',
  respondentName: '孔令仪',
  respondentPhone: '13800138000',
  ...changed,
});

/** The first two lines of every table. */
export const head = (): readonly (readonly string[])[] => [
  [importSheetText.title, importSheetText.version(IMPORT_TEMPLATE_VERSION)],
  importColumns.map((column) => importColumnTitle[column]),
];

const cells = (row: TestRow): readonly string[] => importColumns.map((column) => row[column] ?? '');

/** The rows as a table of texts, with the template's two lines before them. */
export const linesOf = (rows: readonly TestRow[]): readonly (readonly string[])[] => [
  ...head(),
  ...rows.map(cells),
];

export const csvOf = (lines: readonly (readonly string[])[]): string =>
  stringify(lines.map((line) => [...line]));

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** How a cell is written into the sheet, instead of as text. */
export type CellXml = (reference: string) => string;
export const numberCell =
  (value: string): CellXml =>
  (reference) =>
    `<c r="${reference}"><v>${value}</v></c>`;
export const formulaCell =
  (formula: string): CellXml =>
  (reference) =>
    `<c r="${reference}" t="str"><f>${escapeXml(formula)}</f><v>0</v></c>`;

const letters = (column: number): string =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

const textCell = (text: string, reference: string): string =>
  text === ''
    ? ''
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

export interface SheetOptions {
  readonly special?: { readonly [reference: string]: CellXml };
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  readonly parts?: readonly ZipEntry[];
  readonly date1904?: boolean;
}

const sheetXml = (lines: readonly (readonly string[])[], options: SheetOptions): string => {
  const { special = {}, hiddenRows = [], merges = [] } = options;
  const rows = lines.map((line, index) => {
    const rowNo = index + 1;
    const hidden = hiddenRows.includes(rowNo) ? ' hidden="1"' : '';
    const written = line.map((text, column) => {
      const reference = `${letters(column)}${rowNo}`;
      return special[reference]?.(reference) ?? textCell(text, reference);
    });
    return `<row r="${rowNo}"${hidden}>${written.join('')}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
};

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet, written part by part as table programs do. */
export const workbookOf = (
  lines: readonly (readonly string[])[],
  options: SheetOptions = {},
): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${R}"><workbookPr${options.date1904 === true ? ' date1904="1"' : ''}/><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheetXml(lines, options) },
    ...(options.parts ?? []),
  ]);

/** The address of a column's cell in a row of the sheet, such as G3. */
export const at = (column: ImportColumn, rowNo: number): string =>
  `${letters(importColumns.indexOf(column))}${rowNo}`;
