import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handOverToRegistry } from '#activities/registry/hand-over';
import { httpRegistry } from '#activities/registry/http-registry';
import type { HandOverPackage } from '#activities/registry/registry';
import { takeReceipts } from '#activities/registry/receipts';
import { canonicalJson } from '#domain/shared/canonical-json';
import { sha256 } from '#platform/hash-chain';
import { createLogger } from '#platform/log';
import { signatureOf } from '#platform/signed-message';
import { relayCommands } from '#worker/relay-commands';
import { courtDay } from '#tests/support/court-day';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';

const log = createLogger('test', 'silent');
let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
});
afterAll(() => court.close());

async function handedOver(): Promise<TestDispute> {
  const dispute = await court.open();
  const [partyId = ''] = dispute.parties;
  const demand = { kind: 'demand-filing', partyId, channel: 'counter', reason: null } as const;
  await court.command(dispute, clerk, demand);
  await court.until(dispute, ({ status }) => status === 'handed-over');
  return dispute;
}

async function packages(): Promise<readonly HandOverPackage[]> {
  const folder = join(court.registryFolder, 'outbox');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text): HandOverPackage => JSON.parse(text));
}

const packageOf = async ({ id }: TestDispute) =>
  (await packages()).find(({ manifest }) => manifest.disputeId === id);

/** What the registry would put into the inbox, some time ago. */
async function answer(name: string, receipt: unknown): Promise<void> {
  const folder = join(court.registryFolder, 'inbox');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, typeof receipt === 'string' ? receipt : JSON.stringify(receipt));
  await utimes(path, new Date(0), new Date(0));
}

const take = () =>
  takeReceipts({ pool: court.pool, log, folder: court.registryFolder, now: Date.now });
const relay = () => {
  const { pool, client, taskQueue } = court;
  return relayCommands({ pool, client, taskQueue, log, hands: court.disputeHands() });
};

describe('the papers for the registry', () => {
  test('are numbered without gaps, whole, and hold the parties and the claim', async () => {
    await Promise.all([handedOver(), handedOver(), handedOver()]);
    const all = await packages();
    const serials = all.map(({ manifest }) => Number(manifest.number.slice(-6)));
    expect(serials).toEqual([1, 2, 3]);
    for (const { manifest, content } of all) {
      expect(manifest.sha256).toBe(sha256(canonicalJson(content)));
      expect(content).toMatchObject({
        dispute: { claims: '偿还借款本金一万二千元。' },
        parties: [{ role: 'applicant', name: '张三' }, { role: 'respondent' }],
        undisputedFacts: null,
      });
    }
  });

  test('never hold what was said to the mediator alone', async () => {
    const dispute = await court.open();
    await court.pool.query(
      `insert into sealed_note (id, court_id, dispute_id, author_id, kind, text, created_at)
       values (gen_random_uuid(), 'qiqiao', $1, gen_random_uuid(), 'caucus-note', '底线八千元', court_now())`,
      [dispute.id],
    );
    const [partyId = ''] = dispute.parties;
    await court.command(dispute, clerk, {
      kind: 'demand-filing',
      partyId,
      channel: 'counter',
      reason: null,
    });
    await court.until(dispute, ({ status }) => status === 'handed-over');
    expect(JSON.stringify(await packageOf(dispute))).not.toContain('底线八千元');
  });

  test('are the same when the same order is carried out again', async () => {
    const dispute = await handedOver();
    const before = await packages();
    const { rows } = await court.pool.query<{ workId: string }>(
      `select created_by as "workId" from document where dispute_id = $1`,
      [dispute.id],
    );
    const workId = rows[0]?.workId ?? '';
    const statusSince = Number(workId.split(':').at(-1));
    const order = { disputeId: dispute.id, workId, statusSince };
    const registry = { deliver: () => Promise.reject(new Error('must not be asked')) };
    await handOverToRegistry({ pool: court.pool, log, registry }, order);
    expect(await packages()).toEqual(before);
  });
});

describe('a receipt of the registry', () => {
  test('registers the case, once, however often it is sent', async () => {
    const dispute = await handedOver();
    const packageNumber = (await packageOf(dispute))?.manifest.number;
    const today = courtDay();
    const receipt = {
      format: 'suyuan-receipt-1',
      disputeId: dispute.id,
      packageNumber,
      result: 'registered',
      caseNumber: '（2026）澜0102民初77号',
      procedure: 'summary',
      registeredOn: today,
    };
    await answer('a.json', receipt);
    await answer('b.json', receipt);
    expect(await take()).toEqual({ taken: 2, rejected: 0 });
    await relay();
    const state = await court.until(dispute, ({ stage }) => stage === 'closed');
    expect(state).toMatchObject({ end: 'filed', caseNumber: '（2026）澜0102民初77号' });
    expect(await readdir(join(court.registryFolder, 'done'))).toEqual(['a.json', 'b.json']);
    const { rows } = await court.pool.query(
      `select state from command where dispute_id = $1 and actor_key = 'registry'`,
      [dispute.id],
    );
    expect(rows).toEqual([{ state: 'SETTLED' }]);
  });

  test.each([
    ['is no JSON', 'not json', /not JSON/],
    [
      'has a field nobody knows',
      { format: 'suyuan-receipt-1', result: 'registered', extra: 1 },
      /extra|Unrecognized/,
    ],
    [
      'names a day that does not exist',
      {
        format: 'suyuan-receipt-1',
        disputeId: '00000000-0000-4000-8000-000000000001',
        packageNumber: 'x',
        result: 'registered',
        caseNumber: '1',
        procedure: 'summary',
        registeredOn: '2026-02-30',
      },
      /day/,
    ],
    [
      'belongs to no package of ours',
      {
        format: 'suyuan-receipt-1',
        disputeId: '00000000-0000-4000-8000-000000000001',
        packageNumber: 'x',
        result: 'trial-received',
        receipt: 'r',
      },
      /no such package/,
    ],
  ])(
    'that %s is put aside with the reason, and changes nothing',
    async (_what, receipt, reason) => {
      const name = `bad-${Math.random()}.json`;
      await answer(name, receipt);
      expect(await take()).toEqual({ taken: 0, rejected: 1 });
      const folder = join(court.registryFolder, 'rejected');
      expect(await readFile(join(folder, `${name}.reason.txt`), 'utf8')).toMatch(reason);
    },
  );

  test('that concerns a dispute of ours and cannot be taken calls for a clerk', async () => {
    const dispute = await handedOver();
    await answer('wrong.json', {
      format: 'suyuan-receipt-1',
      disputeId: dispute.id,
      packageNumber: 'other',
      result: 'trial-received',
      receipt: 'r',
    });
    await take();
    const { rows } = await court.pool.query(
      `select kind from reconcile_finding where dispute_id = $1`,
      [dispute.id],
    );
    expect(rows).toEqual([{ kind: 'receipt-rejected' }]);
  });
});

describe('a registry over HTTP', () => {
  const secret = 'a secret shared with the registry, of thirty-two characters';
  let server: Server;
  let url: string;
  const seen: { readonly headers: Record<string, unknown>; readonly body: string }[] = [];
  let reply: { status: number; body: string };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        seen.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
        response.writeHead(reply.status).end(reply.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port }: AddressInfo = Object(server.address());
    url = `http://127.0.0.1:${port}/registry/`;
  });
  afterAll(() => void server.close());

  const handOver = async () => {
    const [first] = await packages();
    if (first === undefined) throw new Error('there is no package');
    return first;
  };
  const deliver = async () =>
    httpRegistry({ url, secret }, () => 1_700_000_000_000).deliver(await handOver());

  test('is given the package under its number, signed so that it can be checked', async () => {
    reply = { status: 200, body: '{"packageNumber":"R-9"}' };
    expect(await deliver()).toEqual({ packageNumber: 'R-9', receipt: null });
    const { headers = {}, body = '' } = seen.at(-1) ?? {};
    expect(headers['idempotency-key']).toBe((await handOver()).manifest.number);
    expect(headers['x-suyuan-signature']).toBe(signatureOf(secret, '1700000000', body));
  });

  test('may answer later, and our own number stands until then', async () => {
    reply = { status: 202, body: '' };
    const { number } = (await handOver()).manifest;
    expect(await deliver()).toEqual({ packageNumber: number, receipt: null });
  });

  test.each([400, 404, 409, 500, 503])('that answers %d has not taken it', async (status) => {
    reply = { status, body: '' };
    await expect(deliver()).rejects.toThrow(`answered ${status}`);
  });

  test('that answers nonsense has not taken it', async () => {
    reply = { status: 200, body: '{"packageNumber":7}' };
    await expect(deliver()).rejects.toThrow();
  });
});
