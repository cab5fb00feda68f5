import type { YearArrangement } from '#domain/calendar/court-calendar';
import { publishedYears } from '#domain/calendar/national-calendar';

/** One row of `calendar_year`: the arrangement of a year as it came with the software. */
export interface SeedCalendarYear {
  readonly year: number;
  readonly version: number;
  readonly source: string;
  readonly days: YearArrangement['days'];
}

/**
 * The published years. Coverage ends with the last of them: what falls later is computed with plain
 * weekends and marked provisional until the next arrangement is published.
 */
export const calendarYears: readonly SeedCalendarYear[] = publishedYears.map(
  ({ year, source, days }) => ({ year, version: 1, source, days }),
);
