import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry } from 'yauzl';
import { importLimits } from './limits.ts';
import { FileRefusal } from './table-row.ts';

/** An open zip whose parts can be read by name, as often as wanted. */
export interface ZipParts {
  /** The inflated bytes of a part, counted while they come; null for an unknown name. */
  open(name: string): Promise<AsyncIterable<Buffer> | null>;
  /** A whole small part as text; throws `FileRefusal` when it is larger than `maxBytes`. */
  text(name: string, maxBytes: number): Promise<string | null>;
}

/** Hands the chunks on, and throws as soon as they are more than `maxBytes`. */
async function* counted(stream: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw new FileRefusal('file-inflates-too-much');
    yield bytes;
  }
}

/** Opens a zip that is held in memory. Rejects with yauzl's error when it is broken. */
export const openZip = async (bytes: Buffer): Promise<ZipParts> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const read = async (name: string, maxBytes: number): Promise<AsyncIterable<Buffer> | null> => {
    const entry = entries.get(name);
    return entry === undefined ? null : counted(await zip.openReadStreamPromise(entry), maxBytes);
  };
  return {
    open: (name) => read(name, importLimits.inflatedBytes),
    text: async (name, maxBytes) => {
      const chunks = await read(name, maxBytes);
      if (chunks === null) return null;
      const held: Buffer[] = [];
      for await (const chunk of chunks) held.push(chunk);
      return Buffer.concat(held).toString('utf8');
    },
  };
};
