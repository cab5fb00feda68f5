import { expect, test } from 'vitest';
import { parsePhone } from './phone.ts';

test.each([
  '13800138000',
  '138 0013 8000',
  '138-0013-8000',
  '+8613800138000',
  '+86 138 0013 8000',
  '+86-138-0013-8000',
  '008613800138000',
  '8613800138000',
  '86 138-0013-8000',
  '１３８００１３８０００',
  '＋８６　１３８００１３８０００',
  '138–0013–8000',
])('%s is the mobile number 13800138000', (input) => {
  expect(parsePhone(input)).toEqual({
    ok: true,
    value: { kind: 'mobile', number: '13800138000' },
  });
});

test.each([
  ['010-12345678', '010-12345678'],
  ['01012345678', '010-12345678'],
  ['(010) 1234 5678', '010-12345678'],
  ['（0571）87654321', '0571-87654321'],
  ['0912-3456789', '0912-3456789'],
  ['+86 10 12345678', '010-12345678'],
  ['8657187654321', '0571-87654321'],
  ['0571-87654321-8001', '0571-87654321-8001'],
  ['0571-87654321转8001', '0571-87654321-8001'],
])('%s is the landline %s', (input, number) => {
  expect(parsePhone(input)).toEqual({ ok: true, value: { kind: 'landline', number } });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['138abc', 'wrong-characters'],
  ['138+00138000', 'wrong-characters'],
  ['+852 2345 6789', 'foreign-number'],
  ['0085223456789', 'foreign-number'],
  ['87654321', 'area-code-missing'],
  ['1380013800', 'not-a-phone-number'],
  ['138001380001', 'not-a-phone-number'],
  ['12800138000', 'not-a-phone-number'],
  ['0101234567', 'not-a-phone-number'],
  ['110105194912310021', 'not-a-phone-number'],
])('%j is refused: %s', (input, reason) => {
  expect(parsePhone(input)).toEqual({ ok: false, reason });
});

test('a number in its written form reads back as itself', () => {
  for (const number of ['13800138000', '010-12345678', '0571-87654321-8001']) {
    expect(parsePhone(number)).toMatchObject({ ok: true, value: { number } });
  }
});

test('a monstrous row of digits is refused', () => {
  expect(parsePhone('9'.repeat(100_000))).toMatchObject({ ok: false });
});
