import { eventSentence, type Names } from '#i18n/zh-CN/events';
import type { Event } from '#domain/dispute/event';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';
import type { Pool } from '#platform/database';

interface RecordRow {
  readonly seq: number;
  readonly feedId: number;
  readonly kind: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly inputKey: string;
  readonly basis: string | null;
  readonly payload: Event;
  readonly commitment: string;
  readonly previousHash: string;
  readonly hash: string;
}

const namesFor = async (pool: Pool, disputeId: string): Promise<Names> => {
  const { rows } = await pool.query<{ readonly id: string; readonly name: string }>({
    name: 'names-in-dispute',
    text: `
select id, name from party where dispute_id = $1
union
select u.id, u.name from staff_user u join mediator m on m.user_id = u.id
 where u.id in (select (e.payload ->> 'mediatorId')::uuid from dispute_event e where e.dispute_id = $1
                union
                select (e.payload ->> 'fromMediatorId')::uuid from dispute_event e where e.dispute_id = $1)`,
    values: [disputeId],
  });
  const known = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => known.get(id) ?? '';
  return { party: nameOf, mediator: nameOf };
};

/**
 * The record of a dispute after a seq, oldest first: each event with its sentence and the links of its
 * chain, so that a reader can check that nothing was changed.
 */
export const readEvents = async (pool: Pool, disputeId: string, after: number, limit: number) => {
  const [names, { rows }] = await Promise.all([
    namesFor(pool, disputeId),
    pool.query<RecordRow>({
      name: 'dispute-events',
      text: `
select seq, feed_id as "feedId", kind, at, recorded_at as "recordedAt", actor_kind as "actorKind",
       actor_id as "actorId", input_key as "inputKey", basis, payload, commitment,
       previous_hash as "previousHash", hash
  from dispute_event where dispute_id = $1 and seq > $2 order by seq limit $3`,
      values: [disputeId, after, limit + 1],
    }),
  ]);
  const items = rows.slice(0, limit).map(({ payload, at, recordedAt, ...row }) => ({
    ...row,
    at: formatInstant(at),
    recordedAt: formatInstant(recordedAt),
    text: eventSentence(payload, names),
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null };
};
