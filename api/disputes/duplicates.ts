import type { Pool } from '#platform/database';

const MOST_NAMED = 5;

/**
 * Numbers of open disputes of a court with the same cause between the same sides, newest first: at
 * least one of these applicants against one of these respondents, by their blind indexes.
 */
export const openTwins = async (
  pool: Pool,
  courtId: string,
  causeCode: string,
  applicants: readonly string[],
  respondents: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly number: string }>({
    name: 'open-twins',
    text: `
select d.number from dispute d
 where d.id in (select a.dispute_id from party a
                 where a.court_id = $1 and a.role = 'applicant' and a.identity_hash = any($3)
                intersect
                select r.dispute_id from party r
                 where r.court_id = $1 and r.role = 'respondent' and r.identity_hash = any($4))
   and d.closed_at is null and d.cause_code = $2
 order by d.received_at desc limit ${MOST_NAMED}`,
    values: [courtId, causeCode, applicants, respondents],
  });
  return rows.map(({ number }) => number);
};
