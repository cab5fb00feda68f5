import type { Role } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';
import { headColumns, headOf, type DisputeHead, type HeadRow } from '#api/disputes/head';
import { newToken, tokenHash } from './token.ts';
import type { Staff } from './staff.ts';

/** Real time, not court time: moving the court clock signs nobody out. */
export const IDLE_MINUTES = 30;
export const SESSION_HOURS = 12;
const TOUCH_AFTER_SECONDS = 60;

interface SessionRow extends HeadRow {
  readonly user_id: string;
  readonly name: string;
  readonly login: string;
  readonly post_id: string;
  readonly role: Role;
  readonly organisation_id: string;
  readonly court_id: string;
  readonly court_ids: readonly string[];
  readonly now: Instant;
  readonly stale: boolean;
  readonly one_time: boolean;
}

/**
 * Session, person, post, the courts it reaches, the court clock and the dispute the address names, in
 * one statement: the same work whether the dispute exists or not. $1 token hash, $2 dispute or null.
 * A supervisor, an auditor and an administrator reach the courts below their own, everybody else only theirs.
 */
const findSession = {
  name: 'find-session',
  text: `
select s.user_id, u.name, u.login, s.post_id, p.role, p.organisation_id, p.court_id, court_now() as now,
       array(select o.id from organisation o
              where o.id = p.court_id
                 or (o.parent_id = p.court_id and o.kind = 'court'
                     and p.role in ('supervisor', 'auditor', 'administrator'))) as court_ids,
       s.last_seen_at < clock_timestamp() - interval '${TOUCH_AFTER_SECONDS} seconds' as stale,
       u.one_time_until is not null as one_time,
       ${headColumns}
  from session s
  join staff_user u on u.id = s.user_id and u.active
  join post p on p.id = s.post_id and p.since <= court_now() and (p.until is null or p.until > court_now())
  left join dispute d on d.id = $2
 where s.token_hash = $1 and s.expires_at > clock_timestamp()
   and s.last_seen_at > clock_timestamp() - interval '${IDLE_MINUTES} minutes'`,
};

/** Who a token belongs to, and the dispute asked for (null when there is none); null: no such session. */
export const authenticate = async (
  pool: Pool,
  token: string,
  disputeId: string | null,
): Promise<{ readonly staff: Staff; readonly dispute: DisputeHead | null } | null> => {
  const sessionHash = tokenHash(token);
  const { rows } = await pool.query<SessionRow>({
    ...findSession,
    values: [sessionHash, disputeId],
  });
  const row = rows[0];
  if (row === undefined) return null;
  if (row.stale) await touch(pool, sessionHash);
  return { staff: staffOf(row, sessionHash), dispute: headOf(row) };
};

const staffOf = (row: SessionRow, sessionHash: string): Staff => ({
  person: {
    kind: 'staff',
    userId: row.user_id,
    role: row.role,
    organisationId: row.organisation_id,
    courtIds: row.court_ids,
  },
  name: row.name,
  login: row.login,
  postId: row.post_id,
  courtId: row.court_id,
  sessionHash,
  now: row.now,
  mustChangePassword: row.one_time,
});

const touch = (pool: Pool, sessionHash: string) =>
  pool.query('update session set last_seen_at = clock_timestamp() where token_hash = $1', [
    sessionHash,
  ]);

/** Opens a session for a post and gives its token, which is new at every sign-in. */
export const openSession = async (pool: Pool, userId: string, postId: string): Promise<string> => {
  const token = newToken();
  await pool.query(
    `with over as (
       delete from session where user_id = $2
          and (expires_at < clock_timestamp()
               or last_seen_at < clock_timestamp() - interval '${IDLE_MINUTES} minutes'))
     insert into session (token_hash, user_id, post_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, clock_timestamp(), clock_timestamp(),
             clock_timestamp() + interval '${SESSION_HOURS} hours')`,
    [tokenHash(token), userId, postId],
  );
  return token;
};

/** Ends one session; its token opens nothing from then on. */
export const closeSession = async (pool: Pool, sessionHash: string): Promise<void> => {
  await pool.query('delete from session where token_hash = $1', [sessionHash]);
};
