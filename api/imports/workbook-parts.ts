import { dirname, posix } from 'node:path';
import type { ZipParts } from './zip-part.ts';
import { readXml } from './xml-events.ts';

/** Where the first visible sheet of a workbook is, and how its days are counted. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly sharedStrings: string;
  /** Days since 1904 instead of 1900, as old Macintosh workbooks count. */
  readonly date1904: boolean;
}

const SMALL_PART_BYTES = 2 * 1024 * 1024;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const once = async function* (text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
};

type Attributes = { readonly [name: string]: string };

/** Calls back with the attributes of every element of this name in a small part. */
const eachElement = async (
  zip: ZipParts,
  part: string,
  tell: (name: string, attributes: Attributes) => void,
): Promise<void> => {
  const text = await zip.text(part, SMALL_PART_BYTES);
  if (text === null) throw new Error(`the workbook has no ${part}`);
  await readXml(once(text), { open: tell, text: () => undefined, close: () => undefined });
};

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(`${dirname(WORKBOOK)}/${target}`);

/** Finds the first sheet that is not hidden. Throws when the workbook has none or is broken. */
export const findWorkbookParts = async (zip: ZipParts): Promise<WorkbookParts> => {
  const sheetIds: string[] = [];
  const found = { date1904: false, strings: 'xl/sharedStrings.xml' };
  await eachElement(zip, WORKBOOK, (name, attributes) => {
    if (name === 'workbookPr') {
      found.date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    }
    if (name === 'sheet' && (attributes['state'] ?? 'visible') === 'visible') {
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (id !== undefined) sheetIds.push(id);
    }
  });
  const targets = new Map<string, string>();
  await eachElement(zip, RELATIONS, (name, attributes) => {
    if (name !== 'Relationship') return;
    targets.set(attributes['Id'] ?? '', pathOf(attributes['Target'] ?? ''));
    if ((attributes['Type'] ?? '').endsWith('/sharedStrings')) {
      found.strings = pathOf(attributes['Target'] ?? '');
    }
  });
  const sheet = targets.get(sheetIds[0] ?? '');
  if (sheet === undefined) throw new Error('the workbook has no visible sheet');
  return { sheet, sharedStrings: found.strings, date1904: found.date1904 };
};
