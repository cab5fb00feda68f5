import { once } from 'node:events';
import { findWorkbookParts } from './workbook-parts.ts';
import { holdsScannerTest } from './file-kind.ts';
import { readSharedStrings } from './shared-strings.ts';
import { mergedRows } from './sheet-merges.ts';
import { SheetReader } from './sheet-rows.ts';
import { FileRefusal } from './table-row.ts';
import { workbookMessage, type WorkbookMessage } from './workbook-message.ts';
import { readXml } from './xml-events.ts';
import { openZip, type ZipParts } from './zip-part.ts';

/*
 * The program that reads one workbook from its standard input and writes its rows to its standard
 * output, one JSON message a line. It has no connection to anything, a small heap and little time:
 * whatever a hostile file does, it does here.
 */

const readAll = async (): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const say = (message: WorkbookMessage): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};

const drained = async (): Promise<void> => {
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
};

const sheetOf = async (zip: ZipParts, name: string): Promise<AsyncIterable<Buffer>> => {
  const chunks = await zip.open(name);
  if (chunks === null) throw new FileRefusal('file-not-what-it-says');
  return chunks;
};

const readWorkbook = async (zip: ZipParts): Promise<void> => {
  const { sheet, sharedStrings, date1904 } = await findWorkbookParts(zip);
  say({ kind: 'begin', date1904 });
  const merged = await mergedRows(await sheetOf(zip, sheet));
  const strings = await readSharedStrings(await zip.open(sharedStrings));
  if (strings.some(isInfected)) throw new FileRefusal('file-quarantined');
  const reader = new SheetReader(strings, merged, (row) => say({ kind: 'row', row }));
  await readXml(await sheetOf(zip, sheet), reader, drained);
};

const isInfected = (text: string): boolean =>
  text.startsWith('X5O!') && holdsScannerTest(Buffer.from(text));

/** Anything but a refusal of our own means that the file is broken. */
const refusalOf = (error: unknown): Pick<FileRefusal, 'code' | 'params'> =>
  error instanceof FileRefusal
    ? { code: error.code, params: error.params }
    : { code: 'file-not-what-it-says', params: {} };

try {
  await readWorkbook(await openZip(await readAll()));
  say({ kind: 'end' });
} catch (error) {
  say(workbookMessage.parse({ kind: 'refused', ...refusalOf(error) }));
}
