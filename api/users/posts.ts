import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import { incompatiblePost } from '#domain/people/incompatible-posts';
import type { Role } from '#domain/people/person';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import type { Staff } from '#api/auth/staff';
import { fieldError, problem } from '#api/problem';
import type { endPostBody, newUser } from './contract.ts';
import { assertNothingInHand, hold, logAct } from './hold.ts';

type NewPost = z.output<typeof newUser>['post'];

/** A post that can be given: a role in a body, for a court in reach. */
interface Place {
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationKind: string;
  readonly courtId: string;
  readonly loadCap: number;
}

const inBodies: readonly Role[] = ['mediator', 'team-leader'];

const notInReach = (field: string, { person }: Staff) =>
  problem('fields-invalid', {
    field,
    errors: [fieldError(field, 'choice-unknown', { choices: person.courtIds.join(' ') })],
  });

/**
 * Where a post would be: mediators and their leaders belong to a mediation body and work for a court,
 * everybody else belongs to the court. Throws a `Problem` for a body or a court out of reach.
 */
export const placeOf = async (
  db: Queryable,
  staff: Staff,
  { role, organisationId, courtId, loadCap }: NewPost,
  within = '',
): Promise<Place> => {
  const { rows } = await db.query<{ kind: string }>(
    'select kind from organisation where id = $1 and active',
    [organisationId],
  );
  const kind = rows[0]?.kind;
  if (kind === undefined) throw notInReach(`${within}organisationId`, staff);
  const isBody = kind.endsWith('-mediation');
  if (isBody !== inBodies.includes(role) || (!isBody && kind !== 'court'))
    throw problem('post-of-other-body', { field: `${within}organisationId` });
  const court = isBody ? courtId : organisationId;
  if (court === null || !staff.person.courtIds.includes(court))
    throw notInReach(`${within}${isBody ? 'courtId' : 'organisationId'}`, staff);
  return { role, organisationId, organisationKind: kind, courtId: court, loadCap };
};

/** A mediator is found by the roll: a post without a line there would never be given a dispute. */
const putOnRoll = async (db: Queryable, userId: string, place: Place): Promise<void> => {
  const kind = place.organisationKind === 'lawyer-mediation' ? 'lawyer' : 'court-embedded';
  const { rows } = await db.query<{ courtId: string }>(
    `insert into mediator as m (user_id, court_id, organisation_id, kind, fields, load_cap, appointed_on)
     values ($1, $2, $3, $4, '{}', $5, (court_now() at time zone 'Asia/Shanghai')::date)
     on conflict (user_id) do update
        set organisation_id = excluded.organisation_id, kind = excluded.kind, active = true,
            inactive_reason = null, version = m.version + 1
      where m.court_id = excluded.court_id
     returning court_id as "courtId"`,
    [userId, place.courtId, place.organisationId, kind, place.loadCap],
  );
  if (rows.length === 0) throw problem('already-on-roll');
};

/** Writes the post, and for a mediator the line on the roll. */
export const givePost = async (
  db: Queryable,
  staff: Staff,
  userId: string,
  place: Place,
): Promise<void> => {
  const { role, organisationId, courtId } = place;
  const postId = randomUUID();
  await db.query(
    `insert into post (id, user_id, role, organisation_id, court_id, since)
     values ($1, $2, $3, $4, $5, court_now())`,
    [postId, userId, role, organisationId, courtId],
  );
  if (role === 'mediator') await putOnRoll(db, userId, place);
  await logAct(db, staff, 'post-granted', { user: userId, post: postId, role, organisationId });
};

const isCurrent = ({ until }: { readonly until: string | null }, { now }: Staff): boolean =>
  until === null || Date.parse(until) > now;

/** Gives a person another post. Throws a `Problem`, also where the posts may not be held by one person. */
export const grantPost = async (
  pool: Pool,
  staff: Staff,
  id: string,
  post: NewPost,
): Promise<void> =>
  withTransaction(pool, async (db) => {
    const { user } = await hold(db, staff, id);
    if (user.isMe) throw problem('own-account');
    const place = await placeOf(db, staff, post);
    const current = await currentPosts(db, id);
    const held = incompatiblePost(
      current.map(({ role }) => role),
      place.role,
    );
    if (held !== null)
      throw problem('posts-incompatible', { params: { held, wanted: place.role } });
    const isThere = current.some(
      (each) =>
        each.role === place.role &&
        each.organisationId === place.organisationId &&
        each.courtId === place.courtId,
    );
    if (isThere) throw problem('post-exists');
    await givePost(db, staff, id, place);
    await db.query('update staff_user set version = version + 1 where id = $1', [id]);
  });

interface CurrentPost {
  readonly role: Role;
  readonly organisationId: string;
  readonly courtId: string;
}

/** All posts somebody holds now, also where the administrator does not reach. */
const currentPosts = async (db: Queryable, userId: string): Promise<readonly CurrentPost[]> => {
  const { rows } = await db.query<CurrentPost>(
    `select role, organisation_id as "organisationId", court_id as "courtId" from post p
      where user_id = $1 and (until is null or until > court_now())`,
    [userId],
  );
  return rows;
};

/**
 * Ends a post, with the sessions in it; a mediator is no longer designated. Throws a `Problem`: the
 * last administrator's post stays, and whoever has disputes in hand needs a word of confirmation.
 */
export const endPost = async (
  pool: Pool,
  staff: Staff,
  { id, postId }: { readonly id: string; readonly postId: string },
  { reason, confirmOpenDisputes }: z.output<typeof endPostBody>,
): Promise<void> =>
  withTransaction(pool, async (db) => {
    const held = await hold(db, staff, id);
    const post = held.user.posts.find((each) => each.id === postId);
    if (post === undefined) throw problem('not-found');
    if (!isCurrent(post, staff)) throw problem('post-ended');
    if (post.role === 'administrator' && held.isLastAdministrator)
      throw problem('last-administrator');
    if (held.user.isMe) throw problem('own-account');
    if (post.role === 'mediator') assertNothingInHand(held, confirmOpenDisputes);
    await db.query(
      `update post set until = greatest(court_now(), since + interval '1 millisecond') where id = $1`,
      [postId],
    );
    await db.query('delete from session where post_id = $1', [postId]);
    await db.query('update staff_user set version = version + 1 where id = $1', [id]);
    if (post.role === 'mediator')
      await db.query(
        `update mediator set active = false, inactive_reason = $3, version = version + 1
          where user_id = $1 and court_id = $2`,
        [id, post.courtId, reason],
      );
    await logAct(db, staff, 'post-ended', { user: id, post: postId, role: post.role, reason });
  });
