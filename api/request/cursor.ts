import { createHmac, timingSafeEqual } from 'node:crypto';
import { problem } from '#api/problem';

const MAC_BYTES = 16;

/** Where a page ends: the value it is sorted by and the id of its last row, and of which list. */
export interface Place {
  readonly list: string;
  readonly value: string | null;
  readonly id: string;
}

const macOf = (secret: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`cursor:${text}`).digest().subarray(0, MAC_BYTES);

/** A place as a text that cannot be made up: signed, and opaque to whoever passes it back. */
export const writeCursor = (secret: string, { list, value, id }: Place): string => {
  const text = JSON.stringify([list, value, id]);
  return `${Buffer.from(text).toString('base64url')}.${macOf(secret, text).toString('base64url')}`;
};

const partsOf = (text: string): readonly unknown[] => {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed : [];
};

/** Reads a cursor of the list named. Throws `cursor-invalid` for one that was not written here for it. */
export const readCursor = (secret: string, list: string, cursor: string): Place => {
  const [content = '', mac = ''] = cursor.split('.', 2);
  const text = Buffer.from(content, 'base64url').toString();
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(secret, text);
  if (given.length !== MAC_BYTES || !timingSafeEqual(given, expected))
    throw problem('cursor-invalid');
  const [ofList, value, id] = partsOf(text);
  const isWhole = typeof id === 'string' && (value === null || typeof value === 'string');
  if (ofList !== list || !isWhole) throw problem('cursor-invalid');
  return { list, value, id };
};
