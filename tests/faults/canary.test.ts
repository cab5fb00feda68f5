import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool } from '#platform/database';
import { connectTemporal } from '#platform/temporal';
import { until } from '#tests/support/patience';
import { DISPUTE_WORKFLOW } from '#workflows/messages';
import { FaultSystem } from './fault-system.ts';
import { loginOf, StubbornClient } from './stubborn-client.ts';

const RUN = 300_000;
/** Words that appear nowhere unless somebody has carried them there. */
const canaries = [
  '鸢尾莲',
  '蒲苇青',
  '13987651234',
  '11010119900307109X',
  'yuanwei@example.org',
  '琥珀色的借条',
  '翡翠色的底线',
  '13787654321',
  '珊瑚路九号',
  '珍珠色的收据',
  '玛瑙色的照片',
  '石榴色的欠款',
];

let system: FaultSystem;
let client: StubbornClient;
let temporal: Client;

beforeAll(async () => {
  system = await FaultSystem.start('faults-canary');
  client = new StubbornClient(system.run.address);
  temporal = await connectTemporal({ address: system.run.temporalAddress, namespace: 'default' });
  await live();
}, RUN);
afterAll(async () => {
  await temporal.connection.close();
  await system.stop();
}, 120_000);

const registration = {
  source: 'counter',
  causeCode: '108.3',
  amount: '5200.00',
  claims: '按琥珀色的借条偿还。',
  facts: '琥珀色的借条，到期未还。',
  parties: [
    {
      role: 'applicant',
      kind: 'natural',
      name: '鸢尾莲',
      phone: '13987651234',
      identityType: 'identity-number',
      identityNumber: '11010119900307109X',
      email: 'yuanwei@example.org',
    },
    { role: 'respondent', kind: 'natural', name: '蒲苇青', email: 'yuanwei@example.org' },
  ],
};

/** A dispute that is registered, corrected, told about, spoken in and ended; and requests that go wrong. */
async function live(): Promise<void> {
  const id = await client.register(registration);
  const { parties } = await client.until(id, ({ seq }) => seq > 0);
  const [partyId] = parties.map((party) => party.id);
  const reason = '琥珀色的借条已找到，13987651234 可联系。';
  await client.command('clerk', id, {
    kind: 'divert',
    track: 'entrusted',
    mode: 'on-site',
    note: reason,
  });
  const corrected = { kind: 'correct-party', partyId, address: '珊瑚路九号', reason };
  await client.command('clerk', id, { ...corrected, phone: '13787654321' });
  await expect(client.command('clerk', id, { ...corrected, phone: '珊瑚路九号' })).rejects.toThrow(
    /4\d\d/,
  );
  const handIn = (ending: string, type: string) =>
    client.handIn('clerk', id, {
      partyId: partyId ?? '',
      title: '珍珠色的收据',
      file: new File(['%PDF-1.7 石榴色的欠款'], `玛瑙色的照片.${ending}`, { type }),
    });
  await handIn('pdf', 'application/pdf');
  await expect(handIn('png', 'image/png')).rejects.toThrow(/4\d\d/);
  await expect(
    client.command('clerk', id, { kind: 'withdraw', partyId: 'x', channel: 'link', reason }),
  ).rejects.toThrow(/4\d\d/);
  await expect(
    client.register({
      ...registration,
      parties: [{ ...registration.parties[0], phone: '鸢尾莲' }],
    }),
  ).rejects.toThrow(/422|400/);
  await client.command('clerk', id, { kind: 'demand-filing', partyId, channel: 'phone', reason });
  await client.until(id, ({ status }) => status.id === 'handed-over');
  await client.command('clerk', id, { kind: 'withdraw', partyId, channel: 'phone', reason });
  await confide();
  await everythingHasGoneItsWay();
}

/** No message is on its way any more, and the engine lists the workflows of both disputes. */
async function everythingHasGoneItsWay(): Promise<void> {
  const pool = createPool(system.run.databaseUrl, { size: 1 });
  await until('no message is on its way', async () => {
    const { rows } = await pool.query(
      `select 1 from notification_outbox where state in ('WAITING', 'QUEUED', 'SENDING') limit 1`,
    );
    return rows.length === 0;
  });
  await pool.end();
  await until('both workflows are listed', async () => {
    const { count } = await temporal.workflow.count(`WorkflowType = '${DISPUTE_WORKFLOW}'`);
    return count === 2;
  });
}

/** A mediator writes down what a party has confided; once well, and once so that it is refused. */
async function confide(): Promise<void> {
  const again = { ...registration, confirmWarnings: ['possible-duplicate'] };
  const id = await client.register(again);
  const { parties } = await client.until(id, ({ seq }) => seq > 0);
  await client.command('clerk', id, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
  for (const { id: partyId } of parties)
    await client.command('clerk', id, {
      kind: 'answer-offer',
      partyId,
      answer: 'consent',
      channel: 'counter',
    });
  const { mediator } = await client.until(id, ({ status }) => status.id === 'designated');
  const login = loginOf(mediator?.id ?? '');
  await client.note(login, id, '翡翠色的底线是九千元。');
  await expect(client.note(login, id, '翡翠色的底线。'.repeat(2_000))).rejects.toThrow(/4\d\d/);
  await expect(client.note('mediator.wangze', id, '翡翠色的底线。')).rejects.toThrow(/404/);
}

const found = (text: string): readonly string[] => canaries.filter((word) => text.includes(word));

/** Every text below a folder, cut in two where a file is of no interest. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('what a party has told the court', () => {
  test('is in no log of any process', () => {
    const logs = filesBelow(join(system.run.dataFolder, 'log'));
    expect(logs.length).toBeGreaterThanOrEqual(5);
    for (const log of logs) expect([log, found(readFileSync(log, 'utf8'))]).toEqual([log, []]);
  });

  test('is in no history of a workflow, neither in the open nor encoded', async () => {
    let histories = 0;
    for await (const { workflowId } of temporal.workflow.list()) {
      const text = historyToJSON(await temporal.workflow.getHandle(workflowId).fetchHistory());
      const decoded = text.replaceAll(/"data": "([^"]*)"/g, (_, data: string) =>
        Buffer.from(data, 'base64').toString('utf8'),
      );
      expect([workflowId, found(text), found(decoded)]).toEqual([workflowId, [], []]);
      histories += 1;
    }
    expect(histories).toBeGreaterThan(0);
  });

  test('is in no key of Redis', async () => {
    const redis = new Redis(system.run.redisUrl);
    const keys = await redis.keys('*');
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const dump = (await redis.dumpBuffer(key))?.toString('utf8') ?? '';
      const fields = (await redis.type(key)) === 'hash' ? await redis.hgetall(key) : {};
      expect([key, found(key + dump + JSON.stringify(fields))]).toEqual([key, []]);
    }
    redis.disconnect();
  });

  test('is in no figure', async () => {
    const { environment } = system.run;
    for (const port of [environment['METRICS_PORT_API'], environment['METRICS_PORT_WORKER']]) {
      const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      expect(figures).toContain('process_cpu_seconds_total');
      expect(found(figures)).toEqual([]);
    }
  });

  test('is found where it belongs, so that this test can fail', () => {
    const mails = filesBelow(system.run.mailFolder)
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    expect(found(mails)).toContain('yuanwei@example.org');
  });
});
