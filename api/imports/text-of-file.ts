import iconv from 'iconv-lite';
import { FileRefusal } from './table-row.ts';

/** The Chinese encoding that contains GBK and GB2312. */
export const CHINESE_ENCODING = 'gb18030';

const PREVIEW_LINES = 4;
const PREVIEW_CHARACTERS = 1_000;

const readUtf8 = (bytes: Buffer): string | null => {
  try {
    // The byte order mark is dropped by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Text of the Chinese encoding, if writing it back gives the very same bytes. */
const readChinese = (bytes: Buffer): string | null => {
  const text = iconv.decode(bytes, CHINESE_ENCODING);
  return iconv.encode(text, CHINESE_ENCODING).equals(bytes) ? text : null;
};

/**
 * The text of a CSV or JSONL file: UTF-8 with or without byte order mark; GB18030 only once a person
 * has confirmed it, since every wrong guess would store unreadable names. Throws `FileRefusal`
 * `encoding-unconfirmed` when it looks like GB18030, `bad-encoding` when it is neither.
 */
export const textOf = (bytes: Buffer, confirmed: typeof CHINESE_ENCODING | null): string => {
  const utf8 = readUtf8(bytes);
  if (utf8 !== null) return utf8;
  const chinese = readChinese(bytes);
  if (chinese === null) throw new FileRefusal('bad-encoding');
  if (confirmed !== CHINESE_ENCODING) {
    const preview = chinese.split(/\r?\n/, PREVIEW_LINES).join('\n').slice(0, PREVIEW_CHARACTERS);
    throw new FileRefusal('encoding-unconfirmed', { encoding: CHINESE_ENCODING }, preview);
  }
  return chinese;
};
