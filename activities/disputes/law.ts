import {
  buildCalendar,
  type CourtCalendar,
  type YearArrangement,
} from '#domain/calendar/court-calendar';
import type { Law } from '#domain/stages/table';
import { packById } from '#domain/tracks/packs';
import type { Queryable } from '#platform/database';

const latestYearsSql = `
select distinct on (year) year, source, days from calendar_year order by year, version desc`;

/**
 * Keeps the court calendar at hand. `calendarAt` hands back the calendar of a stamp (see load.ts) and
 * reads Postgres only when the stamp is a new one; it throws when no year has been published.
 */
export class LawKeeper {
  #stamp: string | null = null;
  #calendar: CourtCalendar | null = null;

  async calendarAt(stamp: string, db: Queryable): Promise<CourtCalendar> {
    if (this.#calendar !== null && this.#stamp === stamp) return this.#calendar;
    const { rows } = await db.query<YearArrangement>(latestYearsSql);
    const calendar = buildCalendar(rows);
    this.#calendar = calendar;
    this.#stamp = stamp;
    return calendar;
  }
}

/** The rules a dispute began with, and the calendar of today. Throws for a pack nobody knows. */
export const lawOf = (packId: string, calendar: CourtCalendar): Law => ({
  pack: packById(packId),
  calendar,
});
