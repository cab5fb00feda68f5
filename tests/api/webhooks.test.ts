import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { subscriberSecret } from '#notifications/webhooks/secret';
import { problemOf, TestApi } from '#tests/api/support/test-api';

const host = 'bureau.example.org';
let plain: TestApi;
let api: TestApi;
let admin: string;

beforeAll(async () => {
  plain = await TestApi.open();
  const webhookHosts = [{ host, address: null }];
  api = plain.with({ config: { ...plain.deps.config, webhookHosts } });
  admin = await api.signIn('admin');
});
afterAll(() => plain.close());

const wanted = (more: { readonly [name: string]: unknown } = {}) => ({
  organisationId: 'yunlan-justice',
  courtIds: ['qiqiao'],
  url: `https://${host}/${randomUUID()}`,
  ...more,
});
const add = (body: unknown, token = admin) => api.ask('POST', '/api/webhooks', { token, body });
const added = z.object({ id: z.string(), secret: z.string().min(32) });
const listShape = z.object({ items: z.array(z.looseObject({ id: z.string() })) });
const find = async (id: string) =>
  listShape
    .parse((await api.get('/api/webhooks', admin)).body)
    .items.find((each) => each.id === id);
const act = (id: string, what: 'pause' | 'resume', body: unknown, token = admin) =>
  api.ask('POST', `/api/webhooks/${id}/${what}`, { token, body });

describe('a system that wants to be told', () => {
  test('is registered by the administrator, and its secret is told once', async () => {
    const told = await add(wanted());
    expect(told.status).toBe(201);
    const { id, secret } = added.parse(told.body);
    expect(secret).toBe(subscriberSecret(api.deps.config.linkSecret, { id, secretVersion: 1 }));
    const listed = await api.get('/api/webhooks', admin);
    expect(listed.text).toContain(id);
    expect(listed.text).not.toContain(secret);
    expect(await find(id)).toMatchObject({
      state: 'ACTIVE',
      behind: 0,
      organisationName: '云澜市司法局',
    });
    const { rows } = await api.court.pool.query('select * from webhook_subscriber where id = $1', [
      id,
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test.each([
    `https://evil.example/${host}`,
    `http://user:key@${host}/`,
    `https://${host}/?token=1`,
    'https://169.254.169.254/latest/meta-data',
    'nonsense',
  ])('may not be at %s', async (url) => {
    expect(problemOf(await add(wanted({ url })))).toMatchObject({
      code: 'subscriber-address-refused',
      field: 'url',
    });
  });

  test('may not be anywhere while the operator has named no host', async () => {
    const told = await plain.ask('POST', '/api/webhooks', { token: admin, body: wanted() });
    expect(problemOf(told).code).toBe('subscriber-address-refused');
  });

  test('is not registered twice, nor for an unknown body, nor for somebody else’s court', async () => {
    const body = wanted();
    expect((await add(body)).status).toBe(201);
    expect(problemOf(await add(body)).code).toBe('subscriber-exists');
    expect((await add(wanted({ organisationId: 'nobody' }))).status).toBe(404);
    expect((await add(wanted({ courtIds: ['qiqiao', 'nowhere'] }))).status).toBe(404);
  });

  test.each(['clerk', 'supervisor', 'mediator', 'judge'])(
    'is not registered by a %s',
    async (login) => {
      expect((await add(wanted(), await api.signIn(login))).status).toBe(403);
    },
  );
});

/** One event of the court. */
const happen = (): Promise<unknown> =>
  api.court.pool.query(
    `insert into dispute_event (court_id, month, dispute_id, seq, kind, at, recorded_at, actor_kind,
                                input_key, payload, salt, commitment, previous_hash, hash)
     values ('qiqiao', 202611, $1, 1, 'received', court_now(), court_now(), 'system', 'k', '{}', '', '', '', '')`,
    [randomUUID()],
  );

describe('a system that is in trouble', () => {
  const dead = async (): Promise<string> => {
    const { id } = added.parse((await add(wanted({ from: 'beginning' }))).body);
    await api.court.pool.query(
      `update webhook_subscriber set state = 'DEAD', failures = 24, last_error = 'http-500',
              failing_since = court_now(), cursor = 0 where id = $1`,
      [id],
    );
    return id;
  };

  test('is shown to administrator and supervisor, with since when and why', async () => {
    const id = await dead();
    for (const login of ['admin', 'supervisor']) {
      const told = await api.get('/api/webhooks', await api.signIn(login));
      const found = listShape.parse(told.body).items.find((each) => each.id === id);
      expect(found).toMatchObject({ state: 'DEAD', failures: 24, lastError: 'http-500' });
      expect(found?.['failingSince']).toMatch(/^\d{4}-/);
    }
    expect((await api.get('/api/webhooks', await api.signIn('clerk'))).status).toBe(403);
  });

  test('is told again, or paused, by the administrator only', async () => {
    const id = await dead();
    const supervisor = await api.signIn('supervisor');
    expect((await act(id, 'resume', {}, supervisor)).status).toBe(403);
    expect((await act(id, 'pause', {}, supervisor)).status).toBe(403);
    expect((await act(id, 'resume', {})).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'ACTIVE', failures: 0, lastError: null });
    expect((await act(id, 'pause', {})).status).toBe(200);
    expect(await find(id)).toMatchObject({ state: 'PAUSED' });
    expect((await act(randomUUID(), 'pause', {})).status).toBe(404);
    expect((await act(randomUUID(), 'resume', {})).status).toBe(404);
  });

  test('can be told everything after an earlier place once more, never after a later one', async () => {
    const { id } = added.parse((await add(wanted())).body);
    await act(id, 'resume', { after: 0 });
    expect(await find(id)).toMatchObject({ cursor: 0 });
    await happen();
    await act(id, 'resume', { after: 9_000_000_000 });
    const { rows } = await api.court.pool.query('select max(feed_id) as last from dispute_event');
    expect(rows[0]?.last).toBeGreaterThan(0);
    expect(await find(id)).toMatchObject({ cursor: rows[0]?.last, behind: 0 });
    await act(id, 'resume', { after: 0 });
    expect(await find(id)).toMatchObject({ cursor: 0, behind: 1 });
  });
});
