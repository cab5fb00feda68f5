import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import { lampSql } from '#api/disputes/list-conditions';

const KEEP_MS = 10_000;

export interface Counter {
  readonly courtId: string;
  readonly stage: string;
  readonly status: string;
  readonly open: number;
}

export interface Lamps {
  readonly courtId: string;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  /** Open disputes with no clock running. */
  readonly unclocked: number;
  readonly needsAttention: number;
}

/** Open disputes by court, stage and status: the sums of the counters kept beside the disputes. */
export const readCounters = async (pool: Pool, courtIds: readonly string[]): Promise<Counter[]> => {
  const { rows } = await pool.query<Counter>({
    name: 'board-counters',
    text: `
select court_id as "courtId", stage, status, sum(open)::int as open
  from board_counter where court_id = any($1)
 group by court_id, stage, status having sum(open) <> 0 order by court_id, stage, status`,
    values: [courtIds],
  });
  return rows;
};

type Counted = { readonly lamps: Lamps[]; readonly asOf: string };
const kept = new WeakMap<
  Pool,
  Map<string, { readonly until: number; readonly counted: Counted }>
>();

const count = async (pool: Pool, courtIds: readonly string[]): Promise<Counted> => {
  const { rows } = await pool.query<Lamps & { readonly now: Instant }>({
    name: 'board-lamps',
    text: `
with moment as (select court_now() as now),
lit as (
  select d.court_id, d.needs_attention, ${lampSql} as lamp
    from dispute d, moment where d.court_id = any($1) and d.closed_at is null)
select court.id as "courtId",
       count(*) filter (where lamp = 'red')::int as red,
       count(*) filter (where lamp = 'yellow')::int as yellow,
       count(*) filter (where lamp = 'green')::int as green,
       count(*) filter (where lamp = 'blue')::int as unclocked,
       count(*) filter (where needs_attention)::int as "needsAttention",
       (select now from moment) as now
  from unnest($1::text[]) as court(id) left join lit on lit.court_id = court.id
 group by court.id order by court.id`,
    values: [courtIds],
  });
  const lamps = rows.map(({ now: _, ...row }) => row);
  return { lamps, asOf: rows[0] === undefined ? '' : formatInstant(rows[0].now) };
};

/**
 * Open disputes by lamp, counted at most every ten seconds for the same courts: lamps change with time
 * and not with events, so there is no counter to keep, and looking at every dispute has its price.
 */
export const readLamps = async (pool: Pool, courtIds: readonly string[]): Promise<Counted> => {
  const ofPool = kept.get(pool) ?? new Map();
  kept.set(pool, ofPool);
  const key = courtIds.join(' ');
  const known = ofPool.get(key);
  if (known !== undefined && known.until > Date.now()) return known.counted;
  const counted = await count(pool, courtIds);
  ofPool.set(key, { until: Date.now() + KEEP_MS, counted });
  return counted;
};
