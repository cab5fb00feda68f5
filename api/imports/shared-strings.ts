import { importLimits } from './limits.ts';
import { readXml } from './xml-events.ts';

/** Reads the table of shared strings; phonetic guides above the letters are left out. */
export const readSharedStrings = async (
  chunks: AsyncIterable<Buffer> | null,
): Promise<readonly string[]> => {
  if (chunks === null) return [];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await readXml(chunks, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inPhonetic = true;
    },
    text: (text) => {
      if (!inText || inPhonetic) return;
      current = (current + text).slice(0, importLimits.cellCharacters);
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(current);
    },
  });
  return strings;
};
