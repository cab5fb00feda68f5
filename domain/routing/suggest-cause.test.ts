import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes, isWithin } from './causes.ts';
import { lexicon } from './lexicon/index.ts';
import { suggestCauses } from './suggest-cause.ts';

const loan = '朋友向我借款三万元，出具借条一张，约定年底归还，经多次催要未还。';
const words = [
  '原告',
  '被告',
  '借条',
  '货款',
  '离婚',
  '合同',
  '《',
  '》',
  '。',
  '请求判令',
  'a',
  '1',
  '😀',
  '船',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join('')),
);

describe('a suggested cause', () => {
  test('comes with the words of the text that led to it', () => {
    const [first] = suggestCauses(loan);
    expect(first?.code).toBe('108.3');
    expect(first?.reasons.flatMap((reason) => reason.words)).toContain('借条');
    const quoted = first?.reasons.flatMap((reason) => reason.words) ?? [];
    expect(quoted.filter((word) => !loan.includes(word))).toEqual([]);
  });

  test('is the same each time the same text is read', () => {
    expect(suggestCauses(loan)).toEqual(suggestCauses(loan));
  });

  test('is not given for a text without a word of any cause', () => {
    expect(suggestCauses('')).toEqual([]);
    expect(suggestCauses('今天天气很好。')).toEqual([]);
  });

  test('gives way when decisive words point to a neighbour', () => {
    const alone = '被告驾驶小型轿车与原告发生碰撞，交警出具道路交通事故认定书，原告受伤。';
    const insured = `${alone}原告保险公司赔付后取得代位求偿权，向被告追偿。`;
    expect(suggestCauses(alone)[0]?.code).toBe('411');
    expect(suggestCauses(insured)[0]?.code).toBe('371.5');
  });

  test('is not taken from the trades listed in a business licence', () => {
    const licence = '原告系公司，经营范围包括技术咨询、技术转让、广告、运输。';
    const text = `${licence}被告拖欠原告货款五万元，对账单为凭。`;
    expect(suggestCauses(text)[0]?.code).toBe('88');
  });

  test('stands at most twice for one cause, and never above a finer one that is suggested', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const codes = suggestCauses(text).map(({ code }) => code);
        expect(codes.length).toBeLessThanOrEqual(5);
        expect(new Set(codes).size).toBe(codes.length);
        const above = codes.filter((code) =>
          codes.some((other) => other !== code && isWithin(other, code)),
        );
        expect(above).toEqual([]);
      }),
    );
  });
});

describe('any text whatever', () => {
  test('is read without failing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { score, share } of suggestCauses(text)) {
          expect(score).toBeGreaterThan(0);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('is read the same with blank space put into it', () => {
    const blanks = fc.array(fc.constantFrom('', '', ' ', '\n', '\u3000', '\t'), { minLength: 300 });
    fc.assert(
      fc.property(anyText, blanks, (text, spaces) => {
        const spread = [...text].map((sign, at) => sign + (spaces[at] ?? '')).join('');
        expect(suggestCauses(spread)).toEqual(suggestCauses(text));
      }),
    );
  });

  test('is read in well under two milliseconds of processor time, five hundred a second', () => {
    const ordinary = loan.repeat(20);
    const begun = process.cpuUsage();
    for (let count = 0; count < 500; count += 1) suggestCauses(`${ordinary}${String(count)}`);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1_000_000).toBeLessThan(1);
  });

  test('of great length costs no more than the part that is read', () => {
    const read = loan.repeat(400).slice(0, 12_000);
    expect(suggestCauses(read + '离婚'.repeat(20_000))).toEqual(suggestCauses(read));
  });
});

describe('the lexicon', () => {
  test('names only causes of the catalogue', () => {
    const codes = new Set(causes.map(({ code }) => code));
    expect(Object.keys(lexicon).filter((code) => !codes.has(code))).toEqual([]);
  });

  test('knows every cause of the third level', () => {
    const third = causes.filter(({ level }) => level === 3);
    expect(third).toHaveLength(514);
    const isKnown = (code: string) => Object.keys(lexicon).some((entry) => isWithin(entry, code));
    expect(third.filter(({ code }) => !isKnown(code)).map(({ name }) => name)).toEqual([]);
  });

  test('leads the official name of nearly every cause back to that cause', () => {
    const named = causes.filter(({ level }) => level >= 3);
    const lost = named.filter(({ code, name }) => {
      const found = suggestCauses(`原告与被告${name}一案`).map((suggestion) => suggestion.code);
      return !found.some((one) => isWithin(one, code));
    });
    expect(lost.length / named.length).toBeLessThan(0.02);
  });

  test('writes no feature without words', () => {
    const fields = Object.values(lexicon).flatMap((entry) => Object.values(entry));
    expect(fields.filter((field) => /(^|\s)[+~/]|[+~/](\s|$)|[+~/]{2}/u.test(field))).toEqual([]);
  });
});
