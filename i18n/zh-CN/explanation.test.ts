import { describe, expect, test } from 'vitest';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { calendarDays, dueDate, hours, months, workingDays } from '#domain/deadlines/due-date';
import { parseInstant } from '#domain/shared/instant-text';
import { localDate } from '#domain/shared/local-date';
import { explanationLines, lengthText } from './explanation.ts';

const calendar = nationalCalendar;

describe('the arithmetic of a due date in words', () => {
  test('says why a term that ends in the National Day holiday ends after it', () => {
    const { explanation } = dueDate({
      length: calendarDays(30),
      start: localDate(2025, 9, 5),
      calendar,
    });
    const text = explanationLines(explanation).join('\n');
    expect(text).toContain(
      '起算日：2025年9月5日（星期五），当日不计入，自2025年9月6日起计算，期限为 30 日',
    );
    expect(text).toContain('届满日：2025年10月5日（星期日），法定休假日');
    expect(text).toContain('第一个工作日为2025年10月9日（星期四）');
    expect(text).toContain('《民事诉讼法》');
  });

  test('says nothing of rolling when a make-up workday is the last day', () => {
    const { explanation } = dueDate({
      length: calendarDays(30),
      start: localDate(2025, 8, 29),
      calendar,
    });
    const text = explanationLines(explanation).join('\n');
    expect(text).toContain('调休上班日');
    expect(text).not.toContain('顺延');
  });

  test('names the days off that working days passed over', () => {
    const { explanation } = dueDate({
      length: workingDays(3),
      start: localDate(2026, 2, 13),
      calendar,
    });
    expect(explanationLines(explanation).join('\n')).toContain('（春节）');
  });

  test('names an extension with the day it was agreed', () => {
    const { explanation } = dueDate({
      length: calendarDays(30),
      start: localDate(2026, 3, 2),
      calendar,
      extensions: [
        {
          days: 15,
          agreedOn: localDate(2026, 3, 20),
          records: [],
          basis: 'ty.extension-by-consent',
        },
      ],
    });
    expect(explanationLines(explanation).join('\n')).toContain('2026年3月20日经各方同意延长 15 日');
  });

  test('warns when the holidays of the last day are not published', () => {
    const lines = (year: number) =>
      explanationLines(
        dueDate({ length: calendarDays(30), start: localDate(year, 12, 20), calendar }).explanation,
      ).join('\n');
    expect(lines(2026)).toContain('暂估');
    expect(lines(2025)).not.toContain('暂估');
  });

  test('counts hours from the next full hour', () => {
    const start = parseInstant('2026-03-02T09:20:00+08:00');
    if (start === null) throw new Error('not an instant');
    const { explanation } = dueDate({ length: hours(48), start, calendar });
    expect(explanationLines(explanation)[0]).toContain('从下一整点开始计算，共 48 小时');
  });

  test('names every kind of length', () => {
    expect([calendarDays(30), calendarDays(0), workingDays(3), months(6)].map(lengthText)).toEqual([
      '30 日',
      '当日',
      '3 个工作日',
      '6 个月',
    ]);
  });
});
