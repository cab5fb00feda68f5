import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { parseInstant } from '#domain/shared/instant-text';
import { localDate, type LocalDate } from '#domain/shared/local-date';
import { catalogue, type LineNo } from './catalogue.ts';
import type { ElsewherePart } from './catalogue-part.ts';
import { dueDate } from './due-date.ts';

/** Periods of a line that run in another record than ours. */
const elsewhere = (no: LineNo): readonly ElsewherePart[] =>
  catalogue
    .filter((line) => line.no === no)
    .flatMap(({ parts }) => parts.filter((part) => part.kind === 'elsewhere'));

/** Where they would end, counted by the one due-date function from a day that someone tells. */
const ends = (no: LineNo, start: LocalDate): readonly LocalDate[] =>
  elsewhere(no).flatMap(({ lengths }) =>
    lengths
      .filter(({ kind }) => kind !== 'hours')
      .map((length) => dueDate({ length, start, calendar: nationalCalendar }).due),
  );

const march2 = localDate(2026, 3, 2);

describe('a period that runs in another record', () => {
  test('[mt.judge-led-term] D11: a judge’s own mediation ends by the 17th, in summary procedure by the 9th', () => {
    expect(ends('D11', march2)).toEqual(['2026-03-17', '2026-03-09']);
  });

  test('[gz.window] D27: the review of a ruling served on 2 March is asked for by the 12th, in enforcement', () => {
    expect(ends('D27', march2)).toEqual(['2026-03-12']);
  });

  test('[cpl.preservation.ruling] D28: the ruling on property before a suit takes forty-eight hours from the next full one', () => {
    const accepted = parseInstant('2026-03-02T10:20:00+08:00');
    const [length] = elsewhere('D28')[0]?.lengths ?? [];
    if (length === undefined || accepted === null) throw new Error('no such period');
    const { dueAt } = dueDate({ length, start: accepted, calendar: nationalCalendar });
    expect(dueAt).toBe((parseInstant('2026-03-04T11:00:00+08:00') ?? 0) - 1);
  });

  test('[bq.ruling] D29: a ruling on property in a suit takes five days, which roll over the weekend', () => {
    expect(ends('D29', march2)).toEqual(['2026-03-09']);
  });

  test('[cpl.recusal.decision] D30: the recusal of court staff is decided in three days', () => {
    expect(ends('D30', march2)).toEqual(['2026-03-05']);
  });

  test('[cpl.answer] D32: the defendant answers within fifteen days of receiving the copy', () => {
    expect(ends('D32', march2)).toEqual(['2026-03-17']);
  });

  test('[dg.no-objection-plan] D37: a plan nobody objects to would bind after seven days, and is not on offer', () => {
    expect(ends('D37', march2)).toEqual(['2026-03-09']);
  });
});
