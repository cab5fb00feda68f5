import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '#domain/shared/local-date';
import { parseIdentityNumber } from './identity-number.ts';

const today = localDate(2026, 11, 22);

test.each([
  ['11010519491231002X', 'resident', '1949-12-31'],
  ['11010519491231002x', 'resident', '1949-12-31'],
  ['110105 19491231 002X', 'resident', '1949-12-31'],
  ['１１０１０５１９４９１２３１００２Ｘ', 'resident', '1949-12-31'],
  ['110105200002290013', 'resident', '2000-02-29'],
  ['11010520261122001X', 'resident', '2026-11-22'],
  ['810000199408230021', 'hong-kong-macao-taiwan-residence', '1994-08-23'],
  ['830000199201300022', 'hong-kong-macao-taiwan-residence', '1992-01-30'],
  ['911124198108030024', 'foreign-permanent-residence', '1981-08-03'],
])('%s is a number of a %s card, born on %s', (input, card, bornOn) => {
  expect(parseIdentityNumber(input, today)).toMatchObject({ ok: true, value: { card, bornOn } });
});

test('the number is given back in its one written form', () => {
  const read = parseIdentityNumber(' 11010519491231002x ', today);
  expect(read.ok && read.value.number).toBe('11010519491231002X');
});

test.each([
  ['', 'empty'],
  ['110105491231002', 'fifteen-digits'],
  ['1101051949123100', 'wrong-length'],
  ['11010519491231002XX', 'wrong-length'],
  ['1.1010519491231E+17', 'wrong-length'],
  ['11010519491231O02X', 'wrong-characters'],
  ['X1010519491231002X', 'wrong-characters'],
  ['180105194912310022', 'unknown-region'],
  ['811234199408230021', 'unknown-region'],
  ['110105202602300018', 'no-such-birth-date'],
  ['110105202611230015', 'birth-date-in-future'],
  ['110105202701010016', 'birth-date-in-future'],
  ['440524188001010014', 'birth-date-too-long-ago'],
  ['110105194912310021', 'wrong-check-digit'],
])('%j is refused: %s', (input, reason) => {
  expect(parseIdentityNumber(input, today)).toEqual({ ok: false, reason });
});

test('one digit of the serial number mistyped is always noticed', () => {
  const right = '11010519491231002X';
  fc.assert(
    fc.property(fc.constantFrom(14, 15, 16), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const wrong = String((Number(right[place]) + shift) % 10);
      const typed = right.slice(0, place) + wrong + right.slice(place + 1);
      expect(parseIdentityNumber(typed, today)).toEqual({
        ok: false,
        reason: 'wrong-check-digit',
      });
    }),
  );
});
