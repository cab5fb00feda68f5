import { tokenHash } from '#api/auth/token';
import { TRIES_PER_LINK } from '#api/party/link';
import type { Pool } from '#platform/database';

/** What a message with a link says openly: the court and the number of the dispute. */
export interface LinkOrigin {
  readonly court: string;
  readonly number: string;
}

const originSql = `
select coalesce(court.name, '') as court, d.number
  from party_link l
  join dispute d on d.id = l.dispute_id
  left join organisation court on court.id = d.court_id
 where l.token_hash = $1 and l.revoked_at is null and l.expires_at > court_now()
   and l.code_attempts < ${TRIES_PER_LINK}`;

/** Where a link comes from; null for one that is altered, over, taken back or tried too often. */
export const linkOrigin = async (pool: Pool, token: string): Promise<LinkOrigin | null> => {
  const { rows } = await pool.query<LinkOrigin>({
    name: 'link-origin',
    text: originSql,
    values: [tokenHash(token)],
  });
  return rows[0] ?? null;
};
