import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';
import { none } from '#notifications/channels/none';
import type { Channels } from '#notifications/channels/channel';
import { deliver } from '#notifications/jobs/deliver';
import { linkToken } from '#notifications/party-link';
import { canaries } from './court.ts';
import { linkSecret, publicAddress, until, useOffice } from './office.ts';

const office = useOffice();

describe('a sender that is killed', () => {
  const neverAnswers: Channels = {
    'in-app': { isOpen: true, doubt: { kind: 'repeat' }, send: () => new Promise(() => undefined) },
    email: { isOpen: true, doubt: { kind: 'person' }, send: () => new Promise(() => undefined) },
    sms: none,
    none,
  };
  const writing = { publicAddress, linkSecret, signName: null };
  /** A sender that took the row and was never heard of again. */
  const takeAndVanish = async (outboxId: string): Promise<void> => {
    const job = { outboxId, courtId: office.court.id, month: 202603 };
    void deliver({ pool: office.pool, channels: neverAnswers, writing }, job);
    await until(async () => expect(await office.court.states()).toEqual({ SENDING: 1 }));
    await office.age(outboxId);
  };

  test('between taking and storing leaves a mail unknown: never sent again, listed for a person', async () => {
    const row = await office.court.letter('a@example.org');
    await takeAndVanish(row.id);
    office.startWorker();
    await office.settled({ UNKNOWN: 1 });
    expect(office.mails.received).toEqual([]);
    expect(await office.court.receipts(row.id)).toMatchObject([
      { result: 'unknown', detail: 'sender-vanished' },
    ]);
    expect(await office.court.tasks(row.disputeId)).toEqual(['clerk: reach-party-by-other-means']);
  });

  test('leaves an in-app message to be stored by the next, once', async () => {
    const row = await office.court.letter('a@example.org', {
      template: 'no-mediator',
      channel: 'in-app',
      legal: false,
      to: { kind: 'role', id: 'clerk' },
    });
    await takeAndVanish(row.id);
    office.startWorker();
    await office.settled({ SENT: 1 });
    expect(await office.court.receipts(row.id)).toHaveLength(1);
  });

  test('a mail server that breaks off after taking the content leaves the mail unknown', async () => {
    office.mails.mood = 'mute';
    const row = await office.court.letter('a@example.org');
    office.startWorker();
    await office.settled({ UNKNOWN: 1 });
    expect(office.mailsTo('a@example.org')).toBe(1);
    expect(await office.court.receipts(row.id)).toMatchObject([{ result: 'unknown' }]);
  });
});

describe('Redis', () => {
  test('killed and wiped with messages waiting in it, loses none and doubles none', async () => {
    await office.mails.down();
    const addresses = Array.from({ length: 12 }, (_, index) => `p${index}@example.org`);
    for (const address of addresses) await office.court.letter(address);
    office.startWorker();
    await office.settled({ QUEUED: 12 });
    await office.ownRedis.kill();
    await office.mails.up();
    await office.ownRedis.start();
    await office.settled({ SENT: 12 });
    expect(addresses.map((address) => office.mailsTo(address))).toEqual(addresses.map(() => 1));
  });

  test('away at the start, only delays', async () => {
    await office.ownRedis.kill();
    await office.court.letter('a@example.org');
    office.startWorker();
    await office.ownRedis.start();
    await office.settled({ SENT: 1 });
    expect(office.mailsTo('a@example.org')).toBe(1);
  });

  test('never holds a name, a number, an address or a link', async () => {
    office.mails.refuses.add('canary-7731-gone@example.org');
    const sent = await office.court.letter('canary-7731@example.org');
    await office.court.letter('canary-7731-gone@example.org');
    office.startWorker();
    await office.settled({ SENT: 1, REFUSED: 1 });
    const reader = new Redis(office.ownRedis.url);
    const keys = await reader.keys('*');
    const everything = await Promise.all(keys.map((key) => contentOf(reader, key)));
    reader.disconnect();
    expect(keys.length).toBeGreaterThan(2);
    const held = [...keys, ...everything].join('\n');
    expect(held).toContain(sent.id);
    const secrets = [...canaries, linkToken(linkSecret, sent.id)];
    expect(secrets.filter((secret) => held.includes(secret))).toEqual([]);
  });
});

const contentOf = async (reader: Redis, key: string): Promise<string> => {
  switch (await reader.type(key)) {
    case 'hash':
      return JSON.stringify(await reader.hgetall(key));
    case 'list':
      return JSON.stringify(await reader.lrange(key, 0, -1));
    case 'zset':
      return JSON.stringify(await reader.zrange(key, '0', '-1'));
    case 'set':
      return JSON.stringify(await reader.smembers(key));
    case 'stream':
      return JSON.stringify(await reader.xrange(key, '-', '+'));
    default:
      return (await reader.get(key)) ?? '';
  }
};
