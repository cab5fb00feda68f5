import { randomUUID } from 'node:crypto';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { decide } from '#domain/dispute/decide';
import { instant } from '#domain/shared/instant';
import { packById } from '#domain/tracks/packs';
import type { Pool } from '#platform/database';
import type { Asked, DisputeHands, Told } from '#workflows/hands';

/** As large as what ours brings back. */
const told = (seq: number): Told => ({
  at: {
    courtId: 'qiqiao',
    stage: 'diversion',
    status: 'offered',
    seq,
    statusSince: 1,
    ringAt: null,
    needsAttention: false,
  },
  outcome: 'accepted',
});

const notHere = (): Promise<never> => Promise.reject(new Error('a raw dispute has no mediator'));

/** The local activity that does nothing. */
export const idleHands: DisputeHands = {
  applyInput: () => Promise.resolve(told(1)),
  designateMediator: notHere,
};

/** The table of the one upsert; made by the role that owns the tables. */
export const upsertTable = `
create table bench_dispute (
  id uuid primary key, seq int not null, state jsonb not null, updated_at timestamptz not null);
grant select, insert, update on bench_dispute to suyuan_app`;

const upsert = {
  name: 'bench-upsert',
  text: `
insert into bench_dispute as d (id, seq, state, updated_at) values ($1, 1, $2, clock_timestamp())
    on conflict (id) do update
       set seq = d.seq + 1, state = excluded.state, updated_at = excluded.updated_at
returning seq`,
};

/** A dispute just opened: what is compared is our own code, not the size of the row it writes. */
const openedDispute = () => {
  const at = instant(Date.now());
  const registration = {
    disputeId: randomUUID(),
    courtId: 'qiqiao',
    number: '2026-990101-000001',
    packId: 'local-2025-both-tracks',
    causeCode: '108.3',
    amountFen: 1_200_000,
    source: 'counter',
    parties: [
      { id: randomUUID(), role: 'applicant' as const },
      { id: randomUUID(), role: 'respondent' as const },
    ],
  };
  const law = { pack: packById(registration.packId), calendar: nationalCalendar };
  const decision = decide(null, { kind: 'registration', at, registration }, law);
  if (decision.kind === 'refused') throw new Error('a registration is not refused');
  return decision.dispute;
};

/** The local activity that writes one row in one statement: the least that Postgres can be asked. */
export const upsertingHands = (pool: Pool, state = openedDispute()): DisputeHands => ({
  applyInput: async ({ disputeId }: Asked) => {
    const { rows } = await pool.query<{ readonly seq: number }>({
      ...upsert,
      values: [disputeId, JSON.stringify(state)],
    });
    return told(rows[0]?.seq ?? 0);
  },
  designateMediator: notHere,
});
