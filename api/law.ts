import {
  buildCalendar,
  type CourtCalendar,
  type YearArrangement,
} from '#domain/calendar/court-calendar';
import type { Law } from '#domain/stages/table';
import { packById } from '#domain/tracks/packs';
import type { Pool } from '#platform/database';

const KEEP_MS = 60_000;

const known = new WeakMap<Pool, { readonly until: number; readonly calendar: CourtCalendar }>();

/**
 * The rules of a pack with the court calendar, which is read at most once a minute. They serve to show
 * acts and to refuse early; what counts is decided with today's calendar where the command is applied.
 */
export const lawFor = async (pool: Pool, packId: string): Promise<Law> => {
  const kept = known.get(pool);
  if (kept !== undefined && kept.until > Date.now())
    return { pack: packById(packId), calendar: kept.calendar };
  const { rows } = await pool.query<YearArrangement>(
    'select distinct on (year) year, source, days from calendar_year order by year, version desc',
  );
  const calendar = buildCalendar(rows);
  known.set(pool, { until: Date.now() + KEEP_MS, calendar });
  return { pack: packById(packId), calendar };
};

/** The calendar was changed by this process: the next question reads it again. */
export const forgetCalendar = (pool: Pool): void => void known.delete(pool);
