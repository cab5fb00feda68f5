import { publishedYears } from '#domain/calendar/national-calendar';
import { buildCalendar, type YearArrangement } from '#domain/calendar/court-calendar';
import { holiday, makeUpWorkday } from '#domain/calendar/year-arrangement';
import { localDate } from '#domain/shared/local-date';

/** What a notice for 2027 might say: it is made up, for there was none when this was written. */
export const imagined2027: YearArrangement = {
  year: 2027,
  source: 'an arrangement made up for the tests',
  days: [
    ...holiday('new-year', localDate(2027, 1, 1), 3),
    ...holiday('spring-festival', localDate(2027, 2, 5), 8),
    makeUpWorkday('spring-festival', localDate(2027, 2, 14)),
    ...holiday('qingming', localDate(2027, 4, 3), 3),
    ...holiday('labour-day', localDate(2027, 5, 1), 5),
    ...holiday('dragon-boat', localDate(2027, 6, 9), 1),
    ...holiday('mid-autumn', localDate(2027, 9, 15), 1),
    ...holiday('national-day', localDate(2027, 10, 1), 7),
    makeUpWorkday('national-day', localDate(2027, 10, 9)),
  ],
};

/** The national calendar with that year. */
export const calendarTo2027 = buildCalendar([...publishedYears, imagined2027]);
