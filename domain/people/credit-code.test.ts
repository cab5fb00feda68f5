import { expect, test } from 'vitest';
import { parseCreditCode } from './credit-code.ts';

test.each([
  ['91330100799655058B', '91330100799655058B'],
  ['9144030071526726XG', '9144030071526726XG'],
  ['914403001922038216', '914403001922038216'],
  ['11100000000013127D', '11100000000013127D'],
  ['N2110105MF1234567G', 'N2110105MF1234567G'],
  ['n2110105mf1234567g', 'N2110105MF1234567G'],
  ['９１３３０１００７９９６５５０５８Ｂ', '91330100799655058B'],
  ['9133 0100 7996 5505 8B', '91330100799655058B'],
])('%s is a credit code', (input, value) => {
  expect(parseCreditCode(input)).toEqual({ ok: true, value });
});

test.each([
  ['', 'empty'],
  ['91330100799655058', 'wrong-length'],
  ['91330100799655058BB', 'wrong-length'],
  ['913301007996550I8B', 'wrong-characters'],
  ['9133O100799655058B', 'wrong-characters'],
  ['N21101O5MF1234567G', 'wrong-characters'],
  ['91330100799655058C', 'wrong-check-digit'],
  ['91330100799655085B', 'wrong-check-digit'],
  ['N2110105MF1234568G', 'wrong-check-digit'],
])('%j is refused: %s', (input, reason) => {
  expect(parseCreditCode(input)).toEqual({ ok: false, reason });
});
