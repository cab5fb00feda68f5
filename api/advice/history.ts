import type { Pool } from '#platform/database';

/** What the court has had to do with the same people before; numbers newest first. */
export interface History {
  readonly duplicates: readonly string[];
  readonly mirrored: readonly string[];
  readonly repeated: readonly { readonly name: string; readonly count: number }[];
}

const MOST_NAMED = 5;
/** So many disputes brought by one person within a year are a sign to look at (`mj.sham-signs`). */
const REPEATED_FROM = 5;

/** Numbers of disputes where one of these stands on the one side, and one of those on the other. */
const twinsSql = (applicants: string, respondents: string) => `
  select d.number, d.received_at
    from dispute d
   where d.id <> self.id and d.court_id = self.court_id
     and exists (select from party a join party b on b.identity_hash = a.identity_hash
                  where a.dispute_id = d.id and a.role = 'applicant'
                    and b.dispute_id = self.id and b.role = '${applicants}'
                    and a.court_id = self.court_id)
     and exists (select from party a join party b on b.identity_hash = a.identity_hash
                  where a.dispute_id = d.id and a.role = 'respondent'
                    and b.dispute_id = self.id and b.role = '${respondents}'
                    and a.court_id = self.court_id)`;

const historySql = `
with self as (select id, court_id, cause_code from dispute where id = $1)
select coalesce((select array_agg(t.number order by t.received_at desc) from self cross join lateral (
         ${twinsSql('applicant', 'respondent')}
            and d.closed_at is null and d.cause_code = self.cause_code
          order by d.received_at desc limit ${MOST_NAMED}) t), '{}') as duplicates,
       coalesce((select array_agg(t.number order by t.received_at desc) from self cross join lateral (
         ${twinsSql('respondent', 'applicant')}
          order by d.received_at desc limit ${MOST_NAMED}) t), '{}') as mirrored,
       coalesce((select json_agg(r) from (
         select p.name, count(distinct o.dispute_id)::int as count
           from self
           join party p on p.dispute_id = self.id and p.role = 'applicant'
           join party o on o.court_id = self.court_id and o.identity_hash = p.identity_hash
                       and o.role = 'applicant'
           join dispute d on d.id = o.dispute_id
                         and d.received_at >= court_now() - interval '1 year'
          group by p.name having count(distinct o.dispute_id) >= ${REPEATED_FROM}
          order by count(distinct o.dispute_id) desc limit ${MOST_NAMED}) r), '[]') as repeated`;

/** Looks for possible duplicates, for the same people the other way round, and for frequent applicants. */
export const readHistory = async (pool: Pool, disputeId: string): Promise<History> => {
  const { rows } = await pool.query<History>({
    name: 'dispute-history',
    text: historySql,
    values: [disputeId],
  });
  return rows[0] ?? { duplicates: [], mirrored: [], repeated: [] };
};
