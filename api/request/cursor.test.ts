import { describe, expect, it } from 'vitest';
import { Problem } from '#api/problem';
import { readCursor, writeCursor } from './cursor.ts';

const secret = 'a secret of at least thirty-two characters';
const place = { list: 'disputes:due', value: '2026-11-22 09:30:00+08', id: 'x' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'read';
};

describe('a cursor', () => {
  it('leads back to where the page ended, with a value or without', () => {
    expect(readCursor(secret, place.list, writeCursor(secret, place))).toEqual(place);
    const open = { ...place, value: null };
    expect(readCursor(secret, place.list, writeCursor(secret, open))).toEqual(open);
  });

  it('is refused when one sign of it was changed', () => {
    const cursor = writeCursor(secret, place);
    for (let index = 0; index < cursor.length; index += 7) {
      const sign = cursor[index] === 'A' ? 'B' : 'A';
      const changed = `${cursor.slice(0, index)}${sign}${cursor.slice(index + 1)}`;
      expect(codeOf(() => readCursor(secret, place.list, changed))).toBe('cursor-invalid');
    }
  });

  it('is refused by another list and with another secret', () => {
    const cursor = writeCursor(secret, place);
    expect(codeOf(() => readCursor(secret, 'disputes:newest', cursor))).toBe('cursor-invalid');
    expect(codeOf(() => readCursor(`${secret}!`, place.list, cursor))).toBe('cursor-invalid');
  });

  it('is refused when it is no cursor at all', () => {
    for (const text of ['', '.', 'a.b', '..', 'e30.', '💥'])
      expect(codeOf(() => readCursor(secret, place.list, text))).toBe('cursor-invalid');
  });
});
