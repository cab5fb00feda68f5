import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import { IMPORT_TEMPLATE_VERSION, importColumns } from '#domain/import-columns';
import { importColumnHelp, importColumnTitle, importSheetText } from '#i18n/zh-CN/import-template';

const COLUMN_WIDTH = 18;
const HELP_WIDTH = 70;
/** The number format that keeps what is typed as text, so that long numbers stay whole. */
const AS_TEXT = '@';

/** The two lines every table begins with: title and version, then the header. */
export const templateLines = (): readonly (readonly string[])[] => [
  [importSheetText.title, importSheetText.version(IMPORT_TEMPLATE_VERSION)],
  importColumns.map((column) => importColumnTitle[column]),
];

/** The template as CSV in UTF-8 with byte order mark, so that table programs read it rightly. */
export const templateCsv = (): string =>
  `\ufeff${stringify(templateLines().map((line) => [...line]))}`;

/** The template as a workbook: a sheet to fill, every column as text, and a sheet of explanations. */
export const templateWorkbook = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(importSheetText.rowsSheet);
  for (const line of templateLines()) sheet.addRow([...line]);
  for (const [place] of importColumns.entries()) {
    const column = sheet.getColumn(place + 1);
    column.width = COLUMN_WIDTH;
    column.numFmt = AS_TEXT;
  }
  sheet.getRow(2).font = { bold: true };
  sheet.views = [{ state: 'frozen', ySplit: 2 }];
  const help = workbook.addWorksheet(importSheetText.helpSheet);
  help.addRow([importSheetText.columnHeading, importSheetText.helpHeading]).font = { bold: true };
  for (const column of importColumns) {
    help.addRow([importColumnTitle[column], importColumnHelp[column]]);
  }
  help.getColumn(1).width = COLUMN_WIDTH;
  help.getColumn(2).width = HELP_WIDTH;
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
