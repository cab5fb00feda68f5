import type { Queryable } from '#platform/database';
import { general, type Checked, type Finding } from './finding.ts';

/** All disputes ever accepted, and where they are now. */
export interface Balance {
  readonly accepted: number;
  readonly open: number;
  readonly ends: { readonly [end: string]: number };
}

const balanceSql = `
select (select coalesce(sum(next - 1), 0) from number_sequence where kind = 'dispute') as numbered,
       count(*) as accepted, count(*) filter (where "end" is null) as open,
       coalesce((select jsonb_object_agg(e."end", e.n) from (
         select "end", count(*) as n from dispute where "end" is not null group by "end") as e), '{}')
         as ends
  from dispute`;

const countersSql = `
with counted as (
  select court_id, stage, status, sum(open)::int as n from board_counter group by 1, 2, 3
),
real as (
  select court_id, stage, status, count(*)::int as n from dispute
   where closed_at is null group by 1, 2, 3
)
select coalesce(c.court_id, r.court_id) || ':' || coalesce(c.stage, r.stage) || ':'
         || coalesce(c.status, r.status) as place,
       coalesce(c.n, 0) as counted, coalesce(r.n, 0) as real
  from counted c full join real r using (court_id, stage, status)`;

/**
 * Compares what came in with what is there: numbers given = disputes = open + each end, and the
 * board's counters with a recount.
 */
export async function checkBalance(
  db: Queryable,
): Promise<Checked & { readonly balance: Balance }> {
  const { rows } = await db.query<Balance & { numbered: number }>(balanceSql);
  const { numbered = 0, ...balance } = rows[0] ?? { accepted: 0, open: 0, ends: {} };
  const ended = Object.values(balance.ends).reduce((sum, n) => sum + n, 0);
  const { rows: counters } = await db.query<{ place: string; counted: number; real: number }>(
    countersSql,
  );
  const findings: Finding[] = [
    ...(balance.accepted === balance.open + ended && balance.accepted === numbered
      ? []
      : [general('conservation', 'balance-differs', `${numbered} / ${balance.accepted}`)]),
    ...counters
      .filter(({ counted, real }) => counted !== real)
      .map(({ place, counted, real }) =>
        general('conservation', 'counter-differs', `${place}: ${counted} / ${real}`),
      ),
  ];
  return { count: counters.length + 1, findings, balance };
}
