import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay, type CourtCalendar } from '#domain/calendar/court-calendar';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { addDays, daysBetween, localDate, type LocalDate } from '#domain/shared/local-date';
import { recompute } from './due-date-proof.ts';
import { calendarDays, dueDate, months, workingDays, type Length } from './due-date.ts';
import type { Exclusion, Extension } from './explanation.ts';

const calendar = nationalCalendar;
const firstDay = localDate(2023, 12, 1);

const anyDay = fc.integer({ min: 0, max: 1300 }).map((offset) => addDays(firstDay, offset));
const anyLength: fc.Arbitrary<Length> = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map(calendarDays),
  fc.integer({ min: 1, max: 60 }).map(workingDays),
  fc.integer({ min: 1, max: 24 }).map(months),
);
const anyCase = fc
  .record({
    start: anyDay,
    length: anyLength,
    rollOnHoliday: fc.boolean(),
    pauses: fc.array(
      fc.record({ after: fc.integer({ min: -5, max: 90 }), days: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 3 },
    ),
    added: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 2 }),
  })
  .map(({ start, length, rollOnHoliday, pauses, added }) => ({
    start,
    length,
    rollOnHoliday,
    calendar,
    exclusions: pauses.map(({ after, days }): Exclusion => ({
      from: addDays(start, after),
      to: addDays(start, after + days - 1),
      reason: 'appraisal',
      basis: 'zx.appraisal-excluded',
    })),
    extensions: added.map((days): Extension => ({
      days,
      agreedOn: start,
      records: [],
      basis: 'ty.extension-by-consent',
    })),
  }));

interface Question {
  readonly start: LocalDate;
  readonly length: Length;
  readonly rollOnHoliday: boolean;
  readonly calendar: CourtCalendar;
  readonly exclusions: readonly Exclusion[];
  readonly extensions: readonly Extension[];
}

/** Ticks days off one by one, as a clerk would on a wall calendar. */
function byTheWallCalendar(question: Question): LocalDate {
  const { start, length } = question;
  const isOut = (date: LocalDate) =>
    question.exclusions.some(({ from, to }) => from <= date && date <= to);
  const isOff = (date: LocalDate) => !isWorkingDay(calendar, date);
  let ticks = question.extensions.reduce((sum, { days }) => sum + days, 0);
  let date = start;
  if (length.kind === 'months') {
    const corresponding = monthsLater(start, length.months);
    while (date < corresponding) {
      date = addDays(date, 1);
      if (isOut(date)) ticks += 1;
    }
  } else if (length.kind !== 'hours') {
    ticks += length.days;
  }
  while (ticks > 0) {
    date = addDays(date, 1);
    if (isOut(date) || (length.kind === 'working-days' && isOff(date))) continue;
    ticks -= 1;
  }
  while (question.rollOnHoliday && isOff(date)) date = addDays(date, 1);
  return date;
}

/** Walks to the first of the target month, then to the same day number, or to the month's last day. */
function monthsLater(start: LocalDate, count: number): LocalDate {
  let date = start;
  for (let month = 0; month < count; month += 1) {
    const before = date.slice(0, 7);
    while (date.slice(0, 7) === before) date = addDays(date, 1);
  }
  const target = date.slice(0, 7);
  while (date.slice(8) < start.slice(8) && addDays(date, 1).slice(0, 7) === target) {
    date = addDays(date, 1);
  }
  return date;
}

test('the due date is the day a clerk finds by ticking days off a wall calendar', () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      expect(dueDate(question).due).toBe(byTheWallCalendar(question));
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test('an end that rolls never falls on a day off', () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      const { due } = dueDate({ ...question, rollOnHoliday: true });
      expect(isWorkingDay(calendar, due)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a longer period never ends earlier, nor does an extended one', () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      const { due } = dueDate(question);
      const longer = dueDate({ ...question, length: oneMore(question.length) });
      expect(longer.due >= due).toBe(true);
      const unextended = dueDate({ ...question, extensions: [] });
      expect(unextended.due <= due).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('rolling and pausing only ever move the end forward', () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      const { due, rawDate, explanation } = dueDate(question);
      expect(due >= rawDate).toBe(true);
      expect(rawDate >= question.start).toBe(true);
      expect(daysBetween(rawDate, due)).toBe(explanation.rolled.length);
      expect(dueDate({ ...question, exclusions: [] }).due <= due).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('every explanation, copied as plain data, recomputes to itself', () => {
  fc.assert(
    fc.property(anyCase, (question) => {
      const { explanation } = dueDate(question);
      expect(recompute(structuredClone(explanation), calendar)).toEqual({ agrees: true });
    }),
    { numRuns: 2000 },
  );
});

function oneMore(length: Length): Length {
  switch (length.kind) {
    case 'calendar-days':
      return calendarDays(length.days + 1);
    case 'working-days':
      return workingDays(length.days + 1);
    case 'months':
      return months(length.months + 1);
    case 'hours':
      return length;
  }
}
