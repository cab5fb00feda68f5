import type { z } from '@hono/zod-openapi';
import type { Role } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Queryable } from '#platform/database';
import type { Deps } from '#api/deps';
import type { Staff } from '#api/auth/staff';
import { IDLE_MINUTES } from '#api/auth/session';
import { problem } from '#api/problem';
import { readCursor, writeCursor } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { usersQuery } from './contract.ts';

const LIST = 'users';

interface PostRow {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly courtId: string;
  readonly courtName: string;
  readonly since: Instant;
  readonly until: Instant | null;
}

interface UserRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly disabledReason: string | null;
  readonly oneTimeUntil: Instant | null;
  readonly isLocked: boolean;
  readonly sessions: number;
  readonly openDisputes: number;
  readonly version: number;
  readonly isBeyondScope: boolean;
  readonly posts: readonly PostRow[];
}

/** Whether a post is held now. */
export const heldNow = 'p.since <= court_now() and (p.until is null or p.until > court_now())';

/** A person with what an administrator of the courts `$1` may know. */
const columns = (courts: string): string => `
select u.id, u.login, u.name, u.email, u.active, u.disabled_reason as "disabledReason",
       u.one_time_until as "oneTimeUntil", u.version,
       coalesce(u.locked_until > clock_timestamp(), false) as "isLocked",
       (select count(*)::int from session s
         where s.user_id = u.id and s.expires_at > clock_timestamp()
           and s.last_seen_at > clock_timestamp() - interval '${IDLE_MINUTES} minutes') as sessions,
       (select count(*)::int from dispute d
         where d.mediator_id = u.id and d.closed_at is null
           and d.stage in ('court-mediation', 'lawyer-mediation')) as "openDisputes",
       exists (select from post p where p.user_id = u.id and ${heldNow}
                  and not p.court_id = any(${courts})) as "isBeyondScope",
       coalesce((select json_agg(json_build_object('id', p.id, 'role', p.role,
                   'organisationId', p.organisation_id, 'organisationName', coalesce(o.name, ''),
                   'courtId', p.court_id, 'courtName', coalesce(c.name, ''),
                   'since', floor(extract(epoch from p.since) * 1000),
                   'until', floor(extract(epoch from p.until) * 1000))
                   order by p.until is not null, p.since, p.id)
          from post p left join organisation o on o.id = p.organisation_id
               left join organisation c on c.id = p.court_id
         where p.user_id = u.id and p.court_id = any(${courts})), '[]'::json) as posts
  from staff_user u`;

const viewUser = ({ posts, oneTimeUntil, ...row }: UserRow, { person }: Staff) => ({
  ...row,
  oneTimeUntil: oneTimeUntil === null ? null : formatInstant(oneTimeUntil),
  isMe: row.id === person.userId,
  posts: posts.map((post) => ({
    ...post,
    since: formatInstant(post.since),
    until: post.until === null ? null : formatInstant(post.until),
  })),
});

const likeText = (typed: string): string => `%${typed.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The condition of the list: a post in these courts, and whatever else is asked for. */
const conditionsOf = (
  { q, role, state }: z.output<typeof usersQuery>,
  courts: string,
  values: Values,
): string => {
  const ofRole = role === undefined ? '' : ` and p.role = ${values.add(role)} and ${heldNow}`;
  const typed = q?.trim() ? values.add(likeText(q)) : null;
  return [
    `exists (select from post p where p.user_id = u.id and p.court_id = any(${courts})${ofRole})`,
    ...(typed === null ? [] : [`(u.login ilike ${typed} or u.name ilike ${typed})`]),
    ...(state === undefined ? [] : [state === 'active' ? 'u.active' : 'not u.active']),
  ].join(' and ');
};

/** One page of the people with a post in the administrator's courts, by their logins. */
export const listUsers = async (
  { pool, config }: Deps,
  staff: Staff,
  query: z.output<typeof usersQuery>,
) => {
  const place =
    query.cursor === undefined ? null : readCursor(config.linkSecret, LIST, query.cursor);
  const values = new Values();
  const chosen = staff.person.courtIds.filter(
    (id) => query.court === undefined || id === query.court,
  );
  const courts = values.add(staff.person.courtIds);
  const where = conditionsOf(query, values.add(chosen), values);
  const after = place === null ? '' : ` and u.login > ${values.add(place.value)}`;
  const text = `${columns(courts)} where ${where}${after} order by u.login limit ${values.add(query.limit + 1)}`;
  const { rows } = await pool.query<UserRow>(named(text, values));
  const items = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => viewUser(row, staff)),
    next:
      last === undefined
        ? null
        : writeCursor(config.linkSecret, { list: LIST, value: last.login, id: last.id }),
  };
};

/** One person with a post, now or before, in the administrator's courts; throws `not-found`. */
export const readUser = async (db: Queryable, staff: Staff, id: string) => {
  const { rows } = await db.query<UserRow>(
    `${columns('$1')} where u.id = $2
        and exists (select from post p where p.user_id = u.id and p.court_id = any($1))`,
    [staff.person.courtIds, id],
  );
  const [row] = rows;
  if (row === undefined) throw problem('not-found');
  return viewUser(row, staff);
};

/** A person as an administrator sees them. */
export type UserView = Awaited<ReturnType<typeof readUser>>;

/** The courts in reach, and every mediation body, by name. */
export const readBodies = async (db: Queryable, { person }: Staff) => {
  const { rows } = await db.query<{ id: string; name: string; kind: string }>(
    `select id, name, kind from organisation
      where active and (kind like '%-mediation' or (kind = 'court' and id = any($1)))
      order by level desc nulls last, name, id`,
    [person.courtIds],
  );
  return {
    courts: rows.filter(({ kind }) => kind === 'court').map(({ id, name }) => ({ id, name })),
    bodies: rows.filter(({ kind }) => kind !== 'court'),
  };
};
