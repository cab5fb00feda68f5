import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adaptersOf } from '#notifications/channels/adapters';
import { checkCode } from '#notifications/check-code';
import { deliver } from '#notifications/jobs/deliver';
import { redriveNotification } from '#notifications/redrive';
import { shortLinkToken, tokenHash } from '#notifications/party-link';
import { openNotificationQueue } from '#notifications/queue';
import type { SmsGateway } from '#platform/channel-config';
import { linkSecret, publicAddress, until, useOffice } from './office.ts';
import { PATIENCE_MS } from '#tests/support/patience';
import { freePort } from './redis.ts';
import { SmsGatewayServer } from './sms-gateway.ts';

const PHONE = '13900007731';
const secret = 'g'.repeat(40);
const keyId = 'court-1';
const office = useOffice();
let gateway: SmsGatewayServer;

/** A gateway with these abilities, and a court that knows of them. */
const open = async (can: SmsGateway['can']): Promise<void> => {
  const abilities = { dedupes: can === 'dedupe', canBeAsked: can === 'ask' };
  gateway = new SmsGatewayServer(await freePort(), { keyId, secret, ...abilities });
  await gateway.up();
  office.sms = { kind: 'gateway', url: gateway.url, keyId, secret, signName: '滨江法院', can };
};
afterEach(() => gateway.down());

const text = (wanted: Parameters<typeof office.court.letter>[1] = {}) =>
  office.court.letter(null, { channel: 'sms', ...wanted });

/** A sender that hands the message over and is never heard of again: killed before it could store. */
const handOverAndVanish = async (outboxId: string): Promise<void> => {
  gateway.mood = 'late';
  const { sms } = office;
  const channels = adaptersOf(
    { email: { kind: 'none' }, sms, publicAddress },
    { now: Date.now, patienceMs: PATIENCE_MS },
  );
  const held = { ...channels, sms: { ...channels.sms, send: holdBack(channels.sms.send) } };
  const writing = { publicAddress, linkSecret, signName: '滨江法院' };
  const job = { outboxId, courtId: office.court.id, month: 202603 };
  void deliver({ pool: office.pool, channels: held, writing }, job);
  await until(() => expect(gateway.sentTo(PHONE)).toBe(1));
  await office.age(outboxId);
  gateway.mood = 'ok';
};

/** Sends, and never comes back. */
const holdBack =
  <Message, Result>(send: (message: Message) => Promise<Result>) =>
  (message: Message): Promise<Result> => {
    void send(message);
    return new Promise(() => undefined);
  };

describe('a text message', () => {
  beforeEach(() => open('neither'));

  test('leaves once, signed, by template and variables, with check code and link, and is kept without the key', async () => {
    const row = await text({ params: { dueOn: '2026-03-10' } });
    office.startWorker();
    await office.settled({ SENT: 1 });
    const token = shortLinkToken(linkSecret, row.id);
    expect(gateway.sent).toEqual([
      {
        key: row.id,
        sign: '滨江法院',
        template: 'receipt',
        to: PHONE,
        variables: {
          number: expect.stringContaining('滨江调2026第'),
          dueOn: '3月10日',
          check: checkCode(linkSecret, row.id),
          token,
        },
      },
    ]);
    expect(gateway.forged).toBe(0);
    const [receipt] = await office.court.receipts(row.id);
    expect(receipt?.result).toBe('sent');
    expect(receipt?.text).toMatch(/^【滨江法院】.*3月10日前答复.*\/p\/… 防伪码\d{8}$/);
    expect(receipt?.text).not.toContain(token);
    const { rows } = await office.pool.query(
      'select party_id from party_link where token_hash = $1',
      [tokenHash(token)],
    );
    expect(rows).toEqual([{ party_id: row.partyId }]);
  });

  test('refused for good, becomes one task of the clerks and is not tried again', async () => {
    gateway.mood = 'refuses';
    const row = await text();
    office.startWorker();
    await office.settled({ REFUSED: 1 });
    expect(await office.court.receipts(row.id)).toMatchObject([
      { result: 'refused', detail: 'sms-422-blacklist' },
    ]);
    expect(await office.court.tasks(row.disputeId)).toEqual(['clerk: reach-party-by-other-means']);
    expect(gateway.posts).toBe(1);
  });

  test('held up by flow control or a gateway that is down, leaves later, once', async () => {
    gateway.mood = 'busy';
    await text();
    office.startWorker();
    await until(() => expect(gateway.posts).toBeGreaterThan(1));
    await gateway.down();
    await until(async () => expect(await lastError()).toBe('sms-ECONNREFUSED'));
    gateway.mood = 'ok';
    await gateway.up();
    await office.settled({ SENT: 1 });
    expect(gateway.sentTo(PHONE)).toBe(1);
  });

  test('that the law does not ask for waits for the morning; one it asks for does not', async () => {
    const night = () => Date.parse('2026-03-02T22:00:00+08:00');
    office.now = night;
    gateway.now = night;
    await text({ legal: false });
    office.startWorker();
    await until(async () => expect(await lastError()).toBe('quiet-hours'));
    expect(gateway.posts).toBe(0);
    await text({ legal: true });
    await office.settled({ QUEUED: 1, SENT: 1 });
    expect(gateway.posts).toBe(1);
  });
});

const lastError = async (): Promise<string | null> => {
  const { rows } = await office.pool.query<{ last_error: string | null }>(
    `select last_error from notification_outbox where court_id = $1 and channel = 'sms'`,
    [office.court.id],
  );
  return rows[0]?.last_error ?? null;
};

describe('where the gateway sends a known key only once', () => {
  beforeEach(() => open('dedupe'));

  test.each(['loses', 'broken'] as const)(
    'an answer lost (%s) is found out by sending again',
    async (mood) => {
      gateway.mood = mood;
      const row = await text();
      office.startWorker();
      await until(() => expect(gateway.posts).toBeGreaterThan(1));
      gateway.mood = 'ok';
      await office.settled({ SENT: 1 });
      expect(gateway.sentTo(PHONE)).toBe(1);
      expect(await office.court.receipts(row.id)).toMatchObject([{ result: 'sent', detail: null }]);
      expect(await office.court.tasks(row.disputeId)).toEqual([]);
    },
  );

  test('a sender killed between sending and storing leaves one message, not two', async () => {
    const row = await text();
    await handOverAndVanish(row.id);
    office.startWorker();
    await office.settled({ SENT: 1 });
    expect(gateway.posts).toBe(2);
    expect(gateway.sentTo(PHONE)).toBe(1);
  });
});

describe('where the gateway can be asked', () => {
  beforeEach(() => open('ask'));

  test('an answer lost is found out by asking; nothing is sent again', async () => {
    gateway.mood = 'loses';
    const row = await text();
    office.startWorker();
    await office.settled({ SENT: 1 });
    expect(gateway.asked).toBeGreaterThan(0);
    expect([gateway.posts, gateway.sentTo(PHONE)]).toEqual([1, 1]);
    expect(new Set(gateway.paths)).toEqual(new Set(['/messages', `/messages/${row.id}`]));
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
  });

  test('an answer that comes when nobody waits for it any more changes nothing', async () => {
    gateway.mood = 'late';
    office.gatewayPatienceMs = 1_000;
    const row = await text();
    office.startWorker();
    await office.settled({ SENT: 1 });
    gateway.answerTheLate();
    expect(gateway.asked).toBeGreaterThan(0);
    expect([gateway.posts, gateway.sentTo(PHONE)]).toEqual([1, 1]);
    expect(await office.court.receipts(row.id)).toHaveLength(1);
  });

  test('what the gateway has never seen is sent', async () => {
    gateway.mood = 'broken';
    await text();
    office.startWorker();
    await until(() => expect(gateway.asked).toBeGreaterThan(0));
    gateway.mood = 'ok';
    await office.settled({ SENT: 1 });
    expect(gateway.sentTo(PHONE)).toBe(1);
  });

  test('a sender killed between sending and storing leaves one message, not two', async () => {
    const row = await text();
    await handOverAndVanish(row.id);
    office.startWorker();
    await office.settled({ SENT: 1 });
    expect([gateway.posts, gateway.sentTo(PHONE)]).toEqual([1, 1]);
  });
});

describe('where the gateway can do neither', () => {
  beforeEach(() => open('neither'));
  const byOtherMeans = ['clerk: reach-party-by-other-means'];

  test.each(['loses', 'broken'] as const)(
    'an answer lost (%s) leaves the message unknown: listed for a person, never sent again',
    async (mood) => {
      gateway.mood = mood;
      const row = await text();
      office.startWorker();
      await office.settled({ UNKNOWN: 1 });
      expect(gateway.posts).toBe(1);
      expect(await office.court.receipts(row.id)).toMatchObject([{ result: 'unknown' }]);
      expect(await office.court.tasks(row.disputeId)).toEqual(byOtherMeans);
    },
  );

  test('a sender killed between sending and storing leaves it unknown as well', async () => {
    const row = await text();
    await handOverAndVanish(row.id);
    office.startWorker();
    await office.settled({ UNKNOWN: 1 });
    expect([gateway.posts, gateway.sentTo(PHONE)]).toEqual([1, 1]);
    expect(await office.court.receipts(row.id)).toMatchObject([{ detail: 'sender-vanished' }]);
  });

  test('let out again by a person, it has a key of its own, so that no gateway swallows it', async () => {
    gateway.mood = 'loses';
    const row = await text();
    office.startWorker();
    await office.settled({ UNKNOWN: 1 });
    gateway.mood = 'ok';
    const queue = openNotificationQueue(office.ownRedis.url, () => undefined);
    const room = { pool: office.pool, queue, onLater: () => undefined };
    const letter = { courtId: office.court.id, outboxId: row.id, evenUnknown: true };
    expect(await redriveNotification(room, letter)).toBe(true);
    await office.settled({ SENT: 1 });
    expect(gateway.sent.map(({ key }) => key)).toEqual([row.id, `${row.id}-2`]);
    await queue.close();
  });
});

describe('a court without a gateway', () => {
  beforeEach(async () => {
    await open('neither');
    office.sms = { kind: 'none' };
  });

  test('has it on record that the message was not sent, and a clerk reaches the party', async () => {
    const row = await text();
    office.startWorker();
    await office.settled({ CANCELLED: 1 });
    expect(await office.court.receipts(row.id)).toMatchObject([
      { result: 'not-sent', detail: 'no-channel' },
    ]);
    expect(await office.court.tasks(row.disputeId)).toEqual(['clerk: reach-party-by-other-means']);
  });

  test('gives the clerk no task where the same was sent by mail', async () => {
    const row = await office.court.letter('a@example.org');
    await office.court.alsoBy('sms', row.id);
    office.startWorker();
    await office.settled({ CANCELLED: 1, SENT: 1 });
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
  });
});
