import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import { createApp } from '#api/app';
import type { ApiEnv } from '#api/env';
import { webFiles } from '#api/web-files';
import type { Pool } from '#platform/database';
import { createLogger } from '#platform/log';
import { command, openDispute, type OpenDispute } from '#tests/api/support/counter';
import { TestApi } from '#tests/api/support/test-api';
import { mailServer, type MailServer } from '#tests/notifications/mail-server';
import { freePort, ownRedis, type OwnRedis } from '#tests/notifications/redis';
import { startNotificationWorker, type NotificationWorker } from '#worker/notification-worker';
import { wholeWeb } from './built-web.ts';
import { Letterbox } from './letterbox.ts';

const pace = {
  sweepEveryMs: 200,
  firstWaitMs: 200,
  // A sender on a busy machine is slow, and not lost.
  strandedAfterMs: 60_000,
  unseenForMs: 100,
  concurrency: 4,
};

export type Body = { readonly kind: string; readonly [field: string]: unknown };

/**
 * The whole house for tests in a browser: the API with its pages on a port, the workers, and a mail
 * server, so that a party gets a real mail with a real link. Opened once for a test file.
 */
export class FilingHall {
  readonly api: TestApi;
  readonly mails: MailServer;
  readonly letters: Letterbox;
  readonly address: string;
  readonly #redis: OwnRedis;
  readonly #web: string;
  readonly #worker: NotificationWorker;
  #server: Server | null = null;
  #clerk = '';

  private constructor(
    api: TestApi,
    mails: MailServer,
    redis: OwnRedis,
    { port, web }: { readonly port: number; readonly web: string },
  ) {
    this.api = api;
    this.mails = mails;
    this.letters = new Letterbox(() => Promise.resolve(mails.received));
    this.address = `http://127.0.0.1:${port}`;
    this.#redis = redis;
    this.#web = web;
    this.#worker = startNotificationWorker({
      config: {
        redisUrl: redis.url,
        email: { kind: 'smtp', smtpUrl: mails.url, mailFrom: '七桥法院 <mediation@example.org>' },
        sms: { kind: 'none' },
        publicAddress: this.address,
        linkSecret: api.deps.config.linkSecret,
      },
      pool: api.court.pool,
      log: createLogger('test', 'silent'),
      now: Date.now,
      pace,
    });
  }

  static async open(): Promise<FilingHall> {
    const web = await wholeWeb();
    const api = await TestApi.open();
    await api.court.startWorkers();
    const redis = await ownRedis();
    await redis.start();
    const mails = mailServer(await freePort());
    await mails.up();
    const hall = new FilingHall(api, mails, redis, { port: await freePort(), web });
    hall.#clerk = await api.signIn('clerk');
    await hall.serverUp();
    return hall;
  }

  get pool(): Pool {
    return this.api.court.pool;
  }

  /** Starts the API on its port; it is the same port after every stop. */
  async serverUp(): Promise<void> {
    const port = Number(new URL(this.address).port);
    const { fetch } = new Hono<ApiEnv>()
      .route('/', webFiles(this.#web))
      .route('/', createApp(this.api.deps));
    this.#server = await new Promise<Server>((resolve, reject) => {
      const server = serve({ fetch, hostname: '127.0.0.1', port }, () => {
        if ('closeAllConnections' in server) resolve(server);
        else reject(new Error('not a server for HTTP/1.1'));
      });
    });
  }

  /** Stops the API as a power cut would: nobody answers any more. */
  async serverDown(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** Registers a dispute whose parties get mail at addresses of their own. */
  register(applicant: string, respondent: string): Promise<OpenDispute> {
    return openDispute(this.api, this.#clerk, {
      parties: [
        { role: 'applicant', kind: 'natural', name: '陆知微', email: applicant },
        { role: 'respondent', kind: 'natural', name: '霍临川', email: respondent },
      ],
      confirmWarnings: ['possible-duplicate'],
    });
  }

  /** Lets somebody at work do something with a dispute. */
  async staff(login: string, { id }: OpenDispute, body: Body): Promise<void> {
    const told = await command(this.api, await this.api.signIn(login), id, body);
    if (told.status !== 200) throw new Error(`${body.kind}: ${told.text.slice(0, 400)}`);
  }

  /** Waits until a mediator has been designated, and lets that one accept; gives the login. */
  async mediatorAccepts(dispute: OpenDispute): Promise<string> {
    const state = await this.api.court.until(
      { id: dispute.id, parties: [] },
      ({ mediator }) => mediator !== null,
    );
    const { rows } = await this.api.court.pool.query('select login from staff_user where id = $1', [
      state.mediator?.id,
    ]);
    const [{ login }] = z.tuple([z.object({ login: z.string() })]).parse(rows);
    await this.staff(login, dispute, {
      kind: 'accept-designation',
      disclosure: 'nothing-to-disclose',
    });
    return login;
  }

  async close(): Promise<void> {
    await this.serverDown();
    await this.#worker.close();
    await this.mails.down();
    await this.#redis.remove();
    await this.api.close();
  }
}
