import { verify } from '@node-rs/argon2';
import { passwordProblem } from '#domain/people/password';
import { withTransaction } from '#platform/database';
import { logAccess } from '#api/access-log';
import type { Deps } from '#api/deps';
import { fieldError, problem } from '#api/problem';
import { takeOrRefuse } from './limits.ts';
import { hashPassword } from './password-hash.ts';
import { actorKey, type Staff } from './staff.ts';

const refuse = (code: Parameters<typeof fieldError>[1], params = {}) =>
  problem('fields-invalid', { field: 'next', errors: [fieldError('next', code, params)] });

/**
 * Changes a password for whoever knows it; every other session of that person ends. Guessing at an open
 * desk is counted. Throws a `Problem`.
 */
export const changeOwnPassword = async (
  deps: Deps,
  staff: Staff,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<void> => {
  const { userId } = staff.person;
  const bad = passwordProblem(next, staff.login);
  if (bad !== null) throw refuse(bad.code, bad.params);
  await takeOrRefuse(deps.limits, 'own-password', userId);
  const { rows } = await deps.pool.query<{ kept: string }>(
    'select password_hash as kept from staff_user where id = $1',
    [userId],
  );
  if (!(await verify(rows[0]?.kept ?? '', current)))
    throw problem('wrong-password', { field: 'current' });
  if (next === current) throw refuse('password.as-before');
  const passwordHash = await hashPassword(next);
  await withTransaction(deps.pool, async (db) => {
    await db.query(
      `update staff_user set password_hash = $2, password_changed_at = court_now(),
              one_time_until = null, version = version + 1 where id = $1`,
      [userId, passwordHash],
    );
    await db.query('delete from session where user_id = $1 and token_hash <> $2', [
      userId,
      staff.sessionHash,
    ]);
    await logAccess(db, {
      courtId: staff.courtId,
      actorKey: actorKey(staff),
      act: 'password-changed',
      disputeId: null,
      detail: {},
    });
  });
  await deps.limits.forget('own-password', userId);
};
