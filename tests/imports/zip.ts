import { crc32, deflateRawSync } from 'node:zlib';

/** One file in a zip; what the directory says of it may be a lie. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says the inflated size is; the truth when not given. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

const DEFLATE = 8;
const MADE_BY = 20;

/** Writes a zip byte by byte, so that broken and hostile ones can be made too. */
export const zipOf = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, encrypted } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const flags = [u16(MADE_BY), u16(encrypted === true ? 1 : 0), u16(DEFLATE), u16(0), u16(0)];
    const sizes = [u32(crc32(bytes)), u32(packed.length), u32(claimedSize ?? bytes.length)];
    const head = Buffer.concat([...flags, ...sizes, u16(title.length), u16(0)]);
    const local = Buffer.concat([u32(0x04034b50), head, title, packed]);
    const nothing = [u16(0), u16(0), u16(0), u32(0)];
    const entry = [u32(0x02014b50), u16(MADE_BY), head, ...nothing, u32(offset), title];
    directory.push(Buffer.concat(entry));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [u16(0), u16(0), u16(entries.length), u16(entries.length)];
  const end = [u32(0x06054b50), ...counts, u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, central, ...end]);
};
