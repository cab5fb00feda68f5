import type { z } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { timestamp, type Queryable } from '#platform/database';
import { logAccess } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import { problem } from '#api/problem';
import { readCursor, writeCursor, type Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { notesQuery } from './contract.ts';

const LIST = 'sealed-notes';

interface NoteRow {
  readonly id: string;
  readonly disputeId: string;
  readonly number: string;
  readonly text: string;
  readonly version: number;
  readonly createdAt: Instant;
  readonly amendedAt: Instant | null;
  readonly struckAt: Instant | null;
  readonly mayChange: boolean;
}

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
        or exists (select from sealed_note n where n.dispute_id = d.id and n.author_id = $2::uuid))`;

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

const statementOf = (query: z.output<typeof notesQuery>, staff: Staff, place: Place | null) => {
  const values = new Values();
  const author = values.add(staff.person.userId);
  const courts = values.add(staff.person.courtIds);
  const limit = values.add(query.limit + 1);
  const ofDispute =
    query.dispute === undefined ? 'true' : `n.dispute_id = ${values.add(query.dispute)}::uuid`;
  const after =
    place === null
      ? 'true'
      : `(n.created_at, n.id) < (${values.add(place.value)}::timestamptz, ${values.add(place.id)}::uuid)`;
  const text = `
select n.id, n.dispute_id as "disputeId", d.number, n.text, n.version, n.created_at as "createdAt",
       n.amended_at as "amendedAt", n.struck_at as "struckAt",
       n.struck_at is null and d.closed_at is null and coalesce(d.mediator_id = n.author_id, false)
         and d.court_id = any(${courts}) as "mayChange"
  from sealed_note n join dispute d on d.id = n.dispute_id
 where n.author_id = ${author}::uuid and ${ofDispute} and ${after}
 order by n.created_at desc, n.id desc limit ${limit}::int`;
  return named(text, values);
};

/** One page of somebody's own notes, newest first; that they were read is written into the access log. */
export const readNotes = async (
  { pool, config }: Deps,
  staff: Staff,
  query: z.output<typeof notesQuery>,
) => {
  const { dispute: disputeId = null } = query;
  const tie = disputeId === null ? null : await tieTo(pool, staff, disputeId);
  const place =
    query.cursor === undefined ? null : readCursor(config.linkSecret, LIST, query.cursor);
  const { rows } = await pool.query<NoteRow>(statementOf(query, staff, place));
  const shown = rows.slice(0, query.limit);
  if (shown.length > 0)
    await logAccess(pool, {
      courtId: tie?.courtId ?? staff.courtId,
      actorKey: actorKey(staff),
      act: 'notes-read',
      disputeId,
      detail: { notes: shown.length },
    });
  const last = shown.at(-1);
  return {
    items: shown.map(({ createdAt, amendedAt, struckAt, ...note }) => ({
      ...note,
      createdAt: formatInstant(createdAt),
      amendedAt: amendedAt === null ? null : formatInstant(amendedAt),
      struckAt: struckAt === null ? null : formatInstant(struckAt),
    })),
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
