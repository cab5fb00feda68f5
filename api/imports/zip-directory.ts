import { fromBufferPromise, type ZipFile } from 'yauzl';
import { importLimits } from './limits.ts';
import { FileRefusal } from './table-row.ts';

const WORKBOOK = 'xl/workbook.xml';
const MACROS = /(^|\/)vbaProject\.bin$/i;

/** What the directory of a zip says of all its entries together. */
interface Totals {
  entries: number;
  compressed: number;
  inflated: number;
  hasWorkbook: boolean;
}

const tooMuch = (totals: Totals): boolean =>
  totals.inflated > importLimits.inflatedBytes ||
  totals.inflated > totals.compressed * importLimits.inflationRatio;

/**
 * Reads only the directory of a zip and refuses it when it is no workbook, has macros or a password,
 * has too many entries, or would inflate too far. The directory may lie; the inflate stream is counted
 * again where it is read. Throws `FileRefusal`.
 */
export const checkZipDirectory = async (bytes: Buffer): Promise<void> => {
  const zip: ZipFile = await fromBufferPromise(bytes, { lazyEntries: true }).catch(() => {
    throw new FileRefusal('file-not-what-it-says');
  });
  if (zip.entryCount > importLimits.zipEntries) throw new FileRefusal('file-inflates-too-much');
  const totals: Totals = { entries: 0, compressed: 0, inflated: 0, hasWorkbook: false };
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileRefusal('file-kind-refused', { kind: 'encrypted' });
    if (MACROS.test(entry.fileName)) throw new FileRefusal('file-kind-refused', { kind: 'xlsm' });
    totals.compressed += entry.compressedSize;
    totals.inflated += entry.uncompressedSize;
    totals.hasWorkbook ||= entry.fileName === WORKBOOK;
    if (tooMuch(totals)) throw new FileRefusal('file-inflates-too-much');
  }
  if (!totals.hasWorkbook) throw new FileRefusal('file-not-what-it-says');
};
