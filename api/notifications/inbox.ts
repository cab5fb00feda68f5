import type { z } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { StaffPerson } from '#domain/people/person';
import { timestamp, type Pool } from '#platform/database';
import type { Deps } from '#api/deps';
import { problem } from '#api/problem';
import { readCursor, writeCursor } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { inboxQuery } from './contract.ts';

const LIST = 'inbox';
/** A message older than this is read only as a part of its dispute. */
const MONTHS_KEPT = 36;

interface MessageRow {
  readonly id: string;
  readonly courtId: string;
  readonly disputeId: string;
  readonly number: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
  readonly recipientKind: string;
}

const statementOf = (
  query: z.output<typeof inboxQuery>,
  person: StaffPerson,
  place: { readonly value: string | null; readonly id: string } | null,
) => {
  const values = new Values();
  const limit = values.add(query.limit + 1);
  const courts = values.add(person.courtIds);
  const user = values.add(person.userId);
  const role = values.add(person.role);
  const after =
    place === null
      ? 'true'
      : `(n.created_at, n.id) < (${values.add(place.value)}::timestamptz, ${values.add(place.id)}::uuid)`;
  const unread = query.unread === 'true' ? 'n.read_at is null' : 'true';
  const text = `
with page as (
  select found.* from unnest(${courts}::text[]) as court(id),
         (values ('user', ${user}::text), ('role', ${role}::text)) as mine(kind, id),
         lateral (select n.* from notification n
                   where n.court_id = court.id and n.recipient_kind = mine.kind
                     and n.recipient_id = mine.id and n.channel = 'in-app' and ${after} and ${unread}
                   order by n.created_at desc, n.id desc limit ${limit}::int) as found
   order by found.created_at desc, found.id desc limit ${limit}::int)
select p.id, p.court_id as "courtId", p.dispute_id as "disputeId", d.number, p.subject, p.text,
       p.created_at as "createdAt", p.read_at as "readAt", p.recipient_kind as "recipientKind"
  from page p join dispute d on d.id = p.dispute_id
 order by p.created_at desc, p.id desc`;
  return named(text, values);
};

/** One page of the messages to a person and to the person's post. Throws for a cursor of another list. */
export const readInbox = async (
  { pool, config }: Deps,
  person: StaffPerson,
  query: z.output<typeof inboxQuery>,
) => {
  const secret = config.linkSecret;
  const place = query.cursor === undefined ? null : readCursor(secret, LIST, query.cursor);
  const { rows } = await pool.query<MessageRow>(statementOf(query, person, place));
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ createdAt, readAt, ...row }) => ({
      ...row,
      createdAt: formatInstant(createdAt),
      readAt: readAt === null ? null : formatInstant(readAt),
    })),
    next:
      rows.length > query.limit && last !== undefined
        ? writeCursor(secret, { list: LIST, value: timestamp(last.createdAt), id: last.id })
        : null,
  };
};

/** Marks a message as read; one that is read already stays so. Throws `not-found` for anybody else's. */
export const markRead = async (pool: Pool, person: StaffPerson, id: string): Promise<void> => {
  const { rowCount } = await pool.query({
    name: 'mark-notification-read',
    text: `
update notification set read_at = coalesce(read_at, court_now())
 where id = $1 and court_id = any($2) and channel = 'in-app'
   and month = any(array(
         select to_char(court_now() at time zone 'Asia/Shanghai' - back * interval '1 month', 'YYYYMM')::int
           from generate_series(-1, ${MONTHS_KEPT}) as back))
   and ((recipient_kind = 'user' and recipient_id = $3) or (recipient_kind = 'role' and recipient_id = $4))`,
    values: [id, person.courtIds, person.userId, person.role],
  });
  if (rowCount !== 1) throw problem('not-found');
};
