import type { Counts } from '#domain/indicators/counts';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Pool } from '#platform/database';
import { countersSql } from './counters-sql.ts';

/** What happened in one court in a window of court days. */
export interface CourtCounts {
  readonly courtId: string;
  readonly name: string;
  /** The court clock when it was counted. */
  readonly now: Instant;
  readonly counts: Counts;
}

/** Counts what happened in each of these courts, from the first to the last day, both included. */
export const readCounts = async (
  pool: Pool,
  courtIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<readonly CourtCounts[]> => {
  const { rows } = await pool.query<CourtCounts>(countersSql, [courtIds, from, to]);
  return rows;
};
