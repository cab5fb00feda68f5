import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFen, isFen, MAX_FEN, parseFen } from './money.ts';

test.each([
  ['123', 12_300],
  ['123.4', 12_340],
  ['123.45', 12_345],
  ['1,234.56', 123_456],
  ['1,234,567', 123_456_700],
  ['１２３', 12_300],
  ['１，２３４．５', 123_450],
  [' 0 ', 0],
  ['007', 700],
  ['12.', 1200],
  ['10000000000000', MAX_FEN],
  [99.99, 9999],
  [0, 0],
])('%j yuan is %i fen', (input, fen) => expect(parseFen(input)).toEqual({ ok: true, value: fen }));

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['-1', 'negative'],
  ['－１', 'negative'],
  [-0.01, 'negative'],
  ['1.234', 'more-than-two-decimals'],
  [0.1 + 0.2, 'more-than-two-decimals'],
  ['1e309', 'not-an-amount'],
  [Number.POSITIVE_INFINITY, 'not-an-amount'],
  [Number.NaN, 'not-an-amount'],
  ['NaN', 'not-an-amount'],
  ['12,34', 'not-an-amount'],
  ['1 000', 'not-an-amount'],
  ['.5', 'not-an-amount'],
  ['0x10', 'not-an-amount'],
  ['一百', 'not-an-amount'],
  ['10000000000000.01', 'too-large'],
])('%j is refused as %s', (input, reason) =>
  expect(parseFen(input)).toEqual({ ok: false, reason }),
);

test('a written amount reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_FEN }), (amount) => {
      if (!isFen(amount)) throw new Error('not fen');
      expect(parseFen(formatFen(amount))).toEqual({ ok: true, value: amount });
    }),
  );
});

test('thousands are grouped and fen always have two places', () => {
  const amount = parseFen('1234567.8');
  expect(amount.ok && formatFen(amount.value)).toBe('1,234,567.80');
});

test('a monstrous row of digits is too large', () => {
  expect(parseFen('9'.repeat(100_000))).toEqual({ ok: false, reason: 'too-large' });
});
