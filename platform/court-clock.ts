import { instant, type Instant } from '#domain/shared/instant';
import type { Pool } from './database.ts';

const MS_PER_DAY = 86_400_000;
const TOLD_AT_ONCE = 16;

/** The court clock as one look at the database shows it. */
export interface CourtClock {
  readonly now: Instant;
  /** How far it is ahead of the database clock, in milliseconds; 0 in production. */
  readonly offsetMs: number;
  readonly profile: string;
}

/** By how much, or to which moment, the clock is moved. It never goes back. */
export type ClockMove = { readonly byMs: number } | { readonly to: Instant };

/** Why a clock was not moved. */
export type ClockRefusal = 'clock-not-movable' | 'clock-only-forward';

export type ClockMoved =
  | { readonly kind: 'moved'; readonly clock: CourtClock; readonly told: number }
  | { readonly kind: 'refused'; readonly reason: ClockRefusal };

interface ClockRow {
  readonly now: Instant;
  readonly offset_ms: number;
  readonly profile: string;
}

const clockOf = (row: ClockRow | undefined): CourtClock => {
  if (row === undefined) throw new Error('the row of the court clock is missing');
  return { now: row.now, offsetMs: row.offset_ms, profile: row.profile };
};

/** Reads the court clock. Throws when the database has none: then it was never set up. */
export const readCourtClock = async (pool: Pool): Promise<CourtClock> => {
  const { rows } = await pool.query<ClockRow>(
    'select court_now() as now, offset_ms, profile from court_clock where id = 1',
  );
  return clockOf(rows[0]);
};

const add = async (pool: Pool, byMs: number): Promise<CourtClock> => {
  await pool.query(
    `update court_clock set offset_ms = offset_ms + $1 where id = 1 and profile <> 'production'`,
    [byMs],
  );
  return readCourtClock(pool);
};

/** Open disputes whose alarm rings by the moment given. */
const ringingBy = async (pool: Pool, moment: Instant): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly id: string }>(
    `select id from dispute where closed_at is null and next_ring_at <= to_timestamp($1 / 1000.0)
      order by next_ring_at, id`,
    [moment],
  );
  return rows.map(({ id }) => id);
};

const tellAll = async (
  ids: readonly string[],
  tell: (disputeId: string) => Promise<void>,
): Promise<void> => {
  const waiting = [...ids];
  const worker = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await tell(id);
  };
  await Promise.all(Array.from({ length: TOLD_AT_ONCE }, worker));
};

/**
 * Moves the court clock forward and has `tell` wake the workflow of every dispute whose alarm now rings
 * within a day (a timer counts real time, so it must be armed anew). Alarms further away are armed anew
 * by the reconciler. Refused in production and backwards.
 */
export const moveCourtClock = async (
  pool: Pool,
  tell: (disputeId: string) => Promise<void>,
  move: ClockMove,
): Promise<ClockMoved> => {
  const before = await readCourtClock(pool);
  if (before.profile === 'production') return { kind: 'refused', reason: 'clock-not-movable' };
  const byMs = 'byMs' in move ? move.byMs : move.to - before.now;
  if (byMs < 0) return { kind: 'refused', reason: 'clock-only-forward' };
  const clock = await add(pool, byMs);
  const ids = await ringingBy(pool, instant(clock.now + MS_PER_DAY));
  await tellAll(ids, tell);
  return { kind: 'moved', clock, told: ids.length };
};
