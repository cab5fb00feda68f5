import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { createLimits } from '#api/auth/limits';
import { ANSWER_WITHIN_MS } from '#api/commands/ask-workflow';
import { createPool } from '#platform/database';
import { createBriskRedis } from '#platform/redis';
import { lazyTemporal } from '#platform/temporal';
import { command, openDispute, registration } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

/** Nothing listens on this port. */
const NOWHERE = '127.0.0.1:9';
const ignore = (): void => undefined;

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

/** The API with a Temporal that is not there, and people who do not wait long for it. */
const withoutTemporal = (): TestApi =>
  api.with({
    temporal: lazyTemporal({ address: NOWHERE, namespace: 'default' }),
    answerWithinMs: 500,
  });

describe('while Temporal is away', () => {
  it('only the first registration waits for it; the next ones are answered at once', async () => {
    const away = withoutTemporal();
    const msOf = async (): Promise<number> => {
      const begun = performance.now();
      expect((await away.post('/api/disputes', clerk, registration())).status).toBe(202);
      return performance.now() - begun;
    };
    await msOf();
    // Whoever waits for Temporal waits two seconds.
    await expect.poll(msOf).toBeLessThan(1_000);
  });

  it('a registration is accepted with its number, and waits to be started', async () => {
    const away = withoutTemporal();
    const told = await away.post('/api/disputes', clerk, registration());
    expect(told.status).toBe(202);
    const { id, number } = z
      .object({ id: z.string(), number: z.string(), started: z.literal(false) })
      .parse(told.body);
    expect(number).toMatch(/^\d{4}-990101-\d{6}$/);
    const { rows } = await api.court.pool.query(
      'select started_at from start_outbox where dispute_id = $1',
      [id],
    );
    expect(rows).toEqual([{ started_at: null }]);
  });

  it('a command is accepted as received, never as done, and its state can be asked', async () => {
    const { id, parties } = await api.court.register();
    const away = withoutTemporal();
    const body = { kind: 'divert', track: 'entrusted', mode: 'on-site' };
    const key = randomUUID();
    const told = await command(away, clerk, id, body, key);
    expect(told.status).toBe(202);
    const shape = z.object({ commandId: z.string(), statusUrl: z.string(), replayed: z.boolean() });
    const first = shape.parse(told.body);
    expect(told.headers.get('location')).toBe(first.statusUrl);
    const status = await api.get(first.statusUrl, clerk);
    expect(status.body).toMatchObject({ state: 'RECEIVED', outcome: null });
    const again = shape.parse((await command(away, clerk, id, body, key)).body);
    expect(again).toMatchObject({ commandId: first.commandId, replayed: true });
    expect(parties).toHaveLength(2);
  });

  it('what waited is done when it is back, and the same request then gets its answer', async () => {
    await api.court.startWorkers();
    const { id } = await api.court.register();
    const away = withoutTemporal();
    const body = { kind: 'divert', track: 'entrusted', mode: 'on-site' };
    const key = randomUUID();
    expect((await command(away, clerk, id, body, key)).status).toBe(202);
    const told = await command(api, clerk, id, body, key);
    expect(told.status).toBe(200);
    expect(told.body).toMatchObject({ replayed: true });
    await api.court.stopWorkers();
  });

  it('the api says that it is not ready', async () => {
    const away = withoutTemporal();
    const told = await away.ask('GET', '/readyz');
    expect([told.status, told.body]).toEqual([503, { status: 'down' }]);
    expect((await away.ask('GET', '/livez')).status).toBe(200);
  });
});

describe('while nobody decides', () => {
  it('a command is answered with 202 after the time a person waits, which is eight seconds', async () => {
    expect(ANSWER_WITHIN_MS).toBe(8_000);
    const { id } = await api.court.register();
    const begun = performance.now();
    const { temporalAddress: address } = inject('servers');
    // Its own way to Temporal: what it suspects of it is no business of the tests after it.
    const temporal = lazyTemporal({ address, namespace: 'default' });
    const told = await command(api.with({ temporal, answerWithinMs: 1_500 }), clerk, id, {
      kind: 'divert',
      track: 'entrusted',
      mode: 'on-site',
    });
    expect(told.status).toBe(202);
    expect(performance.now() - begun).toBeGreaterThan(1_400);
  });
});

describe('while Postgres is away', () => {
  it('nothing is accepted: 503 with when to try again and a tracking id', async () => {
    const pool = createPool(`postgresql://nobody:nothing@${NOWHERE}/nothing`);
    const away = api.with({ pool });
    const told = await away.post('/api/disputes', clerk, registration());
    const problem = problemOf(told);
    expect([problem.status, problem.code]).toEqual([503, 'unavailable']);
    expect(told.headers.get('retry-after')).toBe('5');
    expect(problem.trackingId).toMatch(/^[0-9a-f-]{36}$/);
    expect((await away.ask('GET', '/readyz')).status).toBe(503);
    await pool.end();
  });
});

describe('while Redis is away', () => {
  it('signing in, registering and commands work, and it says that it is degraded', async () => {
    await api.court.startWorkers();
    const redis = createBriskRedis(`redis://${NOWHERE}`, ignore);
    const limits = createLimits(redis, randomUUID());
    const away = api.with({ redis, limits });
    const token = await away.signIn('clerk2');
    const { id } = await openDispute(away, token);
    const told = await command(away, token, id, {
      kind: 'divert',
      track: 'entrusted',
      mode: 'on-site',
    });
    expect(told.status).toBe(200);
    const readiness = async () => (await away.ask('GET', '/readyz')).body;
    await expect.poll(readiness).toEqual({ status: 'degraded' });
    redis.disconnect();
  });

  it('too many sign-ins from one address are still stopped, by this process alone', async () => {
    const redis = createBriskRedis(`redis://${NOWHERE}`, ignore);
    const away = api.with({ redis, limits: createLimits(redis, randomUUID()) });
    const bodies = { login: 'nobody', password: 'x' };
    const last: number[] = [];
    for (let round = 0; round < 125; round += 1)
      last.push((await away.ask('POST', '/api/session', { body: bodies })).status);
    expect(last.filter((status) => status === 429).length).toBeGreaterThan(0);
    redis.disconnect();
  });
});
