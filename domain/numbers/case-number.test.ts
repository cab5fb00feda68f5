import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { caseTypes, specialisedTrials } from '#i18n/zh-CN/case-numbers';
import {
  formatCaseNumber,
  looksLikeCaseNumber,
  parseCaseNumber,
  type CaseNumberWords,
} from './case-number.ts';
import { formatDisputeNumber, parseDisputeNumber } from './dispute-number.ts';

const courts = z
  .array(z.object({ case_no_prefix: z.string().nullable() }))
  .parse(
    JSON.parse(readFileSync(new URL('../../prisma/seed/ref/courts.json', import.meta.url), 'utf8')),
  )
  .flatMap(({ case_no_prefix: prefix }) => prefix ?? []);
const words: CaseNumberWords = {
  courts: new Set(courts),
  types: caseTypes,
  specialised: specialisedTrials,
};
const parse = (text: string) => parseCaseNumber(text, words);
const problemOf = (text: string) => {
  const read = parse(text);
  return read.ok ? null : read.reason;
};

describe('[ah.composition] a case number', () => {
  test('of a basic court is read in its parts', () => {
    expect(parse('（2024）渝0115民初2724号')).toEqual({
      ok: true,
      value: { year: 2024, court: '渝0115', specialised: null, type: '民初', serial: 2724 },
    });
  });

  test.each([
    ['（2023）京民终12号', '京', '民终'],
    ['（2023）渝01民终12号', '渝01', '民终'],
    ['（2023）最高法民申1号', '最高法', '民申'],
    ['（2026）渝0115民特3号', '渝0115', '民特'],
    ['（2026）渝0115执恢3号', '渝0115', '执恢'],
  ])('%s belongs to the longest court that fits', (text, court, type) => {
    expect(parse(text)).toMatchObject({ value: { court, type } });
  });

  test('of specialised trial names it before the type', () => {
    expect(parse('（2023）渝0115知民初5号')).toMatchObject({
      value: { specialised: '知', type: '民初' },
    });
  });

  test.each(['诉前调', '诉前调确', '诉前调书', '民诉前调'])(
    '[ah.type-code] of earlier practice is read although %s is longer than the rule or no longer used',
    (type) => {
      expect(parse(`（2022）渝0115${type}88号`)).toMatchObject({ value: { type } });
    },
  );

  test.each([
    ['(2024)渝0115民初2724号', 'brackets-not-full-width'],
    ['〔2024〕渝0115民初2724号', 'brackets-not-full-width'],
    ['（2024）渝0115民初2724', 'not-the-form'],
    ['（24）渝0115民初2724号', 'not-the-form'],
    ['（2024）渝0115民初号', 'not-the-form'],
    ['（2024） 渝0115民初1号', 'not-the-form'],
    ['2026-990101-000123', 'not-the-form'],
    ['（1900）渝0115民初1号', 'year-impossible'],
    ['（2024）龘0115民初1号', 'court-unknown'],
    ['（2024）渝0115x1号', 'type-missing'],
    ['（2024）渝0115诉前调解确认1号', 'type-too-long'],
    ['（2024）渝0115民初007号', 'serial-impossible'],
    ['（2024）渝0115民初12345678号', 'serial-impossible'],
  ])('%s is none: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test('of any court and type that is written is read as it was', () => {
    const number = fc.record({
      year: fc.integer({ min: 1949, max: 2100 }),
      court: fc.constantFrom(...courts),
      specialised: fc.constantFrom(null, ...specialisedTrials),
      type: fc.constantFrom(...caseTypes.map(({ code }) => code)),
      serial: fc.integer({ min: 1, max: 9_999_999 }),
    });
    fc.assert(
      fc.property(number, (value) => {
        expect(parse(formatCaseNumber(value))).toEqual({ ok: true, value });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a number of our own', () => {
  test('is read as it was written', () => {
    const value = { year: 2026, place: '990101', serial: 123 };
    expect(formatDisputeNumber(value)).toBe('2026-990101-000123');
    expect(parseDisputeNumber('2026-990101-000123')).toEqual(value);
    expect(parseDisputeNumber(formatDisputeNumber({ ...value, serial: 1_234_567 }))).toEqual({
      ...value,
      serial: 1_234_567,
    });
  });

  test.each([
    '2026-990101-000000',
    '2026-990101-123',
    '26-990101-000001',
    '2026-990101-0000001',
    '',
  ])('%s is none', (text) => {
    expect(parseDisputeNumber(text)).toBeNull();
  });

  test('never looks like a case number, and no case number looks like one of ours', () => {
    const value = fc.record({
      year: fc.integer({ min: 2000, max: 2999 }),
      place: fc.constantFrom('990101', 'qiqiao', '500115'),
      serial: fc.integer({ min: 1, max: 99_999_999 }),
    });
    fc.assert(
      fc.property(value, (parts) => {
        const text = formatDisputeNumber(parts);
        expect(looksLikeCaseNumber(text)).toBe(false);
        expect(parse(text).ok).toBe(false);
      }),
    );
    expect(looksLikeCaseNumber('（2024）渝0115民初2724号')).toBe(true);
    expect(looksLikeCaseNumber('(2024)渝0115民初2724号')).toBe(true);
    expect(parseDisputeNumber('（2024）渝0115民初2724号')).toBeNull();
  });
});
