import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FEN } from '#domain/shared/money';
import { chineseCapitals, yuan } from './amounts.ts';

const digits = '零壹贰叁肆伍陆柒捌玖';
const places: { readonly [sign: string]: number } = { 拾: 10, 佰: 100, 仟: 1000 };

/** Reads one group of places back: digits times places, added up. */
const readGroup = (text: string): number => {
  let total = 0;
  let digit = 0;
  for (const sign of text) {
    const place = places[sign];
    if (place === undefined) digit = digits.indexOf(sign);
    else {
      total += digit * place;
      digit = 0;
    }
  }
  return total + digit;
};

const readWhole = (text: string): number => {
  for (const [sign, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const [head = '', ...tail] = text.split(sign);
    if (tail.length > 0) return readWhole(head) * size + readWhole(tail.join(sign));
  }
  return readGroup(text);
};

/** Reads capital numerals back into fen, independently of how they are written. */
const readBack = (text: string): number => {
  const [, whole = '', jiao = '', fen = ''] =
    /^人民币(?:(.+?)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/u.exec(text) ?? [];
  const value = (sign: string): number => (sign === '' ? 0 : digits.indexOf(sign));
  return readWhole(whole) * 100 + value(jiao) * 10 + value(fen);
};

describe('an amount in capital numerals', () => {
  test.each([
    [0, '人民币零元整'],
    [1, '人民币壹分'],
    [10, '人民币壹角整'],
    [100, '人民币壹元整'],
    [105, '人民币壹元零伍分'],
    [1_05, '人民币壹元零伍分'],
    [10_00, '人民币壹拾元整'],
    [1001_00, '人民币壹仟零壹元整'],
    [12_345_00, '人民币壹万贰仟叁佰肆拾伍元整'],
    [10_0000_00, '人民币壹拾万元整'],
    [100_0500_30, '人民币壹佰万零伍佰元叁角整'],
    [1_0000_0001_00, '人民币壹亿零壹元整'],
    [6_8500_0000_56, '人民币陆亿捌仟伍佰万元伍角陆分'],
    [MAX_FEN, '人民币壹拾万亿元整'],
  ])('writes %d fen as %s', (fen, text) => {
    expect(chineseCapitals(fen)).toBe(text);
  });

  test('reads back as the same amount, whatever the amount', () => {
    assert(
      property(integer({ min: 0, max: MAX_FEN }), (fen) => readBack(chineseCapitals(fen)) === fen),
      { numRuns: 2000 },
    );
  });

  test('reads back as the same amount where many digits are zero', () => {
    const digit = constantFrom(0, 0, 0, 1, 9);
    const amount = property(digit, digit, digit, digit, digit, digit, (a, b, c, d, e, f) => {
      const fen = a * 1e12 + b * 1e9 + c * 1e7 + d * 1e5 + e * 1e2 + f;
      return readBack(chineseCapitals(fen)) === fen;
    });
    assert(amount, { numRuns: 2000 });
  });

  test('never writes two zeros side by side, nor a zero before 元', () => {
    assert(
      property(
        integer({ min: 100, max: MAX_FEN }),
        (fen) => !/零零|零[元万亿]/u.test(chineseCapitals(fen)),
      ),
    );
  });

  test('is not given for what is no amount', () => {
    expect(() => chineseCapitals(-1)).toThrow(RangeError);
    expect(() => chineseCapitals(0.5)).toThrow(RangeError);
  });
});

describe('an amount on the screen', () => {
  test('has grouped thousands and two decimals', () => {
    expect(yuan(1_234_500)).toBe('¥12,345.00');
  });
});
