import { randomUUID } from 'node:crypto';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { logAccess } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import { problem } from '#api/problem';
import { bodyHashOf } from '#api/request/idempotency';
import { tieTo } from './read.ts';

interface NewNote {
  readonly disputeId: string;
  readonly text: string;
}

/** The row is held until the note is in: a dispute that is ending or changing hands waits for it. */
const holdSql = 'select from dispute where id = $1 for share';

const insertSql = `
insert into sealed_note (id, court_id, dispute_id, author_id, kind, text, request_key, request_hash,
                         created_at)
values ($1, $2, $3, $4, 'caucus-note', $5, $6, $7, court_now())
on conflict (author_id, request_key) do nothing
returning id`;

const sentBeforeSql = `
select id, request_hash as hash from sealed_note where author_id = $1 and request_key = $2`;

/** The note that was sent before under this key, or null. Throws when it was another one. */
const sentBefore = async (
  db: Queryable,
  staff: Staff,
  requestKey: string,
  hash: string,
): Promise<string | null> => {
  const { rows } = await db.query<{ readonly id: string; readonly hash: string }>(sentBeforeSql, [
    staff.person.userId,
    requestKey,
  ]);
  const [before] = rows;
  if (before === undefined) return null;
  if (before.hash !== hash) throw problem('idempotency-key-reused');
  return before.id;
};

/**
 * Writes a note on a dispute its author mediates, and gives its id; sent again under the same key it
 * is there once. Throws `not-found`, or `notes-closed` when the dispute has ended or gone to another.
 */
export const writeNote = async (
  pool: Pool,
  staff: Staff,
  { disputeId, text }: NewNote,
  requestKey: string,
): Promise<string> =>
  withTransaction(pool, async (db) => {
    const hash = bodyHashOf({ disputeId, text });
    await db.query(holdSql, [disputeId]);
    const tie = await tieTo(db, staff, disputeId);
    const before = await sentBefore(db, staff, requestKey, hash);
    if (before !== null) return before;
    if (!tie.mayAdd) throw problem('notes-closed');
    const { userId } = staff.person;
    const values = [randomUUID(), tie.courtId, disputeId, userId, text, requestKey, hash];
    const { rows } = await db.query<{ readonly id: string }>(insertSql, values);
    // Somebody's second click may have been faster.
    const id = rows[0]?.id ?? (await sentBefore(db, staff, requestKey, hash));
    if (id === null) throw new Error('a note was neither written nor found');
    await logAccess(db, {
      courtId: tie.courtId,
      actorKey: actorKey(staff),
      act: 'note-written',
      disputeId,
      detail: { note: id },
    });
    return id;
  });

interface Held {
  readonly disputeId: string;
  readonly courtId: string;
  readonly version: number;
  readonly isStruck: boolean;
}

const heldSql = `
select dispute_id as "disputeId", court_id as "courtId", version, struck_at is not null as "isStruck"
  from sealed_note where id = $1 and author_id = $2 for update`;

/** What is done to a note: other words, or a line through them. */
const changeSql = {
  'note-amended': `text = $2, amended_at = court_now(), version = version + 1`,
  'note-struck': `struck_at = court_now(), version = version + 1`,
};

/**
 * Changes a note of one's own that nobody has changed since it was seen. Throws `not-found` for anybody
 * else's, `stale-version`, or `notes-closed` as when writing.
 */
const change = async (
  pool: Pool,
  staff: Staff,
  note: { readonly id: string; readonly version: number },
  act: keyof typeof changeSql,
  more: readonly string[],
): Promise<void> =>
  withTransaction(pool, async (db) => {
    const { rows } = await db.query<Held>(heldSql, [note.id, staff.person.userId]);
    const [held] = rows;
    if (held === undefined) throw problem('not-found');
    const { disputeId, courtId, version, isStruck } = held;
    await db.query(holdSql, [disputeId]);
    if (!(await tieTo(db, staff, disputeId)).mayAdd) throw problem('notes-closed');
    if (version !== note.version || isStruck)
      throw problem('stale-version', { params: { expected: note.version, actual: version } });
    await db.query(`update sealed_note set ${changeSql[act]} where id = $1`, [note.id, ...more]);
    await logAccess(db, {
      courtId,
      actorKey: actorKey(staff),
      act,
      disputeId,
      detail: { note: note.id },
    });
  });

/** Puts a note right. Throws as `change` does. */
export const amendNote = async (
  pool: Pool,
  staff: Staff,
  id: string,
  { version, text }: { readonly version: number; readonly text: string },
): Promise<void> => change(pool, staff, { id, version }, 'note-amended', [text]);

/** Strikes a note; what was written stays for its author to read. Throws as `change` does. */
export const strikeNote = async (
  pool: Pool,
  staff: Staff,
  id: string,
  version: number,
): Promise<void> => change(pool, staff, { id, version }, 'note-struck', []);
