import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays, localDate, type LocalDate } from '#domain/shared/local-date';
import { cn2024 } from './cn-2024.ts';
import { cn2025 } from './cn-2025.ts';
import { cn2026 } from './cn-2026.ts';
import { buildCalendar, dayKind, isPublished, isWorkingDay } from './court-calendar.ts';
import { nationalCalendar } from './national-calendar.ts';

const calendar = nationalCalendar;

test.each([2024, 2025, 2026])('the days of %i are those of the published notice', (year) => {
  const file = new URL(`../../prisma/seed/ref/holidays/${year}.json`, import.meta.url);
  const notice: { days: { date: string; isOffDay: boolean }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const published = new Map(
    notice.days.map(({ date, isOffDay }) => [date, isOffDay ? 'holiday' : 'make-up-workday']),
  );
  const ours = new Map(
    Object.entries(calendar.days)
      .filter(([date]) => date.startsWith(String(year)))
      .map(([date, { kind }]) => [date, kind]),
  );
  expect(ours).toEqual(published);
});

test('a public holiday, a plain weekend, a make-up workday and a workday are told apart', () => {
  expect(dayKind(calendar, localDate(2026, 10, 1))).toEqual({
    kind: 'holiday',
    name: 'national-day',
  });
  expect(dayKind(calendar, localDate(2026, 3, 7))).toEqual({ kind: 'weekend' });
  expect(dayKind(calendar, localDate(2026, 2, 14))).toEqual({
    kind: 'make-up-workday',
    name: 'spring-festival',
  });
  expect(dayKind(calendar, localDate(2026, 3, 9))).toEqual({ kind: 'workday' });
});

test('the court works on weekdays and make-up workdays, and on no other day', () => {
  expect(isWorkingDay(calendar, localDate(2026, 2, 14))).toBe(true);
  expect(isWorkingDay(calendar, localDate(2026, 3, 9))).toBe(true);
  expect(isWorkingDay(calendar, localDate(2026, 3, 7))).toBe(false);
  expect(isWorkingDay(calendar, localDate(2026, 2, 17))).toBe(false);
});

test('the years of the calendar have as many working days as the notices leave', () => {
  const workingDaysOf = (year: number) => {
    let count = 0;
    for (let day = localDate(year, 1, 1); day.startsWith(String(year)); day = addDays(day, 1)) {
      if (isWorkingDay(calendar, day)) count += 1;
    }
    return count;
  };
  expect([2024, 2025, 2026].map(workingDaysOf)).toEqual([251, 248, 248]);
});

test('2027 is not published, and only its plain weekends are known', () => {
  expect(isPublished(calendar, localDate(2026, 12, 31))).toBe(true);
  expect(isPublished(calendar, localDate(2027, 1, 1))).toBe(false);
  expect(isPublished(calendar, localDate(2023, 12, 31))).toBe(false);
  expect(dayKind(calendar, localDate(2027, 10, 1))).toEqual({ kind: 'workday' });
  expect(dayKind(calendar, localDate(2027, 1, 2))).toEqual({ kind: 'weekend' });
});

test('the version follows the content, not the order in which the years were given', () => {
  expect(buildCalendar([cn2026, cn2024, cn2025]).version).toBe(calendar.version);
  const [, ...fewerDays] = cn2026.days;
  const changed = buildCalendar([cn2024, cn2025, { ...cn2026, days: fewerDays }]);
  expect(changed.version).not.toBe(calendar.version);
});

test('a notice may move a day of the December before, and no other day outside its year', () => {
  const next = (date: LocalDate) =>
    buildCalendar([
      cn2026,
      { year: 2027, source: 'test', days: [{ date, kind: 'holiday', name: 'new-year' }] },
    ]);
  expect(isWorkingDay(next(localDate(2026, 12, 31)), localDate(2026, 12, 31))).toBe(false);
  expect(() => next(localDate(2026, 11, 30))).toThrow(RangeError);
  expect(() => next(localDate(2028, 1, 1))).toThrow(RangeError);
});

test('a calendar with no year, a missing year or a year given twice is refused', () => {
  expect(() => buildCalendar([])).toThrow(RangeError);
  expect(() => buildCalendar([cn2024, cn2026])).toThrow(RangeError);
  expect(() => buildCalendar([cn2024, cn2024])).toThrow(RangeError);
});
