import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createDisputeHands } from '#activities/index';
import { announceIn } from '#worker/announce';
import { createChangeFeed } from '#api/changes/feed';
import { createLogger } from '#platform/log';
import { createPatientRedis } from '#platform/redis';
import { PATIENCE_MS, until } from '#tests/support/patience';
import { command, openDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  const log = createLogger('worker', 'silent');
  const announce = announceIn(api.deps.redis);
  await api.court.startWorkers(
    createDisputeHands({
      pool: api.court.pool,
      log,
      announce,
      linkSecret: api.deps.config.linkSecret,
    }),
  );
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

const changeShape = z.object({
  kind: z.literal('dispute.changed'),
  courtId: z.string(),
  disputeId: z.string(),
  seq: z.number(),
  feedId: z.number(),
});

/** One page that listens. */
class Listener {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #cancel: () => void;
  text = '';

  private constructor(reader: ReadableStreamDefaultReader<Uint8Array>, cancel: () => void) {
    this.#reader = reader;
    this.#cancel = cancel;
    void this.#read();
  }

  static async open(from: TestApi, token: string, lastEventId?: number): Promise<Listener> {
    const abort = new AbortController();
    const response = await from.open(
      '/api/changes',
      {
        authorization: `Bearer ${token}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
      },
      abort.signal,
    );
    if (response.status !== 200 || response.body === null)
      throw new Error(`no stream: ${response.status}`);
    return new Listener(response.body.getReader(), () => abort.abort());
  }

  async #read(): Promise<void> {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await this.#reader
        .read()
        .catch(() => ({ done: true, value: undefined }));
      if (done) return;
      this.text += decoder.decode(value);
    }
  }

  get changes() {
    return [...this.text.matchAll(/^data: (\{.*\})$/gm)].map(([, data = '']) =>
      changeShape.parse(JSON.parse(data)),
    );
  }

  has(disputeId: string): boolean {
    return this.changes.some((change) => change.disputeId === disputeId);
  }

  /** Waits until this dispute was told of. */
  async hears(disputeId: string): Promise<true> {
    await until('the change was told', () => this.has(disputeId));
    return true;
  }

  /** Waits until this stood in the stream. */
  reads(words: string): Promise<void> {
    return until(words, () => this.text.includes(words));
  }

  async close(): Promise<void> {
    this.#cancel();
    await this.#reader.cancel().catch(() => undefined);
  }
}

describe('the stream of changes', () => {
  it('tells an open page of a change at once, by ids and numbers only', async () => {
    const page = await Listener.open(api, clerk);
    const { id } = await openDispute(api, clerk);
    await page.hears(id);
    const [change] = page.changes.filter(({ disputeId }) => disputeId === id);
    expect(Object.keys(change ?? {}).toSorted()).toEqual([
      'courtId',
      'disputeId',
      'feedId',
      'kind',
      'seq',
    ]);
    await page.reads('event: heartbeat\ndata: live');
    await page.close();
  });

  it('tells nothing of another court', async () => {
    const elsewhere = await Listener.open(api, await api.signIn('clerk.wangze'));
    const page = await Listener.open(api, clerk);
    const { id } = await openDispute(api, clerk);
    await page.hears(id);
    // What comes after it has come through the same stream.
    const { id: own } = await openDispute(api, await api.signIn('clerk.wangze'));
    await elsewhere.hears(own);
    expect(elsewhere.has(id)).toBe(false);
    await Promise.all([page.close(), elsewhere.close()]);
  });

  it('goes on where a page stopped listening', async () => {
    const first = await Listener.open(api, clerk);
    const { id: seen } = await openDispute(api, clerk);
    await first.hears(seen);
    const last = Math.max(...first.changes.map(({ feedId }) => feedId));
    await first.close();
    const { id: missed } = await openDispute(api, clerk);
    const second = await Listener.open(api, clerk, last);
    expect(await second.hears(missed)).toBe(true);
    await second.close();
  });

  it('is refused to a person who has five open, and given again when one is closed', async () => {
    const judge = await api.signIn('judge');
    const pages = await Promise.all(Array.from({ length: 5 }, () => Listener.open(api, judge)));
    const sixth = await api.ask('GET', '/api/changes', { token: judge });
    expect(problemOf(sixth)).toMatchObject({ status: 429, code: 'too-many-streams' });
    await pages[0]?.close();
    const again = await vi.waitFor(() => Listener.open(api, judge), { timeout: PATIENCE_MS });
    await Promise.all([...pages.slice(1), again].map((page) => page.close()));
  });

  it('tells of changes while Redis is away, by looking at Postgres', async () => {
    const log = createLogger('api', 'silent');
    const nowhere = createPatientRedis('redis://127.0.0.1:9', () => undefined);
    const changes = createChangeFeed(nowhere, api.court.pool, log);
    const away = api.with({ changes });
    const page = await Listener.open(away, clerk);
    await page.reads('data: polling');
    const { id } = await openDispute(api, clerk);
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'online' });
    await page.hears(id);
    const seqs = page.changes.filter(({ disputeId }) => disputeId === id).map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(seqs.length);
    await page.close();
    await changes.close();
  });
});
