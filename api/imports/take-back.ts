import { randomUUID } from 'node:crypto';
import type { CommandOf } from '#domain/dispute/command';
import type { RefusalCode } from '#domain/refusals';
import { refusalText } from '#i18n/zh-CN/refusals';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { sinceRegistrationSql } from '#platform/since-registration';
import { actorKey, type Staff } from '#api/auth/staff';
import { problem } from '#api/problem';
import { bodyHashOf } from '#api/request/idempotency';
import { findBatch } from './batch-store.ts';
import { keptReasons } from './contract.ts';

/** As many of those that stay as a person can read; the others are counted. */
const SHOWN = 200;

type KeptReason = (typeof keptReasons)[number];

const refusalOf: { readonly [R in KeptReason]: RefusalCode } = {
  'acted-on': 'registration-acted-on',
  overdue: 'registration-overdue',
  told: 'registration-told',
};

const since = sinceRegistrationSql('d.id');

/**
 * How each registration of a batch stands. The same is asked of each dispute again when it is decided:
 * this only tells beforehand, and keeps commands from being written that would be refused. $1 batch.
 */
const standingSql = `
standing as (
  select r.row_no, d.id, d.number, d.court_id,
         case
           when d."end" = 'registered-in-error' then 'taken-back'
           when exists (select from command c where c.dispute_id = d.id and c.state = 'RECEIVED'
                           and c.kind = 'take-back-registration') then 'taking-back'
           when d.source <> 'import' or d.stage <> 'intake' or d.status <> 'received'
             or (d.state ->> 'statusSince')::int > 1 or ${since.asked} then 'acted-on'
           when jsonb_array_length(d.state -> 'lapsed') > 0
             or jsonb_array_length(d.state -> 'overdue') > 0 then 'overdue'
           when ${since.partiesTold} then 'told'
           else 'free'
         end as state
    from import_row r join dispute d on d.id = r.dispute_id
   where r.batch_id = $1 and r.state = 'IMPORTED')`;

const previewSql = `
with ${standingSql}
select (select count(*) from standing where state = 'free') as free,
       (select count(*) from standing where state = 'taken-back') as "takenBack",
       (select count(*) from standing where state = 'taking-back') as "takingBack",
       (select count(*) from standing where state = any($2)) as "keptCount",
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'rowNo', k.row_no, 'number', k.number, 'disputeId', k.id, 'reason', k.state)
                 order by k.row_no), '[]')
          from (select * from standing where state = any($2) order by row_no limit ${SHOWN}) as k) as kept`;

interface Preview {
  readonly free: number;
  readonly takenBack: number;
  readonly takingBack: number;
  readonly keptCount: number;
  readonly kept: readonly {
    readonly rowNo: number;
    readonly number: string;
    readonly disputeId: string;
    readonly reason: KeptReason;
  }[];
}

const readPreview = async (db: Queryable, batchId: string) => {
  const { rows } = await db.query<Preview>(previewSql, [batchId, keptReasons]);
  const [found] = rows;
  if (found === undefined) throw new Error('a count gave no row');
  const kept = found.kept.map((row) => ({ ...row, message: refusalText[refusalOf[row.reason]] }));
  return { ...found, kept };
};

/** What can be taken back of a batch now, what cannot, and why. Throws `not-found`. */
export const previewTakeBack = async (pool: Pool, courtId: string, id: string) => {
  const batch = await findBatch(pool, courtId, id);
  return readPreview(pool, batch.id);
};

/** One command for each free registration, at once due for the relay, which submits it (ADR 0024). */
const askSql = `
with ${standingSql},
asked as (
  insert into command (id, court_id, dispute_id, kind, body, body_hash, idempotency_key, actor_key,
                       actor, received_at, next_try_at)
  select gen_random_uuid(), court_id, id, 'take-back-registration', $2::jsonb, $3,
         'take-back:' || $4 || ':' || id, $5, $6::jsonb, court_now(), clock_timestamp()
    from standing where state = 'free'
  returning 1)
select count(*) as asked from asked`;

/** The file may be checked again; its rows that stay registered are told to have come in before. */
const openFileSql = `
update import_batch
   set take_back_at = court_now(), file_hash = file_hash || ':' || id
 where id = $1 and take_back_at is null`;

/**
 * Asks for every registration of an imported batch that nobody has touched to be taken back: one
 * command each, written down together and decided one by one through the one write path. Throws
 * `not-found`, `batch-not-imported`, or `batch-nothing-to-take-back`.
 */
export const takeBackBatch = async (
  pool: Pool,
  staff: Staff,
  id: string,
  said: Omit<CommandOf<'take-back-registration'>, 'kind'>,
) => {
  const batch = await findBatch(pool, staff.courtId, id);
  if (batch.state !== 'DONE') throw problem('batch-not-imported');
  const command = { kind: 'take-back-registration', ...said } as const;
  return withTransaction(pool, async (db) => {
    // The batch first: of two clerks who press the button at once, the second finds nothing free.
    await db.query('select from import_batch where id = $1 for update', [id]);
    const { rows } = await db.query<{ readonly asked: number }>(askSql, [
      id,
      JSON.stringify(command),
      bodyHashOf({ batchId: id, command }),
      randomUUID(),
      actorKey(staff),
      JSON.stringify(staff.person),
    ]);
    const preview = await readPreview(db, id);
    if ((rows[0]?.asked ?? 0) > 0) await db.query(openFileSql, [id]);
    else if (preview.takingBack + preview.takenBack === 0)
      throw problem('batch-nothing-to-take-back');
    return preview;
  });
};
