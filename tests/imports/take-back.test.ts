import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { takeBackSchema } from '#api/imports/contract';
import { createLogger } from '#platform/log';
import { verify } from '#scripts/verify/verify';
import { command } from '#tests/api/support/counter';
import { problemOf } from '#tests/api/support/test-api';
import { until } from '#tests/support/patience';
import { relayCommands } from '#worker/relay-commands';
import { relayStarts } from '#worker/relay-starts';
import { ImportDesk, type TestBatch } from './desk.ts';
import { csvOf, linesOf, soundRow, type TestRow } from './tables.ts';

const log = createLogger('test', 'silent');
const why = { reason: 'wrong-file', note: '导错了月份' };

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.api.court.startWorkers();
});
afterAll(() => desk?.close());

const numbered = (prefix: string, count: number): readonly TestRow[] =>
  Array.from({ length: count }, (_, index) =>
    soundRow({ externalKey: `${prefix}-${index}`, claims: `${prefix} ${index}` }),
  );

/** Imports a table and waits until every dispute of it has been opened by its workflow. */
const imported = async (name: string, rows: readonly TestRow[]): Promise<TestBatch> => {
  const batch = await desk.batchOf(name, csvOf(linesOf(rows)));
  await desk.act(batch.id, 'run');
  await until('imported', async () => (await desk.batch(batch.id)).state === 'DONE');
  const { pool, client, taskQueue } = desk.api.court;
  await pool.query('update start_outbox set next_try_at = clock_timestamp()');
  await relayStarts(pool, client, taskQueue);
  await until('opened', async () => {
    const { rows: unopened } = await pool.query(
      `select 1 from import_row r join dispute d on d.id = r.dispute_id
        where r.batch_id = $1 and d.seq = 0`,
      [batch.id],
    );
    return unopened.length === 0;
  });
  return batch;
};

/** Lets the relay submit what has been asked, until nothing of the batch waits any more. */
const decided = async (id: string): Promise<z.output<typeof takeBackSchema>> => {
  const { pool, client, taskQueue } = desk.api.court;
  const hands = desk.api.court.disputeHands();
  await until('decided', async () => {
    await relayCommands({ pool, client, taskQueue, log, hands });
    return (await preview(id)).takingBack === 0;
  });
  return preview(id);
};

const preview = async (id: string) =>
  takeBackSchema.parse((await desk.api.get(`/api/imports/${id}/take-back`, desk.clerk)).body);

const disputesOf = async (id: string) => {
  const { rows } = await desk.api.court.pool.query<{
    id: string;
    number: string;
    end: string | null;
  }>(
    `select d.id, d.number, d."end" from import_row r join dispute d on d.id = r.dispute_id
      where r.batch_id = $1 order by r.row_no`,
    [id],
  );
  return rows;
};

describe('an imported batch', () => {
  test('[policy.registration.take-back] is taken back as far as nobody has touched it, and the rest is named with why', async () => {
    const batch = await imported('a.csv', numbered('a', 5));
    const [acted, told, reached] = await disputesOf(batch.id);
    const { pool } = desk.api.court;
    const [party] = (
      await pool.query<{ id: string }>('select id from party where dispute_id = $1', [acted?.id])
    ).rows;
    const contact = {
      kind: 'record-contact',
      partyId: party?.id,
      means: 'phone',
      result: 'reached',
    };
    expect((await command(desk.api, desk.clerk, acted?.id ?? '', contact)).status).toBe(200);
    await pool.query(
      `update notification_outbox set state = 'SENT'
        where dispute_id = $1 and recipient_kind = 'party'`,
      [told?.id],
    );
    await pool.query(
      `insert into human_task (id, court_id, dispute_id, key, kind, role, opened_at)
       values (gen_random_uuid(), 'qiqiao', $1, 'undeliverable:x', 'reach-party-by-other-means', 'clerk',
               court_now())`,
      [reached?.id],
    );
    expect(await preview(batch.id)).toMatchObject({
      free: 3,
      keptCount: 2,
      kept: [
        { rowNo: 3, number: acted?.number, reason: 'acted-on' },
        { rowNo: 4, number: told?.number, reason: 'told' },
      ],
    });
    const asked = await desk.act(batch.id, 'take-back', why);
    expect(asked.status).toBe(202);
    expect(asked.body).toMatchObject({ free: 0, takingBack: 3, takenBack: 0, keptCount: 2 });
    expect(await decided(batch.id)).toMatchObject({ takenBack: 3, takingBack: 0, keptCount: 2 });
    expect((await disputesOf(batch.id)).map(({ end }) => end)).toEqual([
      null,
      null,
      ...Array.from({ length: 3 }, () => 'registered-in-error'),
    ]);
    expect(await desk.batch(batch.id)).toMatchObject({ state: 'DONE', imported: 5 });
    expect((await desk.rows(batch.id)).map(({ takenBack }) => takenBack)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    const { rows: open } = await pool.query(
      `select t.kind from human_task t where t.dispute_id = $1 and t.ended_at is null`,
      [reached?.id],
    );
    expect(open).toEqual([]);
  });

  test('is asked for once, however often the button is pressed', async () => {
    const batch = await imported('b.csv', numbered('b', 2));
    const [one, two] = await Promise.all([
      desk.act(batch.id, 'take-back', why),
      desk.act(batch.id, 'take-back', why),
    ]);
    expect([one.status, two.status]).toEqual([202, 202]);
    await decided(batch.id);
    const again = await desk.act(batch.id, 'take-back', why);
    expect(again.body).toMatchObject({ takenBack: 2, takingBack: 0, free: 0 });
    const { rows } = await desk.api.court.pool.query(
      `select c.outcome ->> 'kind' as outcome from command c join import_row r on r.dispute_id = c.dispute_id
        where r.batch_id = $1 and c.kind = 'take-back-registration'`,
      [batch.id],
    );
    expect(rows).toEqual([{ outcome: 'accepted' }, { outcome: 'accepted' }]);
  });

  test('[policy.registration.take-back] lets its rows come in again under new numbers, and nothing twice', async () => {
    const rows = numbered('c', 3);
    const batch = await imported('c.csv', rows);
    const [kept] = await disputesOf(batch.id);
    await desk.api.court.pool.query(
      `update notification_outbox set state = 'SENT' where dispute_id = $1`,
      [kept?.id],
    );
    await desk.act(batch.id, 'take-back', why);
    await decided(batch.id);
    const again = await desk.batchOf('c.csv', csvOf(linesOf(rows)));
    expect(again).toMatchObject({ ready: 2, duplicate: 1 });
    expect(await desk.findings(again.id)).toEqual(['3 - import-already-imported']);
    await desk.act(again.id, 'run');
    await until('imported', async () => (await desk.batch(again.id)).state === 'DONE');
    const numbers = [...(await disputesOf(batch.id)), ...(await disputesOf(again.id))].map(
      ({ number }) => number,
    );
    expect(new Set(numbers).size).toBe(5);
    const third = await desk.batchOf('c3.csv', csvOf(linesOf([...rows, soundRow()])));
    expect(third).toMatchObject({ ready: 1, duplicate: 3 });
  });

  test('checked before another with the same row was taken back, registers that row anew', async () => {
    const [row] = numbered('d', 1);
    if (row === undefined) throw new Error('no row');
    const late = await desk.batchOf(
      'd-late.csv',
      csvOf(linesOf([row, soundRow({ externalKey: 'd-x' })])),
    );
    const early = await imported('d.csv', [row]);
    await desk.act(early.id, 'take-back', why);
    await decided(early.id);
    await desk.act(late.id, 'run');
    await until('imported', async () => (await desk.batch(late.id)).state === 'DONE');
    const [first] = await disputesOf(early.id);
    const [second] = await disputesOf(late.id);
    expect(second?.end).toBeNull();
    expect(second?.id).not.toBe(first?.id);
  });

  test('is left alone before it has been imported, when all of it is in use, and by other courts and posts', async () => {
    const checked = await desk.batchOf('e.csv', csvOf(linesOf(numbered('e', 1))));
    const told = await desk.act(checked.id, 'take-back', why);
    expect(problemOf(told).code).toBe('batch-not-imported');
    const batch = await imported('f.csv', numbered('f', 1));
    const stranger = await desk.api.signIn('clerk.wangze');
    const path = `/api/imports/${batch.id}/take-back`;
    expect((await desk.api.get(path, stranger)).status).toBe(404);
    expect((await desk.api.post(path, stranger, why)).status).toBe(404);
    expect((await desk.api.post(path, await desk.api.signIn('supervisor'), why)).status).toBe(403);
    expect(
      problemOf(await desk.act(batch.id, 'take-back', { reason: 'mood' })).errors,
    ).toMatchObject([{ field: 'reason', code: 'choice-unknown' }]);
    await desk.api.court.pool.query(
      `update notification_outbox set state = 'SENT'
        where dispute_id in (select dispute_id from import_row where batch_id = $1)`,
      [batch.id],
    );
    expect(problemOf(await desk.act(batch.id, 'take-back', why)).code).toBe(
      'batch-nothing-to-take-back',
    );
  });

  test('leaves books that balance: chains, projections and the count of what was accepted', async () => {
    const { findings } = await verify(desk.api.court.pool, 0);
    expect(findings.filter(({ check }) => check !== 'outbox')).toEqual([]);
  });
});
