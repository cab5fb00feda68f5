import { randomBytes, randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { inject } from 'vitest';
import { z } from 'zod';
import { createApp } from '#api/app';
import { createLimits } from '#api/auth/limits';
import { createChangeFeed } from '#api/changes/feed';
import { Settlements } from '#api/commands/settlements';
import type { Deps } from '#api/deps';
import { openNotificationQueue } from '#notifications/queue';
import { parseConfig } from '#platform/config';
import { createLogger } from '#platform/log';
import { createBriskRedis, createPatientRedis } from '#platform/redis';
import { demoPeople } from '#prisma/seed/people';
import { PATIENCE_MS } from '#tests/support/patience';
import { TestCourt } from '#tests/support/test-court';

const ignore = (): void => undefined;

/** What a request to the API may carry. */
export interface Asking {
  readonly token?: string;
  readonly body?: unknown;
  /** The body as it goes over the wire, instead of `body`. */
  readonly raw?: string | Uint8Array;
  readonly key?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** An answer of the API, read once. */
export interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
}

const problemShape = z.looseObject({
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  status: z.number(),
  trackingId: z.string(),
  field: z.string().optional(),
  errors: z
    .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
    .optional(),
});

/** Reads an answer as problem+json; fails the test when it is none. */
export const problemOf = ({ body }: Told) => problemShape.parse(body);

/** The API of one test file, on a database, a task queue and a worker of its own. */
export class TestApi {
  readonly court: TestCourt;
  readonly deps: Deps;
  readonly #app: ReturnType<typeof createApp>;
  readonly #counters: Redis;

  private constructor(court: TestCourt, deps: Deps, counters: Redis) {
    this.court = court;
    this.deps = deps;
    this.#counters = counters;
    this.#app = createApp(deps);
  }

  /** The same API with some of its parts replaced, for instance by servers that are not there. */
  with(parts: Partial<Deps>): TestApi {
    return new TestApi(this.court, { ...this.deps, ...parts }, this.#counters);
  }

  /** Opens the API; nobody decides commands before `court.startWorkers`. */
  static async open(): Promise<TestApi> {
    const court = await TestCourt.open();
    const { environment, redisUrl } = inject('servers');
    const config = parseConfig({
      ...environment,
      DATABASE_URL: court.database.url,
      TEMPORAL_TASK_QUEUE: court.taskQueue,
      LINK_SECRET: randomBytes(32).toString('hex'),
    });
    const log = createLogger('api', 'error');
    const redis = createBriskRedis(redisUrl, ignore);
    // A busy machine must not send the counters to the memory of this process: there they begin anew.
    const counters = createPatientRedis(redisUrl, ignore);
    const deps: Deps = {
      config,
      pool: court.pool,
      redis,
      temporal: court.client,
      log,
      changes: createChangeFeed(createPatientRedis(redisUrl, ignore), court.pool, log),
      limits: createLimits(counters, config.linkSecret),
      settlements: new Settlements(court.pool, log),
      queue: openNotificationQueue(redisUrl, ignore, `{test-${randomUUID()}}`),
      answerWithinMs: PATIENCE_MS,
    };
    return new TestApi(court, deps, counters);
  }

  async ask(method: string, path: string, asking: Asking = {}): Promise<Told> {
    const { token, body, raw, key, headers } = asking;
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await this.#app.request(path, {
      method,
      headers: {
        ...(sent === undefined && method !== 'POST' ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const parsed: unknown = isJson ? JSON.parse(text) : null;
    return { status: response.status, body: parsed, text, headers: response.headers };
  }

  /** A GET whose answer is left open, for streams; `signal` breaks it off as a closed page would. */
  async open(
    path: string,
    headers: { readonly [name: string]: string },
    signal?: AbortSignal,
  ): Promise<Response> {
    return this.#app.request(path, { headers, ...(signal === undefined ? {} : { signal }) });
  }

  /** Signs a demonstration person in and gives the token. */
  async signIn(login: string): Promise<string> {
    const person = demoPeople.find((each) => each.login === login);
    const password = person?.password ?? '';
    const told = await this.ask('POST', '/api/session', { body: { login, password } });
    return z.object({ token: z.string() }).parse(told.body).token;
  }

  async post(path: string, token: string, body: unknown, key: string = randomUUID()) {
    return this.ask('POST', path, { token, body, key });
  }

  async get(path: string, token: string): Promise<Told> {
    return this.ask('GET', path, { token });
  }

  async close(): Promise<void> {
    await this.deps.changes.close();
    await this.deps.settlements.write();
    await this.deps.queue.close();
    this.deps.redis.disconnect();
    this.#counters.disconnect();
    await this.court.close();
  }
}
