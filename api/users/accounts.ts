import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { isLogin } from '#domain/people/password';
import { isEmail } from '#domain/people/registration-check';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { hashPassword } from '#api/auth/password-hash';
import type { Staff } from '#api/auth/staff';
import { fieldError, problem, type FieldError } from '#api/problem';
import type { disableBody, newUser } from './contract.ts';
import { assertMayHandle, assertNothingInHand, assertVersion, hold, logAct } from './hold.ts';
import { newOneTimePassword, ONE_TIME_HOURS } from './one-time-password.ts';
import { givePost, placeOf } from './posts.ts';

/** A password that is told in this answer and never again. */
interface GivenOut {
  readonly id: string;
  readonly oneTimePassword: string;
  readonly oneTimeUntil: string;
}

const checkNew = ({ login, email }: z.output<typeof newUser>): void => {
  const errors: FieldError[] = [
    ...(isLogin(login) ? [] : [fieldError('login', 'login.wrong-characters')]),
    ...(email === null || isEmail(email) ? [] : [fieldError('email', 'email-malformed')]),
  ];
  if (errors[0] !== undefined) throw problem('fields-invalid', { errors, field: errors[0].field });
};

const untilSql = `clock_timestamp() + interval '${ONE_TIME_HOURS} hours'`;

const givenOut = (id: string, oneTimePassword: string, until: Instant | undefined): GivenOut => {
  if (until === undefined) throw new Error('the account was not written');
  return { id, oneTimePassword, oneTimeUntil: formatInstant(until) };
};

/** Adds a person with a first post and a one-time password. Throws a `Problem`. */
export const createUser = async (
  pool: Pool,
  staff: Staff,
  body: z.output<typeof newUser>,
): Promise<GivenOut> => {
  checkNew(body);
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  const { login, name, email, post } = body;
  return withTransaction(pool, async (db) => {
    const place = await placeOf(db, staff, post, 'post.');
    const id = randomUUID();
    const { rows } = await db.query<{ until: Instant }>(
      `insert into staff_user (id, login, name, password_hash, email, password_changed_at, one_time_until)
       values ($1, $2, $3, $4, $5, court_now(), ${untilSql})
       on conflict (login) do nothing returning one_time_until as until`,
      [id, login, name, passwordHash, email],
    );
    if (rows.length === 0) throw problem('login-taken', { field: 'login' });
    await logAct(db, staff, 'user-created', { user: id });
    await givePost(db, staff, id, place);
    return givenOut(id, oneTimePassword, rows[0]?.until);
  });
};

const endAllSessions = (db: Queryable, userId: string) =>
  db.query('delete from session where user_id = $1', [userId]);

/** Disables an account and signs it out. The last active administrator stays. Throws a `Problem`. */
export const disableUser = async (
  pool: Pool,
  staff: Staff,
  id: string,
  { version, reason, confirmOpenDisputes }: z.output<typeof disableBody>,
): Promise<void> =>
  withTransaction(pool, async (db) => {
    const held = await hold(db, staff, id);
    if (held.isLastAdministrator) throw problem('last-administrator');
    assertMayHandle(held);
    assertVersion(held, version);
    assertNothingInHand(held, confirmOpenDisputes);
    await db.query(
      `update staff_user set active = false, disabled_reason = $2, version = version + 1 where id = $1`,
      [id, reason],
    );
    await endAllSessions(db, id);
    await logAct(db, staff, 'user-disabled', { user: id, reason });
  });

/** Lets a disabled account in again, without what locked it. Throws a `Problem`. */
export const enableUser = async (pool: Pool, staff: Staff, id: string, version: number) =>
  withTransaction(pool, async (db) => {
    const held = await hold(db, staff, id);
    assertMayHandle(held);
    assertVersion(held, version);
    await db.query(
      `update staff_user set active = true, disabled_reason = null, failed_logins = 0,
              locked_until = null, version = version + 1 where id = $1`,
      [id],
    );
    await logAct(db, staff, 'user-enabled', { user: id });
  });

/** Gives out a new one-time password; the old one and every session end. Throws a `Problem`. */
export const issuePassword = async (
  pool: Pool,
  staff: Staff,
  id: string,
  version: number,
): Promise<GivenOut> => {
  const oneTimePassword = newOneTimePassword();
  const passwordHash = await hashPassword(oneTimePassword);
  return withTransaction(pool, async (db) => {
    const held = await hold(db, staff, id);
    assertMayHandle(held);
    assertVersion(held, version);
    const { rows } = await db.query<{ until: Instant }>(
      `update staff_user set password_hash = $2, password_changed_at = court_now(),
              one_time_until = ${untilSql}, failed_logins = 0, locked_until = null,
              version = version + 1
        where id = $1 returning one_time_until as until`,
      [id, passwordHash],
    );
    await endAllSessions(db, id);
    await logAct(db, staff, 'password-issued', { user: id });
    return givenOut(id, oneTimePassword, rows[0]?.until);
  });
};

/** Signs somebody out everywhere. Throws a `Problem`. */
export const endSessions = async (pool: Pool, staff: Staff, id: string): Promise<void> =>
  withTransaction(pool, async (db) => {
    assertMayHandle(await hold(db, staff, id));
    await endAllSessions(db, id);
    await logAct(db, staff, 'sessions-ended', { user: id });
  });
