import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, parseInstant } from './instant-text.ts';
import { instant } from './instant.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  endOfDay,
  localDate,
  parseLocalDate,
  startOfDay,
  weekday,
} from './local-date.ts';

const MS_PER_DAY = 86_400_000;
const anyEpochDay = fc.integer({ min: -100_000, max: 100_000 });
const dayAt = (epochDay: number) => dateOf(instant(epochDay * MS_PER_DAY));

describe('court days', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => expect(parseLocalDate(text)).toBe(text),
  );

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '',
  ])('%j is not a day', (text) => expect(parseLocalDate(text)).toBeNull());

  test('counting days agrees with the platform calendar over five centuries', () => {
    fc.assert(
      fc.property(anyEpochDay, fc.integer({ min: -4000, max: 4000 }), (epochDay, days) => {
        const date = dayAt(epochDay);
        expect(date).toBe(new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10));
        expect(addDays(date, days)).toBe(dayAt(epochDay + days));
        expect(daysBetween(date, dayAt(epochDay + days))).toBe(days);
        expect(weekday(date) % 7).toBe(new Date(epochDay * MS_PER_DAY).getUTCDay());
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-31', -2, '2024-11-30'],
    ['2024-02-29', 24, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    const date = parseLocalDate(from);
    expect(date && addMonths(date, months)).toBe(to);
  });

  test('a day that does not exist cannot be made', () => {
    expect(() => localDate(2026, 2, 30)).toThrow(RangeError);
    expect(() => addDays(localDate(9999, 12, 31), 1)).toThrow(RangeError);
  });
});

describe('days and moments', () => {
  test('a court day begins at 16:00 UTC of the day before and lasts to the millisecond', () => {
    const date = localDate(2026, 3, 2);
    expect(startOfDay(date)).toBe(Date.UTC(2026, 2, 1, 16));
    expect(endOfDay(date)).toBe(Date.UTC(2026, 2, 2, 15, 59, 59, 999));
    expect(dateOf(endOfDay(date))).toBe(date);
    expect(dateOf(instant(endOfDay(date) + 1))).toBe('2026-03-03');
    expect(dateOf(instant(startOfDay(date) - 1))).toBe('2026-03-01');
  });

  test.each([
    ['2026-03-02T08:00:00+08:00', Date.UTC(2026, 2, 2, 0)],
    ['2026-03-02T00:00:00Z', Date.UTC(2026, 2, 2, 0)],
    ['2026-03-01T19:00-05:00', Date.UTC(2026, 2, 2, 0)],
    ['2026-03-02 08:00:00.1+0800', Date.UTC(2026, 2, 2, 0, 0, 0, 100)],
    ['2026-03-02T23:59:59.999999+08:00', Date.UTC(2026, 2, 2, 15, 59, 59, 999)],
  ])('%s is a moment', (text, expected) => expect(parseInstant(text)).toBe(expected));

  test.each([
    '2026-03-02T08:00:00',
    '2026-03-02',
    '2026-02-30T08:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T23:59:60Z',
    '2026-03-02T08:60:00Z',
    '2026-03-02T08:00:00+15:00',
    '2026-03-02T08:00:00+08:75',
    'now',
  ])('%s is not a moment', (text) => expect(parseInstant(text)).toBeNull());

  test('what is written in Shanghai time reads back as the same moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4e12, max: 4e12 }), (ms) => {
        const text = formatInstant(instant(ms));
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/);
        expect(parseInstant(text)).toBe(ms);
        expect(Date.parse(text)).toBe(ms);
      }),
    );
  });

  test('a fraction of a millisecond is not a moment', () => {
    expect(() => instant(0.5)).toThrow(RangeError);
  });
});
