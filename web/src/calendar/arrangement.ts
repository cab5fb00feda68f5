import { checkArrangement, type ArrangementDraft } from '#domain/calendar/arrangement-check';
import type { CourtCalendar } from '#domain/calendar/court-calendar';
import { parseLocalDate } from '#domain/shared/local-date';
import type { CalendarYear } from '#web/client/contract';

/** The lines of a notice with its days read. */
export const draftOf = ({
  year,
  holidays,
  workdays,
}: Pick<CalendarYear, 'year' | 'holidays' | 'workdays'>): ArrangementDraft => ({
  year,
  holidays: holidays.flatMap((line) => {
    const [from, to] = [parseLocalDate(line.from), parseLocalDate(line.to)];
    return from === null || to === null ? [] : [{ ...line, from, to }];
  }),
  workdays: workdays.flatMap((line) => {
    const date = parseLocalDate(line.date);
    return date === null ? [] : [{ ...line, date }];
  }),
});

/** The special days of a published year, as the calendar has them. */
export const daysOf = (year: CalendarYear): CourtCalendar['days'] => {
  const checked = checkArrangement(draftOf(year));
  const days = checked.kind === 'sound' ? checked.days : [];
  return Object.fromEntries(days.map(({ date, kind, name }) => [date, { kind, name }]));
};
