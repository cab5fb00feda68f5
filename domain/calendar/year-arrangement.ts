import { addDays, type LocalDate } from '#domain/shared/local-date';
import type { HolidayId, YearArrangement } from './court-calendar.ts';

type ArrangedDay = YearArrangement['days'][number];

/** A holiday of so many days in a row, weekends within it included, as the notice gives it. */
export function holiday(
  name: HolidayId,
  firstDay: LocalDate,
  days: number,
): readonly ArrangedDay[] {
  return Array.from({ length: days }, (_, offset) => ({
    date: addDays(firstDay, offset),
    kind: 'holiday',
    name,
  }));
}

/** A weekend day on which work is made up for a holiday. */
export function makeUpWorkday(name: HolidayId, date: LocalDate): ArrangedDay {
  return { date, kind: 'make-up-workday', name };
}
