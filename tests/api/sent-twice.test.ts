import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, countRows, openDispute, registration, viewOf } from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let supervisor: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  supervisor = await api.signIn('supervisor');
});
afterAll(() => api.close());

const registeredShape = z.object({ id: z.string(), number: z.string(), replayed: z.boolean() });
const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site' };

describe('the same request twice', () => {
  it('11: the same key and body give the first answer again, for a registration', async () => {
    const [body, key] = [registration(), randomUUID()];
    const first = registeredShape.parse((await api.post('/api/disputes', clerk, body, key)).body);
    const second = registeredShape.parse((await api.post('/api/disputes', clerk, body, key)).body);
    expect(second).toEqual({ ...first, replayed: true });
  });

  it('11: the same key and body give the first answer again, for a command', async () => {
    const { id } = await openDispute(api, clerk);
    const key = randomUUID();
    const first = await command(api, clerk, id, divert, key);
    const before = await countRows(api);
    const second = await command(api, clerk, id, divert, key);
    expect([first.status, second.status]).toEqual([200, 200]);
    const shape = z.object({ commandId: z.string(), seq: z.number(), replayed: z.boolean() });
    const { replayed, ...same } = shape.parse(first.body);
    expect(replayed).toBe(false);
    expect(shape.parse(second.body)).toEqual({ ...same, replayed: true });
    expect(await countRows(api)).toEqual(before);
  });

  it('11: a refusal is repeated as well', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const body = { kind: 'order-supervision', demand: '请说明', replyBy: '2020-01-01' };
    const key = randomUUID();
    const first = problemOf(await command(api, supervisor, id, body, key));
    const second = problemOf(await command(api, supervisor, id, body, key));
    expect(first.code).toBe('reply-date-in-the-past');
    expect(second.code).toBe(first.code);
    expect(partyId).not.toBe('');
  });

  it('12: the same key with another body is refused', async () => {
    const key = randomUUID();
    await api.post('/api/disputes', clerk, registration(), key);
    const other = await api.post('/api/disputes', clerk, registration({ claims: '别的请求' }), key);
    expect(problemOf(other)).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
    const commandKey = randomUUID();
    const { id } = await openDispute(api, clerk);
    await command(api, clerk, id, divert, commandKey);
    const changed = await command(api, clerk, id, { ...divert, mode: 'online' }, commandKey);
    expect(problemOf(changed).code).toBe('idempotency-key-reused');
  });

  it('12: a key belongs to the person who used it: somebody else may use the same', async () => {
    const key = randomUUID();
    const mine = await api.post('/api/disputes', clerk, registration(), key);
    const theirs = await api.post('/api/disputes', await api.signIn('clerk2'), registration(), key);
    expect([mine.status, theirs.status]).toEqual([201, 201]);
  });

  it('13: a command without a key is refused', async () => {
    const { id } = await openDispute(api, clerk);
    const path = `/api/disputes/${id}/commands`;
    const without = await api.ask('POST', path, { token: clerk, body: divert });
    expect(problemOf(without).code).toBe('idempotency-key-missing');
    const short = await api.ask('POST', path, { token: clerk, body: divert, key: 'short' });
    expect(problemOf(short).code).toBe('idempotency-key-invalid');
  });

  it('14: a command that has seen an older state is refused with the present one', async () => {
    const { id } = await openDispute(api, clerk);
    const told = await command(api, clerk, id, { ...divert, expectedSeq: 1 });
    expect(problemOf(told)).toMatchObject({ status: 409, code: 'stale-version' });
    const { dispute: view } = z.object({ dispute: z.unknown() }).parse(told.body);
    const { seq } = viewOf(view);
    expect((await command(api, clerk, id, { ...divert, expectedSeq: seq })).status).toBe(200);
  });

  it('15: a command on a closed dispute is refused with what may still be done', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const withdraw = { kind: 'withdraw', partyId, channel: 'counter', reason: '双方已和好' };
    expect((await command(api, clerk, id, withdraw)).status).toBe(200);
    const told = await command(api, clerk, id, divert);
    expect(problemOf(told)).toMatchObject({ status: 409, code: 'dispute-closed' });
    const { dispute: view } = z.object({ dispute: z.unknown() }).parse(told.body);
    expect(viewOf(view)).toMatchObject({ stage: { id: 'closed' }, acts: [] });
  });

  it('16: two clicks at the same moment have one effect', async () => {
    const { id } = await openDispute(api, clerk);
    const key = randomUUID();
    const both = await Promise.all([
      command(api, clerk, id, divert, key),
      command(api, clerk, id, divert, key),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { timeline } = viewOf((await api.get(`/api/disputes/${id}`, clerk)).body);
    expect(timeline.filter(({ kind }) => kind === 'diverted')).toHaveLength(1);
    const registrationKey = randomUUID();
    const body = registration();
    const twice = await Promise.all([
      api.post('/api/disputes', clerk, body, registrationKey),
      api.post('/api/disputes', clerk, body, registrationKey),
    ]);
    const [first, second] = twice.map((told: Told) => registeredShape.parse(told.body));
    expect(first?.id).toBe(second?.id);
    expect([first?.replayed, second?.replayed].filter(Boolean)).toHaveLength(1);
  });

  it('16: two people who do the same at the same moment do it once', async () => {
    const { id } = await openDispute(api, clerk);
    const clerk2 = await api.signIn('clerk2');
    const both = await Promise.all([
      command(api, clerk, id, divert),
      command(api, clerk2, id, divert),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it('20: an unknown dispute and one out of reach get the same answer', async () => {
    const other = await openDispute(api, await api.signIn('clerk.wangze'));
    const unknown = await api.get(`/api/disputes/${randomUUID()}`, clerk);
    const outside = await api.get(`/api/disputes/${other.id}`, clerk);
    const malformed = await api.get('/api/disputes/42', clerk);
    const told = [unknown, outside, malformed].map((each) => {
      const { trackingId: _, ...rest } = problemOf(each);
      return rest;
    });
    expect(told[0]?.code).toBe('not-found');
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });
});
