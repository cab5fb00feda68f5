import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDisputeHands } from '#activities/index';
import { announceIn } from '#worker/announce';
import { createChangeFeed } from '#api/changes/feed';
import { createLogger } from '#platform/log';
import { createPatientRedis } from '#platform/redis';
import { command, openDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  const log = createLogger('worker', 'silent');
  const announce = announceIn(api.deps.redis);
  await api.court.startWorkers(createDisputeHands({ pool: api.court.pool, log, announce }));
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
    if (response.body === null) throw new Error(`no stream: ${response.status}`);
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

  /** Waits until this dispute was told of; false when it was not within the time. */
  async hears(disputeId: string, withinMs = 5_000): Promise<boolean> {
    const deadline = Date.now() + withinMs;
    while (Date.now() < deadline) {
      if (this.changes.some((change) => change.disputeId === disputeId)) return true;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return false;
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
    expect(await page.hears(id)).toBe(true);
    const [change] = page.changes.filter(({ disputeId }) => disputeId === id);
    expect(Object.keys(change ?? {}).toSorted()).toEqual([
      'courtId',
      'disputeId',
      'feedId',
      'kind',
      'seq',
    ]);
    expect(page.text).toContain('event: heartbeat\ndata: live');
    await page.close();
  });

  it('tells nothing of another court', async () => {
    const elsewhere = await Listener.open(api, await api.signIn('clerk.wangze'));
    const { id } = await openDispute(api, clerk);
    expect(await elsewhere.hears(id, 800)).toBe(false);
    await elsewhere.close();
  });

  it('goes on where a page stopped listening', async () => {
    const first = await Listener.open(api, clerk);
    const { id: seen } = await openDispute(api, clerk);
    expect(await first.hears(seen)).toBe(true);
    const last = Math.max(...first.changes.map(({ feedId }) => feedId));
    await first.close();
    const { id: missed } = await openDispute(api, clerk);
    const second = await Listener.open(api, clerk, last);
    expect(await second.hears(missed, 1_000)).toBe(true);
    await second.close();
  });

  it('is refused to a person who has five open, and given again when one is closed', async () => {
    const judge = await api.signIn('judge');
    const pages = await Promise.all(Array.from({ length: 5 }, () => Listener.open(api, judge)));
    const sixth = await api.ask('GET', '/api/changes', { token: judge });
    expect(problemOf(sixth)).toMatchObject({ status: 429, code: 'too-many-streams' });
    await pages[0]?.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const again = await Listener.open(api, judge);
    await Promise.all([...pages.slice(1), again].map((page) => page.close()));
  });

  it('tells of changes while Redis is away, by looking at Postgres', async () => {
    const log = createLogger('api', 'silent');
    const nowhere = createPatientRedis('redis://127.0.0.1:9', () => undefined);
    const changes = createChangeFeed(nowhere, api.court.pool, log);
    const away = api.with({ changes });
    const page = await Listener.open(away, clerk);
    await new Promise((resolve) => setTimeout(resolve, 3_200));
    const { id } = await openDispute(api, clerk);
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'online' });
    expect(await page.hears(id, 8_000)).toBe(true);
    expect(page.text).toContain('data: polling');
    const seqs = page.changes.filter(({ disputeId }) => disputeId === id).map(({ seq }) => seq);
    expect(new Set(seqs).size).toBe(seqs.length);
    await page.close();
    await changes.close();
  });
});
