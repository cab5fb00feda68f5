import type { z } from '@hono/zod-openapi';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import type { Staff } from '#api/auth/staff';
import type { Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { notesQuery } from './contract.ts';

interface PlacedRow {
  readonly id: string;
  readonly disputeId: string;
  readonly number: string;
  readonly createdAt: Instant;
}

/** A note of its author, or what is left in its place. */
export type NoteRow = PlacedRow &
  (
    | {
        readonly kind: 'kept';
        readonly text: string;
        readonly version: number;
        readonly amendedAt: Instant | null;
        readonly struckAt: Instant | null;
        readonly mayChange: boolean;
      }
    | {
        readonly kind: 'destroyed';
        readonly destroyedAt: Instant;
        readonly keptThrough: LocalDate;
        readonly basis: Basis;
      }
  );

/** Reads one page of somebody's notes, newest first, those that were destroyed in their places. */
export const notesStatement = (
  query: z.output<typeof notesQuery>,
  staff: Staff,
  place: Place | null,
) => {
  const values = new Values();
  const author = values.add(staff.person.userId);
  const courts = values.add(staff.person.courtIds);
  const limit = values.add(query.limit + 1);
  const dispute = query.dispute === undefined ? null : values.add(query.dispute);
  const after =
    place === null
      ? null
      : `(${values.add(place.value)}::timestamptz, ${values.add(place.id)}::uuid)`;
  const among = `n.author_id = ${author}::uuid
   and ${dispute === null ? 'true' : `n.dispute_id = ${dispute}::uuid`}
   and ${after === null ? 'true' : `(n.created_at, n.id) < ${after}`}`;
  const text = `
select * from (
  select 'kept' as kind, n.id, n.dispute_id as "disputeId", d.number, n.created_at as "createdAt",
         n.text, n.version, n.amended_at as "amendedAt", n.struck_at as "struckAt",
         n.struck_at is null and d.closed_at is null and coalesce(d.mediator_id = n.author_id, false)
           and d.court_id = any(${courts}) as "mayChange",
         null::timestamptz as "destroyedAt", null::date as "keptThrough", null as basis
    from sealed_note n join dispute d on d.id = n.dispute_id
   where ${among}
  union all
  select 'destroyed', n.id, n.dispute_id, d.number, n.created_at, null, null, null, null, null,
         n.destroyed_at, n.kept_through, n.basis
    from destroyed_note n join dispute d on d.id = n.dispute_id
   where ${among}) as notes
 order by "createdAt" desc, id desc limit ${limit}::int`;
  return named(text, values);
};
