import { expect, test } from 'vitest';
import { cn2025 } from '#domain/calendar/cn-2025';
import { buildCalendar } from '#domain/calendar/court-calendar';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { addDays, localDate, startOfDay } from '#domain/shared/local-date';
import { recompute } from './due-date-proof.ts';
import { calendarDays, dueDate, workingDays } from './due-date.ts';

const calendar = nationalCalendar;
const { explanation } = dueDate({
  length: calendarDays(30),
  start: localDate(2025, 9, 5),
  calendar,
});

test('an honest explanation agrees with a second count', () => {
  expect(recompute(explanation, calendar)).toEqual({ agrees: true });
});

test('an explanation that gives one day less does not agree, and the day is named', () => {
  const shortened = { ...explanation, due: addDays(explanation.due, -1) };
  expect(recompute(shortened, calendar)).toEqual({
    agrees: false,
    at: 'due',
    stated: '2025-10-08',
    computed: '2025-10-09',
  });
});

test('an explanation that leaves out a roll step does not agree', () => {
  const [, ...rolled] = explanation.rolled;
  expect(recompute({ ...explanation, rolled }, calendar)).toMatchObject({
    agrees: false,
    at: 'rolled',
  });
});

test('an explanation whose start day does not fit its moment does not agree', () => {
  const moment = startOfDay(localDate(2026, 3, 2));
  const other = dueDate({ length: workingDays(3), start: moment, calendar });
  const forged = { ...other.explanation, start: localDate(2026, 3, 3) };
  expect(recompute(forged, calendar)).toMatchObject({ agrees: false, at: 'start' });
});

test('under another calendar the explanation is told apart by the version', () => {
  expect(recompute(explanation, buildCalendar([cn2025]))).toMatchObject({
    agrees: false,
    at: 'calendarVersion',
  });
});
