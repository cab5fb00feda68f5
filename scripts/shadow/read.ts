import {
  buildCalendar,
  type CourtCalendar,
  type YearArrangement,
} from '#domain/calendar/court-calendar';
import type { Dispute } from '#domain/dispute/dispute';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';

/** An open dispute as it stands. */
export interface OpenDispute {
  readonly number: string;
  readonly packId: string;
  readonly state: Dispute;
}

/** What a shadow run reads: the open disputes by their numbers, today's calendar, the court's clock. */
export interface Reading {
  readonly disputes: readonly OpenDispute[];
  readonly calendar: CourtCalendar;
  readonly now: Instant;
}

/** Reads the states as they are kept; nothing is folded, locked or written. */
export async function readOpenDisputes(pool: Pool): Promise<Reading> {
  const disputes = await pool.query<OpenDispute>(
    `select number, pack_id as "packId", state from dispute
      where closed_at is null and state is not null order by number, id`,
  );
  const years = await pool.query<YearArrangement>(
    'select distinct on (year) year, source, days from calendar_year order by year, version desc',
  );
  const { rows } = await pool.query<{ readonly now: Instant }>('select court_now() as now');
  const [clock] = rows;
  if (clock === undefined) throw new Error('the court has no clock');
  return { disputes: disputes.rows, calendar: buildCalendar(years.rows), now: clock.now };
}
