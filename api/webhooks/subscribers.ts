import { randomUUID } from 'node:crypto';
import type { z } from '@hono/zod-openapi';
import type { StaffPerson } from '#domain/people/person';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import { NEWEST_FEED } from '#notifications/webhooks/horizon';
import { subscriberSecret } from '#notifications/webhooks/secret';
import { targetOf, webhookRules } from '#notifications/webhooks/target';
import type { Pool } from '#platform/database';
import type { Deps } from '#api/deps';
import { problem } from '#api/problem';
import type { newSubscriber, subscriberSchema } from './contract.ts';

const COUNTED = 1000;

type Subscriber = z.output<typeof subscriberSchema>;
interface Row extends Omit<Subscriber, 'failingSince' | 'lastDeliveredAt'> {
  readonly failingSince: Instant | null;
  readonly lastDeliveredAt: Instant | null;
}

const listSql = `
select s.id, o.name as "organisationName", s.url, s.court_ids as "courtIds", s.state, s.cursor,
       (select count(*)::int from (
          select from dispute_event e
           where e.court_id = any(s.court_ids) and e.feed_id > s.cursor limit ${COUNTED}) as unheard) as behind,
       s.failures, s.last_error as "lastError", s.failing_since as "failingSince",
       s.last_delivered_at as "lastDeliveredAt"
  from webhook_subscriber s join organisation o on o.id = s.organisation_id
 where s.court_ids && $1
 order by array_position(array['DEAD', 'ACTIVE', 'PAUSED'], s.state), s.failures desc, o.name, s.id`;

const told = (moment: Instant | null): string | null =>
  moment === null ? null : formatInstant(moment);

/** Every system that hears of a court this person is responsible for. */
export const listSubscribers = async (
  pool: Pool,
  { courtIds }: StaffPerson,
): Promise<Subscriber[]> => {
  const { rows } = await pool.query<Row>({
    name: 'list-subscribers',
    text: listSql,
    values: [courtIds],
  });
  return rows.map((row) => ({
    ...row,
    failingSince: told(row.failingSince),
    lastDeliveredAt: told(row.lastDeliveredAt),
  }));
};

const addSql = `
insert into webhook_subscriber (id, organisation_id, court_ids, url, cursor, next_try_at, created_by, created_at)
select $1, o.id, $3, $4,
       case when $5 then (${NEWEST_FEED}) else 0 end,
       clock_timestamp(), $6, court_now()
  from organisation o where o.id = $2 and o.active
on conflict (organisation_id, url) do nothing`;

const isKnown = async (pool: Pool, organisationId: string): Promise<boolean> => {
  const { rowCount } = await pool.query('select from organisation where id = $1 and active', [
    organisationId,
  ]);
  return rowCount === 1;
};

/**
 * Registers a system for courts this person is responsible for, at an address the operator allows.
 * Gives its secret, which is stored nowhere.
 */
export const addSubscriber = async (
  { pool, config }: Deps,
  person: StaffPerson,
  wanted: z.output<typeof newSubscriber>,
  createdBy: string,
): Promise<{ readonly id: string; readonly secret: string }> => {
  const { organisationId, courtIds, from } = wanted;
  if (!courtIds.every((id) => person.courtIds.includes(id))) throw problem('not-found');
  const target = targetOf(wanted.url, webhookRules(config));
  if (target === null) throw problem('subscriber-address-refused', { field: 'url' });
  const id = randomUUID();
  const values = [
    id,
    organisationId,
    [...new Set(courtIds)],
    target.url.href,
    from === 'now',
    createdBy,
  ];
  const { rowCount } = await pool.query(addSql, values);
  if (rowCount !== 1)
    throw problem((await isKnown(pool, organisationId)) ? 'subscriber-exists' : 'not-found');
  return { id, secret: subscriberSecret(config.linkSecret, { id, secretVersion: 1 }) };
};

const pauseSql = `
update webhook_subscriber set state = 'PAUSED' where id = $1 and court_ids <@ $2`;

/** Pauses a system; one that is paused already stays so. Throws `not-found` for anybody else's. */
export const pauseSubscriber = async (
  pool: Pool,
  { courtIds }: StaffPerson,
  id: string,
): Promise<void> => {
  const { rowCount } = await pool.query(pauseSql, [id, courtIds]);
  if (rowCount !== 1) throw problem('not-found');
};

/** A new cursor ends what a teller is just doing: it does not know the place any more. */
const resumeSql = `
update webhook_subscriber
   set state = 'ACTIVE', failures = 0, last_error = null, failing_since = null,
       next_try_at = clock_timestamp(),
       cursor = least(coalesce($3::bigint, cursor), (${NEWEST_FEED}))
 where id = $1 and court_ids <@ $2`;

/** Tells a system again, from its place or after an earlier event. Throws `not-found` for anybody else's. */
export const resumeSubscriber = async (
  pool: Pool,
  { courtIds }: StaffPerson,
  id: string,
  after: number | null,
): Promise<void> => {
  const { rowCount } = await pool.query(resumeSql, [id, courtIds, after]);
  if (rowCount !== 1) throw problem('not-found');
};
