import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mostTries } from '#notifications/retries';
import { feedHorizon, NEWEST_FEED } from '#notifications/webhooks/horizon';
import { subscriberSecret } from '#notifications/webhooks/secret';
import { claimSubscribers } from '#notifications/webhooks/subscribers';
import { tell } from '#notifications/webhooks/tell';
import { withTransaction, type Pool, type Queryable } from '#platform/database';
import { createLogger } from '#platform/log';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';
import type { Loop } from '#worker/loop';
import { startWebhooks } from '#worker/webhooks-loop';
import { linkSecret, until } from './office.ts';
import { freePort } from './redis.ts';
import { SubscriberServer } from './subscriber.ts';

const PACE_MS = 30;
const log = createLogger('test', 'silent');
let database: TestDatabase;
let pool: Pool;
let courtId: string;
const servers: SubscriberServer[] = [];
let loops: Loop[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  pool = database.pool;
});
beforeEach(async () => {
  courtId = `court-${randomUUID()}`;
  await pool.query(
    `insert into organisation (id, kind, name) values ($1, 'court', '滨江区人民法院')`,
    [courtId],
  );
});
afterEach(async () => {
  await Promise.all(loops.splice(0).map((loop) => loop.stop()));
  await Promise.all(servers.splice(0).map((server) => server.down()));
  await pool.query(`update webhook_subscriber set state = 'PAUSED'`);
});
afterAll(() => database.drop());

const roomFor = (...known: readonly SubscriberServer[]) => ({
  pool,
  linkSecret,
  rules: { hosts: known.map(({ host }) => ({ host, address: null })), needsTls: false },
  now: Date.now,
  firstWaitMs: 20,
});
const startTelling = (...known: readonly SubscriberServer[]): void => {
  loops = [...loops, ...startWebhooks(roomFor(...known), log, PACE_MS)];
};

/** A system that has subscribed to the court, from now on. */
const subscriber = async (): Promise<SubscriberServer & { id: string }> => {
  const server = new SubscriberServer(await freePort());
  servers.push(server);
  await server.up();
  const id = randomUUID();
  await pool.query(
    `insert into webhook_subscriber (id, organisation_id, court_ids, url, cursor, next_try_at, created_by, created_at)
     values ($1, $2, array[$2], $3, (${NEWEST_FEED}), clock_timestamp(), 'test', court_now())`,
    [id, courtId, server.url],
  );
  server.secret = subscriberSecret(linkSecret, { id, secretVersion: 1 });
  return Object.assign(server, { id });
};

/** So many events of one new dispute; gives their ids in order. */
const happen = async (count: number, db: Queryable = pool): Promise<readonly string[]> => {
  const disputeId = randomUUID();
  for (let seq = 1; seq <= count; seq += 1)
    await db.query(
      `insert into dispute_event (court_id, month, dispute_id, seq, kind, at, recorded_at, actor_kind,
                                  input_key, payload, salt, commitment, previous_hash, hash)
       values ($1, 202603, $2, $3, 'received', court_now(), court_now(), 'system', 'k', $4, '', '', '', '')`,
      [courtId, disputeId, seq, { reason: '王金丝雀的电话是13900007731' }],
    );
  return Array.from({ length: count }, (_, index) => `${disputeId}:${index + 1}`);
};

const heard = (server: SubscriberServer) => server.heard.map(({ id }) => id);
const stateOf = async (id: string) => {
  const { rows } = await pool.query<{
    state: string;
    failures: number;
    last_error: string | null;
    cursor: number;
  }>('select state, failures, last_error, cursor from webhook_subscriber where id = $1', [id]);
  return rows[0];
};

describe('a subscriber', () => {
  test('hears every event of its courts once, in order, signed, and nothing that anybody said', async () => {
    const one = await subscriber();
    const events = [...(await happen(3)), ...(await happen(150))];
    startTelling(one);
    await until(() => expect(heard(one)).toEqual(events));
    expect(one.forged).toBe(0);
    expect(JSON.stringify(one.heard)).not.toMatch(/王金丝雀|13900007731|reason/);
    const later = await happen(2);
    await until(() => expect(heard(one)).toEqual([...events, ...later]));
  });

  test('hears nothing of other courts', async () => {
    const one = await subscriber();
    const mine = courtId;
    courtId = `court-${randomUUID()}`;
    await happen(2);
    courtId = mine;
    const [event] = await happen(1);
    startTelling(one);
    await until(() => expect(heard(one)).toEqual([event]));
  });

  test('waits for an event that was numbered earlier and is committed later', async () => {
    const one = await subscriber();
    startTelling(one);
    const before = await happen(1);
    await until(() => expect(heard(one)).toEqual(before));
    const horizon = feedHorizon();
    const look = async (): Promise<number> => {
      await horizon.look(pool);
      return horizon.settled();
    };
    const last = one.heard[0]?.feed ?? 0;
    const [early, late] = await withTransaction(pool, async (connection) => {
      const held = await happen(1, connection);
      const free = await happen(1);
      for (let time = 0; time < 10; time += 1) expect(await look()).toBeLessThanOrEqual(last);
      expect(heard(one)).toEqual(before);
      return [held, free] as const;
    });
    // Any open transaction of the cluster holds it up, those of other databases too.
    await until(async () => expect(await look()).toBeGreaterThan(last + 1));
    await until(() => expect(heard(one)).toEqual([...before, ...early, ...late]));
  });

  test('is told by one of two workers, not by both', async () => {
    const one = await subscriber();
    const events = await happen(120);
    startTelling(one);
    startTelling(one);
    await until(() => expect(heard(one)).toEqual(events));
  });

  test('that fails is tried again from where it was, and holds up nobody else', async () => {
    const [bad, mute, good] = [await subscriber(), await subscriber(), await subscriber()];
    bad.mood = 'broken';
    mute.mood = 'mute';
    const events = await happen(2);
    startTelling(bad, mute, good);
    await until(() => expect(heard(good)).toEqual(events));
    await until(() => expect(bad.calls.length).toBeGreaterThan(2));
    expect(await stateOf(bad.id)).toMatchObject({ state: 'ACTIVE', last_error: 'http-500' });
    const more = await happen(1);
    await until(() => expect(heard(good)).toEqual([...events, ...more]));
    bad.mood = 'ok';
    await until(() => expect(heard(bad)).toEqual([...events, ...more]));
    await until(async () =>
      expect(await stateOf(bad.id)).toMatchObject({ failures: 0, last_error: null }),
    );
    await mute.down();
  });

  test('that never answers is dead in the end, and is told again when a person says so', async () => {
    const one = await subscriber();
    await one.down();
    await pool.query('update webhook_subscriber set failures = $2 where id = $1', [
      one.id,
      mostTries - 1,
    ]);
    const events = await happen(1);
    startTelling(one);
    await until(async () =>
      expect(await stateOf(one.id)).toMatchObject({ state: 'DEAD', last_error: 'ECONNREFUSED' }),
    );
    await one.up();
    await pool.query(
      `update webhook_subscriber set state = 'ACTIVE', failures = 0, next_try_at = clock_timestamp() where id = $1`,
      [one.id],
    );
    await until(() => expect(heard(one)).toEqual(events));
  });

  test('that sends on to another place is not followed there', async () => {
    const one = await subscriber();
    one.mood = 'elsewhere';
    await happen(1);
    startTelling(one);
    await until(async () => expect((await stateOf(one.id))?.last_error).toBe('http-307'));
    expect(new Set(one.calls)).toEqual(new Set(['/hook']));
  });

  test('whose host is not on the operator’s list any more is not called', async () => {
    const [one, other] = [await subscriber(), await subscriber()];
    await happen(1);
    startTelling(other);
    await until(async () => expect((await stateOf(one.id))?.last_error).toBe('address-refused'));
    expect(one.calls).toEqual([]);
  });
});

describe('a worker that dies', () => {
  test('after the call and before the cursor moved, leaves it to be told again under the same ids', async () => {
    const one = await subscriber();
    const events = await happen(2);
    const room = roomFor(one);
    const [claimed] = await claimSubscribers(pool, Number.MAX_SAFE_INTEGER, 1);
    if (claimed === undefined) throw new Error('nobody to tell');
    one.meanwhile = () => new Promise(() => undefined);
    void tell(room, claimed, Number.MAX_SAFE_INTEGER);
    await until(() => expect(heard(one)).toEqual(events));
    one.meanwhile = async () => {};
    await pool.query(`update webhook_subscriber set claimed_until = 'epoch' where id = $1`, [
      one.id,
    ]);
    startTelling(one);
    await until(() => expect(heard(one)).toEqual([...events, ...events]));
    expect((await stateOf(one.id))?.failures).toBe(0);
  });

  test('is not believed when it comes back after a person has moved the place', async () => {
    const one = await subscriber();
    const start = (await stateOf(one.id))?.cursor;
    const events = await happen(3);
    const [claimed] = await claimSubscribers(pool, Number.MAX_SAFE_INTEGER, 1);
    if (claimed === undefined) throw new Error('nobody to tell');
    one.meanwhile = async () => {
      await pool.query('update webhook_subscriber set cursor = cursor - 1 where id = $1', [one.id]);
    };
    expect(await tell(roomFor(one), claimed, Number.MAX_SAFE_INTEGER)).toMatchObject({
      kind: 'handed-on',
    });
    expect(heard(one)).toEqual(events);
    expect((await stateOf(one.id))?.cursor).toBe((start ?? 0) - 1);
  });
});
