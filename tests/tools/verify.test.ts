import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certifyDays } from '#activities/certificate/certify-days';
import { createLogger } from '#platform/log';
import { verify } from '#scripts/verify/verify';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';

let court: TestCourt;
let owner: pg.Client;
let dispute: TestDispute;
const log = createLogger('test', 'silent');

/** What an owner of the database may do behind the application's back, undone afterwards. */
async function tampering(statement: string, values: readonly unknown[] = []) {
  await owner.query('begin');
  try {
    await owner.query(statement, [...values]);
    await owner.query('commit');
    return (await verify(court.pool, 0)).findings.filter(({ check }) => check !== 'outbox');
  } finally {
    await restore();
  }
}

const tables = [
  'dispute_event',
  'dispute',
  'document',
  'human_task',
  'deadline',
  'board_counter',
  'daily_certificate',
];
async function keep(): Promise<void> {
  for (const table of tables) {
    await owner.query(`create table kept_${table} as table ${table}`);
  }
}
async function restore(): Promise<void> {
  for (const table of tables.filter((name) => name !== 'dispute')) {
    await owner.query(`delete from ${table}`);
    await owner.query(`insert into ${table} table kept_${table}`);
  }
  await owner.query(
    `update dispute d set state = k.state, stage = k.stage, head_hash = k.head_hash
       from kept_dispute k where k.id = d.id`,
  );
}

beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
  dispute = await court.open();
  await court.command(dispute, clerk, {
    kind: 'divert',
    track: 'entrusted',
    mode: 'on-site',
    note: null,
  });
  for (const partyId of dispute.parties) {
    await court.command(dispute, clerk, {
      kind: 'answer-offer',
      partyId,
      answer: 'consent',
      channel: 'counter',
    });
  }
  await court.until(dispute, ({ status }) => status === 'designated');
  const filed = await court.open();
  const [partyId = ''] = filed.parties;
  await court.command(filed, clerk, {
    kind: 'demand-filing',
    partyId,
    channel: 'counter',
    reason: null,
  });
  await court.until(filed, ({ status }) => status === 'handed-over');
  await court.moveClock(2);
  await certifyDays({ pool: court.pool, log, heartbeat: () => undefined });
  owner = new pg.Client({ connectionString: court.database.ownerUrl });
  await owner.connect();
  await keep();
});
afterAll(async () => {
  await owner.end();
  await court.close();
});

describe('the verification of the record', () => {
  test('finds nothing wrong where nothing is, and balances what came in with what is there', async () => {
    const report = await verify(court.pool, 0);
    expect(report.findings.filter(({ check }) => check !== 'outbox')).toEqual([]);
    expect(report.balance).toEqual({ accepted: 2, open: 2, ends: {} });
    expect(report.counts.roots).toBeGreaterThan(0);
    expect(report.counts.chains).toBeGreaterThan(10);
  });

  test('finds an outbox that has not been emptied', async () => {
    const report = await verify(court.pool, 0);
    expect(report.findings.map(({ code }) => code)).toContain('not-drained');
    expect(report.sound).toBe(false);
  });

  test.each([
    [
      'a changed payload',
      `update dispute_event set payload = payload || '{"note":"x"}' where dispute_id = $1 and seq = 3`,
      'payload-altered',
      3,
    ],
    [
      'a changed time',
      `update dispute_event set at = at + interval '1 day' where dispute_id = $1 and seq = 2`,
      'event-altered',
      2,
    ],
    [
      'a changed actor',
      `update dispute_event set actor_id = 'other' where dispute_id = $1 and seq = 2`,
      'event-altered',
      2,
    ],
    [
      'a removed event',
      `delete from dispute_event where dispute_id = $1 and seq = 4`,
      'event-missing',
      4,
    ],
    [
      'a removed last event',
      `delete from dispute_event e where dispute_id = $1 and seq = (select seq from dispute where id = e.dispute_id)`,
      'event-missing',
      null,
    ],
    [
      'a changed head',
      `update dispute set head_hash = repeat('0', 64) where id = $1`,
      'head-differs',
      null,
    ],
  ])('names the first bad link: %s', async (_what, statement, code, seq) => {
    const [finding] = (await tampering(statement, [dispute.id])).filter(
      ({ check }) => check === 'chains',
    );
    expect(finding?.code).toBe(code);
    expect(finding?.disputeId).toBe(dispute.id);
    expect(seq === null || finding?.seq === seq).toBe(true);
  });

  test.each([
    [
      'a state that does not follow from the events',
      `update dispute set state = state || '{"track":"voluntary"}' where id = $1`,
      'state-differs',
    ],
    [
      'a list that shows another stage',
      `update dispute set stage = 'filing' where id = $1`,
      'column-differs',
    ],
    [
      'a task that was made to disappear',
      `delete from human_task where dispute_id = $1`,
      'task-differs',
    ],
    [
      'a deadline that was moved',
      `update deadline set due_at = due_at + interval '1 day' where dispute_id = $1 and ending is null`,
      'deadline-differs',
    ],
  ])('finds %s', async (_what, statement, code) => {
    expect((await tampering(statement, [dispute.id])).map((finding) => finding.code)).toContain(
      code,
    );
  });

  test('finds a counter that does not fit, an altered text and a forged daily root', async () => {
    const codes = async (statement: string) =>
      (await tampering(statement)).map((finding) => finding.code);
    expect(await codes('update board_counter set open = open + 1')).toContain('counter-differs');
    expect(
      await codes(
        `update document set content = jsonb_set(content, '{content,dispute,title}', '"x"')`,
      ),
    ).toContain('document-altered');
    expect(await codes(`update daily_certificate set root = repeat('0', 64)`)).toContain(
      'root-differs',
    );
  });

  test('finds a whole dispute cut back to an earlier day, by the root of that day', async () => {
    const findings = await tampering(
      `delete from dispute_event where dispute_id = $1 and seq > 2`,
      [dispute.id],
    );
    expect(findings.map(({ code }) => code)).toContain('root-differs');
  });

  test('the application itself may not change or remove an event', async () => {
    await expect(court.pool.query('delete from dispute_event')).rejects.toThrow(
      /permission denied/,
    );
    await expect(court.pool.query(`update dispute_event set kind = 'x'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(court.pool.query('truncate dispute_event')).rejects.toThrow(/permission denied/);
  });
});
