import { FileRefusal } from './table-row.ts';

/** The three forms a bulk intake may have. */
export type ImportFormat = 'xlsx' | 'csv' | 'jsonl';

const startsWith = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOle = (bytes: Buffer): boolean =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A workbook with a password is an OLE file that holds a stream of this name. */
const isEncryptedWorkbook = (bytes: Buffer): boolean =>
  bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

// Programs, pictures, archives and papers that could be renamed to .csv: exe, elf, pdf, rar, 7z, gz.
const foreignSignatures: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x25, 0x50, 0x44, 0x46],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

const isPlainText = (bytes: Buffer): boolean =>
  !isZip(bytes) &&
  !isOle(bytes) &&
  !foreignSignatures.some((signature) => startsWith(bytes, ...signature)) &&
  !bytes.includes(0);

// The harmless test text every scanner must know, in two parts so that this file is not it.
const SCANNER_TEST = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** Whether the bytes hold the EICAR test text, which stands for any malware. */
export const holdsScannerTest = (bytes: Buffer): boolean => bytes.includes(SCANNER_TEST);

const extensionOf = (fileName: string): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

const oldOrLocked = (bytes: Buffer): FileRefusal =>
  new FileRefusal('file-kind-refused', { kind: isEncryptedWorkbook(bytes) ? 'encrypted' : 'xls' });

/**
 * The format of a file: its name's ending and its first bytes must agree and be on the list.
 * Throws `FileRefusal`: empty, quarantined, of a kind that has to be saved again, or not what its name
 * says. A workbook with macros looks like any other here; `checkZip` tells.
 */
export const formatOf = (fileName: string, bytes: Buffer): ImportFormat => {
  if (bytes.length === 0) throw new FileRefusal('file-empty');
  if (holdsScannerTest(bytes)) throw new FileRefusal('file-quarantined');
  if (isOle(bytes)) throw oldOrLocked(bytes);
  const extension = extensionOf(fileName);
  if (extension === 'xls' || extension === 'xlsm') {
    throw new FileRefusal('file-kind-refused', { kind: extension });
  }
  if (extension === 'xlsx' && isZip(bytes)) return 'xlsx';
  if (extension === 'csv' && isPlainText(bytes)) return 'csv';
  if (extension === 'jsonl' && isPlainText(bytes)) return 'jsonl';
  throw new FileRefusal('file-not-what-it-says');
};
