import type { z } from '@hono/zod-openapi';
import type { StaffPerson } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { timestamp } from '#platform/database';
import type { Deps } from '#api/deps';
import { readCursor, writeCursor, type Place } from '#api/request/cursor';
import { named, Values } from '#api/sql';
import type { deliveriesQuery, deliverySchema } from './contract.ts';

const LIST = 'deliveries';

type Query = z.output<typeof deliveriesQuery>;
type Delivery = z.output<typeof deliverySchema>;

interface DeliveryRow extends Omit<Delivery, 'createdAt' | 'doneAt' | 'deliveredAt'> {
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
  readonly deliveredAt: Instant | null;
}

/** What was never tried has left the outbox as cancelled; only its record tells the two apart. */
const STATE = `case when o.state = 'CANCELLED' and n.result = 'not-sent' then 'NOT_SENT' else o.state end`;

const statementOf = (person: StaffPerson, query: Query, place: Place | null) => {
  const values = new Values();
  const more = values.add(query.limit + 1);
  const after =
    place === null
      ? 'true'
      : `(o.created_at, o.id) < (${values.add(place.value)}::timestamptz, ${values.add(place.id)}::uuid)`;
  const by = query.channel === undefined ? 'true' : `o.channel = ${values.add(query.channel)}`;
  const of = query.dispute === undefined ? 'true' : `o.dispute_id = ${values.add(query.dispute)}`;
  const text = `
with page as (
  select found.* from unnest(${values.add(person.courtIds)}::text[]) as court(id),
         lateral (select o.* from notification_outbox o
                   where o.court_id = court.id and o.channel <> 'in-app' and ${after} and ${by} and ${of}
                   order by o.created_at desc, o.id desc limit ${more}::int) as found
   order by found.created_at desc, found.id desc limit ${more}::int)
select o.id, o.dispute_id as "disputeId", d.number, o.template, o.channel,
       coalesce(p.name, u.name) as "recipientName", o.legal, ${STATE} as state, o.attempts,
       coalesce(n.detail, o.last_error) as reason, o.created_at as "createdAt", o.done_at as "doneAt",
       n.provider_id as "providerId", n.delivery, n.delivered_at as "deliveredAt"
  from page o join dispute d on d.id = o.dispute_id
  left join notification n on n.court_id = o.court_id and n.month = o.month and n.id = o.id
  left join party p on p.id = case when o.recipient_kind = 'party' then o.recipient_id::uuid end
  left join staff_user u on u.id = case when o.recipient_kind = 'user' then o.recipient_id::uuid end
 order by o.created_at desc, o.id desc`;
  return named(text, values);
};

const told = (moment: Instant | null): string | null =>
  moment === null ? null : formatInstant(moment);

/**
 * One page of what was sent to people outside the application, with what the providers said. An
 * administrator sees the traffic, and not to whom it went.
 */
export const listDeliveries = async (
  { pool, config }: Deps,
  person: StaffPerson,
  query: Query,
): Promise<{ readonly items: Delivery[]; readonly next: string | null }> => {
  const secret = config.linkSecret;
  const place = query.cursor === undefined ? null : readCursor(secret, LIST, query.cursor);
  const { rows } = await pool.query<DeliveryRow>(statementOf(person, query, place));
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => ({
      ...row,
      recipientName: person.role === 'administrator' ? null : row.recipientName,
      createdAt: formatInstant(row.createdAt),
      doneAt: told(row.doneAt),
      deliveredAt: told(row.deliveredAt),
    })),
    next:
      rows.length > query.limit && last !== undefined
        ? writeCursor(secret, { list: LIST, value: timestamp(last.createdAt), id: last.id })
        : null,
  };
};
