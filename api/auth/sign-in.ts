import { verify } from '@node-rs/argon2';
import type { Role } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import { instant, type Instant } from '#domain/shared/instant';
import type { Deps } from '#api/deps';
import { signInFailuresTotal } from '#api/metrics';
import { problem } from '#api/problem';
import { openSession } from './session.ts';

/** How often a password may be wrong before the account rests, and for how long. */
export const MAX_FAILURES = 5;
export const LOCK_MINUTES = 15;

export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly postId: string | null;
}

/** One duty a person can choose when signing in. */
export interface PostChoice {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
}

interface UserRow {
  readonly id: string | null;
  readonly password_hash: string;
  readonly locked_until: Instant | null;
  readonly one_time_over: boolean | null;
  readonly posts: readonly PostChoice[];
}

/** Somebody nobody knows is measured against somebody else's hash, so that it takes as long. */
const findUser = {
  name: 'find-user',
  text: `
select u.id,
       coalesce(u.password_hash, (select password_hash from staff_user order by id limit 1)) as password_hash,
       case when u.locked_until > clock_timestamp() then u.locked_until end as locked_until,
       u.one_time_until < clock_timestamp() as one_time_over,
       coalesce((select json_agg(json_build_object('id', p.id, 'role', p.role,
                   'organisationId', p.organisation_id, 'organisationName', o.name) order by p.since, p.id)
          from post p join organisation o on o.id = p.organisation_id
         where p.user_id = u.id and p.since <= court_now()
           and (p.until is null or p.until > court_now())), '[]'::json) as posts
  from (values ($1::text)) as asked(login)
  left join staff_user u on u.login = asked.login and u.active`,
};

const lockedProblem = (until: Instant) =>
  problem('account-locked', {
    params: { until: formatInstant(until) },
    members: { until: formatInstant(until) },
  });

/** Counts a failure of a known person; the fifth in a row locks the account for 15 minutes. */
const countFailure = async (deps: Deps, userId: string): Promise<Instant | null> => {
  const { rows } = await deps.pool.query<{ readonly locked_until: Instant | null }>(
    `update staff_user
        set failed_logins = case when failed_logins >= $2 then 1 else failed_logins + 1 end,
            locked_until = case when failed_logins + 1 = $2
                                then clock_timestamp() + interval '${LOCK_MINUTES} minutes' end
      where id = $1
      returning locked_until`,
    [userId, MAX_FAILURES],
  );
  return rows[0]?.locked_until ?? null;
};

/** The same for a name that nobody has, so that locking tells nobody which names exist. */
const countStranger = async (deps: Deps, login: string): Promise<Instant | null> => {
  const mayTryAgain = await deps.limits.take('sign-in-failure', login);
  return mayTryAgain ? null : instant(Date.now() + LOCK_MINUTES * 60_000);
};

const refuseStranger = async (deps: Deps, login: string): Promise<void> => {
  const waitMs = await deps.limits.wait('sign-in-failure', login);
  if (waitMs > 0) throw lockedProblem(instant(Date.now() + waitMs));
};

const choosePost = (posts: readonly PostChoice[], postId: string | null): PostChoice => {
  if (postId === null) {
    const [only, ...others] = posts;
    if (only !== undefined && others.length === 0) return only;
    throw problem('post-choice-needed', { members: { posts } });
  }
  const chosen = posts.find(({ id }) => id === postId);
  if (chosen === undefined) throw problem('post-unknown', { field: 'postId' });
  return chosen;
};

/**
 * Checks a password and opens a session. A wrong name and a wrong password get the same answer after
 * the same work. With several posts and none chosen the answer lists them (409).
 */
export const signIn = async (
  deps: Deps,
  { login, password, postId }: SignIn,
): Promise<{ readonly token: string; readonly userId: string; readonly post: PostChoice }> => {
  const { rows } = await deps.pool.query<UserRow>({ ...findUser, values: [login] });
  const user = rows[0];
  const userId = user?.id ?? null;
  if (userId === null) await refuseStranger(deps, login);
  else if (user?.locked_until) throw lockedProblem(user.locked_until);
  const isRight = await verify(user?.password_hash ?? '', password);
  if (user === undefined || userId === null || !isRight) {
    const until = await (userId === null ? countStranger(deps, login) : countFailure(deps, userId));
    signInFailuresTotal.inc({ reason: until === null ? 'credentials' : 'locked' });
    throw until === null ? problem('wrong-credentials') : lockedProblem(until);
  }
  if (user.one_time_over === true) throw problem('one-time-password-expired');
  const post = choosePost(user.posts, postId);
  await deps.pool.query(
    'update staff_user set failed_logins = 0, locked_until = null where id = $1 and failed_logins > 0',
    [userId],
  );
  return { token: await openSession(deps.pool, userId, post.id), userId, post };
};
