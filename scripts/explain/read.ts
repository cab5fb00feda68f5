import type { Explanation } from '#domain/deadlines/explanation';
import type { DeadlineKey } from '#domain/deadlines/deadline-key';
import type { Dispute } from '#domain/dispute/dispute';
import type { Event } from '#domain/dispute/event';
import type { PartyRole } from '#domain/dispute/words';
import type { Instant } from '#domain/shared/instant';
import type { Basis } from '#domain/statutes/index';
import type { Pool } from '#platform/database';

/** Everything `explain` tells of one dispute. Moments are epoch milliseconds by the court clock. */
export interface Explained {
  readonly number: string;
  readonly packId: string;
  readonly caseNumber: string | null;
  readonly receivedAt: Instant;
  readonly state: Dispute | null;
  readonly parties: readonly {
    readonly id: string;
    readonly role: PartyRole;
    readonly name: string;
  }[];
  readonly people: { readonly [userId: string]: string };
  readonly events: readonly {
    readonly seq: number;
    readonly at: Instant;
    readonly basis: Basis | null;
    readonly payload: Event | null;
  }[];
  readonly deadlines: readonly {
    readonly key: DeadlineKey;
    readonly basis: Basis;
    readonly dueAt: Instant;
    readonly ending: 'met' | 'lapsed' | 'cancelled' | null;
    readonly proof: Explanation;
  }[];
}

const millis = (column: string): string => `floor(extract(epoch from ${column}) * 1000)::bigint`;

const sql = `
select d.number, d.pack_id as "packId", d.case_number as "caseNumber",
       d.received_at as "receivedAt", d.state,
       (select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role, 'name', p.name)
                         order by p.ordinal) from party p where p.dispute_id = d.id) as parties,
       coalesce((select jsonb_object_agg(u.id, u.name) from staff_user u join mediator m
                   on m.user_id = u.id where m.court_id = d.court_id), '{}') as people,
       coalesce((select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', ${millis('e.at')},
                   'basis', e.basis, 'payload', e.payload) order by e.seq)
                   from dispute_event e where e.dispute_id = d.id), '[]') as events,
       coalesce((select jsonb_agg(jsonb_build_object('key', t.key, 'basis', t.basis,
                   'dueAt', ${millis('t.due_at')}, 'ending', t.ending, 'proof', t.proof)
                   order by t.opened_seq)
                   from deadline t where t.dispute_id = d.id), '[]') as deadlines
  from dispute d where d.number = $1 or d.id::text = $1 or d.case_number = $1`;

/** Finds disputes by number, case number or id; numbers of different courts may be the same. */
export async function readExplained(pool: Pool, name: string): Promise<readonly Explained[]> {
  const { rows } = await pool.query<Explained>(sql, [name]);
  return rows;
}
