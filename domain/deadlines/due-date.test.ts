import { describe, expect, test } from 'vitest';
import { cn2024 } from '#domain/calendar/cn-2024';
import { cn2025 } from '#domain/calendar/cn-2025';
import { buildCalendar } from '#domain/calendar/court-calendar';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { formatInstant, parseInstant } from '#domain/shared/instant-text';
import { endOfDay, parseLocalDate, type LocalDate } from '#domain/shared/local-date';
import type { Instant } from '#domain/shared/instant';
import { calendarDays, dueDate, hours, months, workingDays, type Length } from './due-date.ts';
import type { Exclusion, Extension } from './explanation.ts';

const calendar = nationalCalendar;

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(text);
  return date;
}

function moment(text: string): Instant {
  const at = parseInstant(text);
  if (at === null) throw new Error(text);
  return at;
}

const due = (start: string, length: Length) => dueDate({ length, start: day(start), calendar });

describe('the worked scenarios of the legal model', () => {
  test('1: accepted on 2025-09-05, thirty days end in the National Day week and roll to 2025-10-09', () => {
    const { rawDate, rolledFrom, due: end, provisional } = due('2025-09-05', calendarDays(30));
    expect({ rawDate, rolledFrom, end, provisional }).toEqual({
      rawDate: '2025-10-05',
      rolledFrom: '2025-10-05',
      end: '2025-10-09',
      provisional: false,
    });
  });

  test('2: accepted on 2026-09-02, thirty days end on 2026-10-02 and roll to 2026-10-08', () => {
    const { rawDate, due: end } = due('2026-09-02', calendarDays(30));
    expect([rawDate, end]).toEqual(['2026-10-02', '2026-10-08']);
  });

  test('3: thirty days ending on a Sunday declared a workday end that Sunday', () => {
    const { due: end, rolledFrom, explanation } = due('2025-08-29', calendarDays(30));
    expect([end, rolledFrom]).toEqual(['2025-09-28', null]);
    expect(explanation.rawEndKind).toBe('make-up-workday');
  });

  test('4: a make-up Saturday is a last day, the Spring Festival is not', () => {
    expect(due('2026-01-15', calendarDays(30)).due).toBe('2026-02-14');
    const festival = due('2026-01-18', calendarDays(30));
    expect([festival.rawDate, festival.due]).toEqual(['2026-02-17', '2026-02-24']);
  });

  test('5: three working days from 2025-09-29 pass over the whole National Day week', () => {
    const { due: end, explanation } = due('2025-09-29', workingDays(3));
    expect(end).toBe('2025-10-10');
    expect(explanation.skipped.map(({ date }) => date)).toEqual([
      '2025-10-01',
      '2025-10-02',
      '2025-10-03',
      '2025-10-04',
      '2025-10-05',
      '2025-10-06',
      '2025-10-07',
      '2025-10-08',
    ]);
    expect(explanation.skipped[0]).toMatchObject({
      because: 'holiday',
      name: 'national-day-and-mid-autumn',
    });
  });

  test('6: three working days from Friday 2026-02-13 count the make-up Saturday', () => {
    const { due: end, explanation } = due('2026-02-13', workingDays(3));
    expect(end).toBe('2026-02-25');
    expect(explanation.firstCounted).toBe('2026-02-14');
  });

  test('8: a confirmation ruling received on 2026-04-17 may be objected to until 2026-05-06', () => {
    const { rawDate, due: end } = due('2026-04-17', calendarDays(15));
    expect([rawDate, end]).toEqual(['2026-05-02', '2026-05-06']);
  });

  test('9: six months from 2025-08-31 end on the last day of February, a make-up Saturday', () => {
    const { due: end, explanation } = due('2025-08-31', months(6));
    expect(end).toBe('2026-02-28');
    expect(explanation.rawEndKind).toBe('make-up-workday');
    expect(explanation.rules).toContain('mf.month-end');
  });

  test('10: six months from 2025-04-04 roll to 2025-10-09, and the moment after is late', () => {
    const { rawDate, due: end, dueAt } = due('2025-04-04', months(6));
    expect([rawDate, end]).toEqual(['2025-10-04', '2025-10-09']);
    expect(formatInstant(dueAt)).toBe('2025-10-09T23:59:59.999+08:00');
    expect(moment('2025-10-09T23:59:59.999+08:00') <= dueAt).toBe(true);
    expect(moment('2025-10-10T00:00:00+08:00') <= dueAt).toBe(false);
  });

  test('11: a complaint received on 2026-04-27 is decided on by 2026-05-06', () => {
    expect(due('2026-04-27', calendarDays(7)).due).toBe('2026-05-06');
  });

  test('12: an application for confirmation received on 2026-04-30 is answered by 2026-05-06', () => {
    expect(due('2026-04-30', calendarDays(3)).due).toBe('2026-05-06');
  });

  test('14: a fee notice received on 2025-09-30 is paid by 2025-10-09', () => {
    expect(due('2025-09-30', calendarDays(7)).due).toBe('2025-10-09');
  });

  test('15: a date past the published calendar is provisional, and changes when the year is published', () => {
    const before = buildCalendar([cn2024]);
    const after = buildCalendar([cn2024, cn2025]);
    const question = { length: calendarDays(30), start: day('2025-09-05') };
    const provisional = dueDate({ ...question, calendar: before });
    const final = dueDate({ ...question, calendar: after });
    expect([provisional.due, provisional.provisional]).toEqual(['2025-10-06', true]);
    expect([final.due, final.provisional]).toEqual(['2025-10-09', false]);
    expect(provisional.explanation.calendarVersion).not.toBe(final.explanation.calendarVersion);
    expect(provisional.explanation.due).toBe('2025-10-06');
  });
});

describe('extensions and days taken out', () => {
  const extension: Extension = {
    days: 30,
    agreedOn: day('2026-03-30'),
    records: ['consent-a', 'consent-b'],
    basis: 'zx.extension-by-consent',
  };

  test('thirty days added run on from the raw end, so the term ends on day sixty', () => {
    const start = day('2026-03-02');
    const extended = dueDate({
      length: calendarDays(30),
      start,
      calendar,
      extensions: [extension],
    });
    expect(extended.rawDate).toBe(due('2026-03-02', calendarDays(60)).rawDate);
    expect(extended.rawDate).toBe('2026-05-01');
    expect(extended.due).toBe('2026-05-06');
  });

  test('an appraisal of forty days inside the term moves the raw end by forty days', () => {
    const appraisal: Exclusion = {
      from: day('2026-03-10'),
      to: day('2026-04-18'),
      reason: 'appraisal',
      basis: 'zx.appraisal-excluded',
    };
    const start = day('2026-03-02');
    const paused = dueDate({ length: calendarDays(30), start, calendar, exclusions: [appraisal] });
    expect(paused.rawDate).toBe(due('2026-03-02', calendarDays(70)).rawDate);
    expect(paused.explanation.skipped).toHaveLength(40);
    expect(paused.explanation.skipped[0]).toEqual({
      date: '2026-03-10',
      rule: 'zx.appraisal-excluded',
      because: 'excluded',
      reason: 'appraisal',
    });
  });

  test('two pauses that overlap take each day out once', () => {
    const pause = (from: string, to: string): Exclusion => ({
      from: day(from),
      to: day(to),
      reason: 'suspension',
      basis: 'ty.sham-mediation',
    });
    const paused = dueDate({
      length: calendarDays(10),
      start: day('2026-03-02'),
      calendar,
      exclusions: [pause('2026-03-06', '2026-03-09'), pause('2026-03-04', '2026-03-07')],
    });
    expect(paused.rawDate).toBe('2026-03-18');
  });

  test('a pause that lies wholly after the end changes nothing', () => {
    const later: Exclusion = {
      from: day('2026-04-20'),
      to: day('2026-04-30'),
      reason: 'appraisal',
      basis: 'zx.appraisal-excluded',
    };
    const start = day('2026-03-02');
    expect(dueDate({ length: calendarDays(10), start, calendar, exclusions: [later] }).due).toBe(
      due('2026-03-02', calendarDays(10)).due,
    );
  });
});

describe('hours', () => {
  test('forty-eight hours run from the next full hour and do not roll over a holiday', () => {
    const {
      dueAt,
      due: end,
      rolledFrom,
    } = dueDate({
      length: hours(48),
      start: moment('2026-04-30T10:15:00+08:00'),
      calendar,
    });
    expect(formatInstant(dueAt)).toBe('2026-05-02T10:59:59.999+08:00');
    expect([end, rolledFrom]).toEqual(['2026-05-02', null]);
  });

  test('an hour that has just begun does not count either', () => {
    const { dueAt } = dueDate({
      length: hours(1),
      start: moment('2026-04-30T10:00:00+08:00'),
      calendar,
    });
    expect(formatInstant(dueAt)).toBe('2026-04-30T11:59:59.999+08:00');
  });

  test('hours may not be counted from a day alone', () => {
    expect(() => due('2026-04-30', hours(48))).toThrow(RangeError);
  });
});

describe('what a period may and may not be', () => {
  test('a period that does not roll by policy ends on the holiday itself', () => {
    const start = day('2025-09-05');
    const strict = dueDate({ length: calendarDays(30), start, calendar, rollOnHoliday: false });
    expect([strict.due, strict.rolledFrom]).toEqual(['2025-10-05', null]);
  });

  test('a period without rolling needs no calendar, so it is never provisional', () => {
    const start = day('2027-09-05');
    const strict = dueDate({ length: calendarDays(30), start, calendar, rollOnHoliday: false });
    expect(strict.provisional).toBe(false);
  });

  test('no days at all end on the day itself', () => {
    const { due: end, dueAt, explanation } = due('2026-03-02', calendarDays(0));
    expect([end, dueAt]).toEqual(['2026-03-02', endOfDay(day('2026-03-02'))]);
    expect(explanation.firstCounted).toBeNull();
  });

  test('a moment counts as the court day it falls in at Shanghai', () => {
    const lateEvening = moment('2026-03-01T23:30:00Z');
    expect(dueDate({ length: calendarDays(1), start: lateEvening, calendar }).due).toBe(
      '2026-03-03',
    );
  });

  test.each([-1, 1.5, Number.NaN, 7321])('a period of %s days is refused', (days) => {
    expect(() => calendarDays(days)).toThrow(RangeError);
    expect(() =>
      dueDate({ length: { kind: 'calendar-days', days }, start: day('2026-03-02'), calendar }),
    ).toThrow(RangeError);
  });

  test('a pause that ends before it begins is refused', () => {
    const backwards: Exclusion = {
      from: day('2026-03-10'),
      to: day('2026-03-09'),
      reason: 'appraisal',
      basis: 'zx.appraisal-excluded',
    };
    expect(() =>
      dueDate({ length: months(1), start: day('2026-03-02'), calendar, exclusions: [backwards] }),
    ).toThrow(RangeError);
  });
});
