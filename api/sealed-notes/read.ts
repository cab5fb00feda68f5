import type { z } from '@hono/zod-openapi';
import { cite } from '#i18n/zh-CN/statutes';
import { formatInstant } from '#domain/shared/instant-text';
import { dateOf } from '#domain/shared/local-date';
import { timestamp, type Queryable } from '#platform/database';
import { logAccess } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import { problem } from '#api/problem';
import { readCursor, writeCursor } from '#api/request/cursor';
import type { notesQuery } from './contract.ts';
import { notesStatement, type NoteRow } from './notes-statement.ts';

const LIST = 'sealed-notes';

/** What a mediator has to do with a dispute, as far as notes go. */
export interface Tie {
  readonly courtId: string;
  /** Mediates it now, and it is open. */
  readonly mayAdd: boolean;
}

const tieSql = `
select d.court_id as "courtId", own.mediates and d.closed_at is null as "mayAdd"
  from dispute d
 cross join lateral (
   select coalesce(d.mediator_id = $2::uuid, false) and d.court_id = any($3) as mediates) as own
 where d.id = $1
   and (own.mediates
        or exists (select from sealed_note n where n.dispute_id = d.id and n.author_id = $2::uuid)
        or exists (select from destroyed_note g
                    where g.dispute_id = d.id and g.author_id = $2::uuid))`;

/**
 * Says what ties somebody to a dispute. A dispute one neither mediates nor has ever written on does not
 * exist: throws `not-found`.
 */
export const tieTo = async (db: Queryable, staff: Staff, disputeId: string): Promise<Tie> => {
  const { userId, courtIds } = staff.person;
  const { rows } = await db.query<Tie>(tieSql, [disputeId, userId, courtIds]);
  const [tie] = rows;
  if (tie === undefined) throw problem('not-found');
  return tie;
};

const viewNote = (row: NoteRow) => {
  const { id, disputeId, number } = row;
  const place = { id, disputeId, number, createdAt: formatInstant(row.createdAt) };
  if (row.kind === 'destroyed') {
    const { destroyedAt, keptThrough, basis } = row;
    return {
      kind: row.kind,
      ...place,
      destroyedAt: formatInstant(destroyedAt),
      keptThrough,
      basis: { key: basis, text: cite(basis, dateOf(destroyedAt)) },
    };
  }
  const { text, version, amendedAt, struckAt, mayChange } = row;
  return {
    kind: row.kind,
    ...place,
    text,
    version,
    mayChange,
    amendedAt: amendedAt === null ? null : formatInstant(amendedAt),
    struckAt: struckAt === null ? null : formatInstant(struckAt),
  };
};

/**
 * One page of somebody's own notes, newest first, with a trace in the place of each that was destroyed;
 * that they were read is written into the access log.
 */
export const readNotes = async (
  { pool, config }: Deps,
  staff: Staff,
  query: z.output<typeof notesQuery>,
) => {
  const { dispute: disputeId = null } = query;
  const tie = disputeId === null ? null : await tieTo(pool, staff, disputeId);
  const place =
    query.cursor === undefined ? null : readCursor(config.linkSecret, LIST, query.cursor);
  const { rows } = await pool.query<NoteRow>(notesStatement(query, staff, place));
  const shown = rows.slice(0, query.limit);
  const read = shown.filter(({ kind }) => kind === 'kept').length;
  if (read > 0)
    await logAccess(pool, {
      courtId: tie?.courtId ?? staff.courtId,
      actorKey: actorKey(staff),
      act: 'notes-read',
      disputeId,
      detail: { notes: read },
    });
  const last = shown.at(-1);
  return {
    items: shown.map(viewNote),
    next:
      rows.length > query.limit && last !== undefined
        ? writeCursor(config.linkSecret, {
            list: LIST,
            value: timestamp(last.createdAt),
            id: last.id,
          })
        : null,
    mayAdd: tie?.mayAdd ?? false,
  };
};
