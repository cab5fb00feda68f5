import { deepEqual } from 'node:assert/strict';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import type { SmsConfig } from '#platform/channel-config';
import type { Pool } from '#platform/database';
import { createLogger } from '#platform/log';
import { PATIENCE_MS } from '#tests/support/patience';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';
import { startNotificationWorker, type NotificationWorker } from '#worker/notification-worker';
import { Court } from './court.ts';
import { type MailServer, mailServer } from './mail-server.ts';
import { freePort, type OwnRedis, ownRedis } from './redis.ts';

export const linkSecret = 's'.repeat(40);
export const publicAddress = 'https://mediation.example.org';

/** Short waits, so that what takes minutes in a court takes a second here. */
const pace = {
  sweepEveryMs: 100,
  firstWaitMs: 50,
  // Long: a sender on a busy machine is slow, and not lost. Rows of senders that are lost are aged.
  strandedAfterMs: 60_000,
  unseenForMs: 400,
  concurrency: 5,
};

/** Everything messages need, real and the test file's own; the court and the mails are new for each test. */
export class Office {
  database: TestDatabase | undefined;
  redis: OwnRedis | undefined;
  readonly workers: NotificationWorker[] = [];
  /** How text messages leave, for workers started from now on. */
  sms: SmsConfig = { kind: 'none' };
  /** The time by which people sleep and gateways look at signatures; the real one when not said. */
  now: () => number = Date.now;
  /** How long a gateway is waited for. */
  gatewayPatienceMs = PATIENCE_MS;
  #court: Court | undefined;
  #mails: MailServer | undefined;

  get pool(): Pool {
    return there(this.database).pool;
  }
  get court(): Court {
    return there(this.#court);
  }
  get mails(): MailServer {
    return there(this.#mails);
  }
  get ownRedis(): OwnRedis {
    return there(this.redis);
  }

  async open(): Promise<void> {
    await this.ownRedis.start();
    this.#mails = mailServer(await freePort());
    await this.#mails.up();
    this.#court = await new Court(this.pool).open();
    this.now = Date.now;
    this.gatewayPatienceMs = PATIENCE_MS;
    this.sms = { kind: 'none' };
  }

  /** What still waits, for the morning say, is called off: the next test's worker must not send it. */
  async close(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
    await this.pool.query(
      `update notification_outbox set state = 'CANCELLED'
        where court_id = $1 and state in ('WAITING', 'QUEUED', 'SENDING')`,
      [this.court.id],
    );
    await this.mails.down();
    await this.ownRedis.kill();
  }

  startWorker(): NotificationWorker {
    const { pool, mails, ownRedis: redis } = this;
    const worker = startNotificationWorker({
      config: {
        redisUrl: redis.url,
        email: { kind: 'smtp', smtpUrl: mails.url, mailFrom: '滨江法院 <mediation@example.org>' },
        sms: this.sms,
        publicAddress,
        linkSecret,
      },
      pool,
      log: createLogger('test', 'silent'),
      now: this.now,
      pace: { ...pace, gatewayPatienceMs: this.gatewayPatienceMs },
    });
    this.workers.push(worker);
    return worker;
  }

  /** As if the sender that took this row had not been heard of for an hour. */
  async age(outboxId: string): Promise<void> {
    await this.pool.query(
      `update notification_outbox set claimed_at = claimed_at - interval '1 hour' where id = $1`,
      [outboxId],
    );
  }

  /** Waits until the rows of the court stand so, and no others. */
  settled(states: { readonly [state: string]: number }): Promise<void> {
    return until(async () => deepEqual(await this.court.states(), states));
  }

  /** How many mails an address has been sent. */
  mailsTo(address: string): number {
    return this.mails.received.filter(({ to }) => to === address).length;
  }
}

const there = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('the office is not open yet');
  return thing;
};

/** Asks again and again until the check passes; gives up with its failure when patience has run out. */
export const until = (check: () => Promise<void> | void): Promise<void> =>
  vi.waitFor(check, { timeout: PATIENCE_MS, interval: 25 });

/** Gives a test file its office: one database and one Redis, opened and emptied around each test. */
export const useOffice = (): Office => {
  const office = new Office();
  beforeAll(async () => {
    office.database = await createTestDatabase();
    office.redis = await ownRedis();
  });
  beforeEach(() => office.open());
  afterEach(() => office.close());
  afterAll(async () => {
    await office.redis?.remove();
    await office.database?.drop();
  });
  return office;
};
