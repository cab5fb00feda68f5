import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { Instant } from '#domain/shared/instant';
import type { Queryable } from '#platform/database';
import { pagesById } from '#platform/pages-by-id';

/** One event as it is stored; `payload` and `salt` are null once personal data have been erased. */
export interface StoredEvent {
  readonly seq: number;
  readonly kind: string;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly inputKey: string;
  readonly basis: string | null;
  readonly payload: Event | null;
  readonly salt: string | null;
  readonly commitment: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** One dispute with everything that is derived from its events. */
export interface StoredDispute {
  readonly id: string;
  readonly courtId: string;
  readonly number: string;
  readonly headHash: string;
  readonly state: Dispute | null;
  /** The columns that follow from the state, as `disputeColumns` names them. */
  readonly columns: { readonly [column: string]: unknown };
  readonly events: readonly StoredEvent[];
  /** Keys of the open tasks that follow from the procedure; a message that came back makes others. */
  readonly tasks: readonly string[];
  /** Running deadlines as `key:openedSeq:dueAt`. */
  readonly deadlines: readonly string[];
  readonly commands: readonly {
    readonly id: string;
    readonly fromSeq: number;
    readonly seq: number;
  }[];
  readonly documents: readonly {
    readonly type: string;
    readonly version: number;
    readonly hash: string;
    readonly content: unknown;
  }[];
}

const PAGE = 200;

const millis = (column: string): string => `floor(extract(epoch from ${column}) * 1000)::bigint`;

const sql = `
select d.id, d.court_id as "courtId", d.number, d.head_hash as "headHash", d.state,
       jsonb_build_object('track', d.track, 'stage', d.stage, 'status', d.status, 'end', d."end",
         'seq', d.seq, 'owner_role', d.owner_role, 'owner_id', d.owner_id,
         'mediator_id', d.mediator_id, 'case_number', d.case_number,
         'next_due_at', ${millis('d.next_due_at')}, 'next_due_key', d.next_due_key,
         'next_ring_at', ${millis('d.next_ring_at')}) as columns,
       coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'kind', e.kind,
         'at', ${millis('e.at')}, 'actorKind', e.actor_kind, 'actorId', e.actor_id,
         'inputKey', e.input_key, 'basis', e.basis, 'payload', nullif(e.payload, 'null'), 'salt',
         nullif(e.salt, ''), 'commitment', e.commitment, 'previousHash', e.previous_hash,
         'hash', e.hash) order by e.seq)
         from dispute_event e where e.dispute_id = d.id), '[]') as events,
       array(select t.key from human_task t where t.dispute_id = d.id and t.ended_at is null
              and t.key not like 'undeliverable:%') as tasks,
       array(select t.key || ':' || t.opened_seq || ':' || ${millis('t.due_at')} from deadline t
              where t.dispute_id = d.id and t.ending is null) as deadlines,
       coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'fromSeq', c.outcome -> 'fromSeq',
         'seq', c.outcome -> 'seq')) from command c
         where c.dispute_id = d.id and c.kind <> 'register' and c.outcome ->> 'kind' = 'accepted'),
         '[]') as commands,
       coalesce((select jsonb_agg(jsonb_build_object('type', doc.type, 'version', doc.version,
         'hash', doc.hash, 'content', doc.content)) from document doc where doc.dispute_id = d.id),
         '[]') as documents
  from dispute d where d.id > $1 order by d.id limit ${PAGE}`;

/** Every dispute of the database in the order of the ids, a page at a time. */
export async function* everyDispute(db: Queryable): AsyncGenerator<StoredDispute> {
  const pages = pagesById(PAGE, (after) => db.query<StoredDispute>(sql, [after]));
  for await (const disputes of pages) yield* disputes;
}
