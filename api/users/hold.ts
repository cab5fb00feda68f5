import type { Queryable } from '#platform/database';
import { logAccess, type Access } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import { problem } from '#api/problem';
import { heldNow, readUser, type UserView } from './read.ts';

/**
 * Holds the administrators' accounts, in one order, until the end of the transaction: two of them who
 * disable each other at the same moment come one after the other, and the second finds nobody left.
 */
const holdAdministrators = async (db: Queryable): Promise<readonly string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `select u.id from staff_user u
      where u.active and exists (select from post p where p.user_id = u.id
                                    and p.role = 'administrator' and ${heldNow})
      order by u.id for update of u`,
  );
  return rows.map(({ id }) => id);
};

/** Somebody about to be changed, whose row nobody else can change meanwhile. */
export interface Held {
  readonly user: UserView;
  readonly isLastAdministrator: boolean;
}

/** Holds one person of the administrator's courts; throws `not-found`. */
export const hold = async (db: Queryable, staff: Staff, id: string): Promise<Held> => {
  const administrators = await holdAdministrators(db);
  await db.query('select 1 from staff_user where id = $1 for update', [id]);
  const user = await readUser(db, staff, id);
  return { user, isLastAdministrator: administrators.length === 1 && administrators[0] === id };
};

/**
 * Throws where an administrator may not act on this account: the own one, and that of somebody who also
 * has a post where the administrator does not reach, since it would open that door too.
 */
export const assertMayHandle = ({ user }: Held): void => {
  if (user.isMe) throw problem('own-account');
  if (user.isBeyondScope) throw problem('user-beyond-scope');
};

/** Throws `stale-version` where the person was changed since they were shown. */
export const assertVersion = ({ user }: Held, version: number): void => {
  if (user.version !== version)
    throw problem('stale-version', { params: { expected: version, actual: user.version } });
};

/** Throws where somebody still has disputes in hand and nobody has said to go on all the same. */
export const assertNothingInHand = ({ user }: Held, isConfirmed: boolean): void => {
  const { openDisputes: open, id: mediatorId } = user;
  if (open > 0 && !isConfirmed)
    throw problem('open-disputes-unconfirmed', { params: { open }, members: { open, mediatorId } });
};

/** Writes what an administrator did to somebody's account into the access log. */
export const logAct = (
  db: Queryable,
  staff: Staff,
  act: Access['act'],
  detail: Access['detail'],
): Promise<void> =>
  logAccess(db, {
    courtId: staff.courtId,
    actorKey: actorKey(staff),
    act,
    disputeId: null,
    detail,
  });
