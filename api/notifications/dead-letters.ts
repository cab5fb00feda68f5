import type { z } from '@hono/zod-openapi';
import type { StaffPerson } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { timestamp } from '#platform/database';
import type { Deps } from '#api/deps';
import { readCursor, writeCursor, type Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { deadLettersQuery } from './contract.ts';

const LIST = 'dead-letters';

interface LetterRow {
  readonly id: string;
  readonly courtId: string;
  readonly disputeId: string;
  readonly number: string;
  readonly template: string;
  readonly channel: string;
  readonly recipientKind: string;
  readonly recipientName: string | null;
  readonly legal: boolean;
  readonly state: 'FAILED' | 'UNKNOWN' | 'REFUSED';
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Instant;
}

const statementOf = (person: StaffPerson, limit: number, place: Place | null) => {
  const values = new Values();
  const more = values.add(limit + 1);
  const after =
    place === null
      ? 'true'
      : `(o.created_at, o.id) < (${values.add(place.value)}::timestamptz, ${values.add(place.id)}::uuid)`;
  const text = `
with page as (
  select found.* from unnest(${values.add(person.courtIds)}::text[]) as court(id),
         lateral (select o.* from notification_outbox o
                   where o.court_id = court.id and o.state in ('FAILED', 'UNKNOWN', 'REFUSED')
                     and ${after}
                   order by o.created_at desc, o.id desc limit ${more}::int) as found
   order by found.created_at desc, found.id desc limit ${more}::int)
select o.id, o.court_id as "courtId", o.dispute_id as "disputeId", d.number, o.template, o.channel,
       o.recipient_kind as "recipientKind", coalesce(p.name, u.name) as "recipientName", o.legal,
       o.state, o.attempts, o.last_error as "lastError", o.created_at as "createdAt"
  from page o join dispute d on d.id = o.dispute_id
  left join party p on p.id = case when o.recipient_kind = 'party' then o.recipient_id::uuid end
  left join staff_user u on u.id = case when o.recipient_kind = 'user' then o.recipient_id::uuid end
 order by o.created_at desc, o.id desc`;
  return named(text, values);
};

/** One page of dead letters. An administrator sees that there are some, and not to whom. */
export const listDeadLetters = async (
  { pool, config }: Deps,
  person: StaffPerson,
  query: z.output<typeof deadLettersQuery>,
) => {
  const secret = config.linkSecret;
  const place = query.cursor === undefined ? null : readCursor(secret, LIST, query.cursor);
  const { rows } = await pool.query<LetterRow>(statementOf(person, query.limit, place));
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ createdAt, recipientName, ...row }) => ({
      ...row,
      recipientName: person.role === 'administrator' ? null : recipientName,
      createdAt: formatInstant(createdAt),
    })),
    next:
      rows.length > query.limit && last !== undefined
        ? writeCursor(secret, { list: LIST, value: timestamp(last.createdAt), id: last.id })
        : null,
  };
};
