import { describe, expect, test } from 'vitest';
import { imagined2027 } from '#tests/support/next-year';
import { localDate } from '#domain/shared/local-date';
import {
  changedDays,
  checkArrangement,
  draftOf,
  type ArrangementDraft,
} from './arrangement-check.ts';
import { publishedYears } from './national-calendar.ts';

const draft = draftOf(imagined2027);
const codesOf = (more: Partial<ArrangementDraft>): readonly string[] => {
  const checked = checkArrangement({ ...draft, ...more });
  return checked.kind === 'sound'
    ? []
    : checked.problems.map(({ field, code }) => `${field} ${code}`);
};
const newYear = { name: 'new-year', from: localDate(2027, 1, 1) } as const;
const others = draft.holidays.filter(({ name }) => name !== 'new-year');

test.each([...publishedYears, imagined2027])(
  'the arrangement of $year, taken apart into lines and read again, is the same',
  (arrangement) => {
    const checked = checkArrangement(draftOf(arrangement));
    const days = checked.kind === 'sound' ? checked.days : [];
    expect(changedDays(arrangement.days, days)).toEqual([]);
  },
);

describe('an arrangement is not taken', () => {
  test('with a day of another year', () => {
    const to = localDate(2028, 1, 3);
    expect(codesOf({ holidays: [{ ...newYear, to }, ...others] })).toEqual([
      'holidays.0.to calendar.outside-year',
    ]);
  });

  test('with a holiday that ends before it begins, or lasts a month', () => {
    const backwards = {
      name: 'qingming',
      from: localDate(2027, 4, 5),
      to: localDate(2027, 4, 4),
    } as const;
    const month = {
      name: 'qingming',
      from: localDate(2027, 4, 1),
      to: localDate(2027, 4, 30),
    } as const;
    expect(codesOf({ holidays: [backwards, month] })).toEqual([
      'holidays.0.to calendar.ends-before-it-begins',
      'holidays.1.to calendar.holiday-too-long',
    ]);
  });

  test('with a make-up workday that is a workday anyway', () => {
    expect(codesOf({ workdays: [{ name: 'new-year', date: localDate(2027, 1, 5) }] })).toEqual([
      'workdays.0.date calendar.workday-no-weekend',
    ]);
  });

  test('with a day that is both off and made up for', () => {
    expect(codesOf({ workdays: [{ name: 'new-year', date: localDate(2027, 1, 2) }] })).toEqual([
      'holidays calendar.day-named-twice',
    ]);
  });

  test('without a festival, or without a day that the law makes a holiday every year', () => {
    expect(codesOf({ holidays: others })).toEqual(['holidays calendar.festival-missing']);
    const secondOnly = { ...newYear, from: localDate(2027, 1, 2), to: localDate(2027, 1, 3) };
    expect(codesOf({ holidays: [secondOnly, ...others] })).toEqual([
      'holidays calendar.statutory-day-missing',
    ]);
  });
});

test('a notice may move days of the December before', () => {
  expect(codesOf({ workdays: [{ name: 'new-year', date: localDate(2026, 12, 27) }] })).toEqual([]);
});
