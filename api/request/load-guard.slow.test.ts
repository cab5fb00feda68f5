import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApiEnv } from '#api/env';
import { Problem } from '#api/problem';
import { shedLoad } from './load-guard.ts';

let isBusy = false;
let blocking: NodeJS.Timeout;

/** Keeps the event loop of this process busy for so long, as work that cannot be interrupted does. */
const block = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

beforeEach(() => {
  blocking = setInterval(() => isBusy && block(1_200), 40);
});
afterEach(() => {
  isBusy = false;
  clearInterval(blocking);
});

const guarded = () => {
  const app = new Hono<ApiEnv>().use(shedLoad()).get('/', (c) => c.text('done'));
  app.onError((error, c) => c.text(error instanceof Problem ? error.code : 'fault', 503));
  return async (): Promise<string> => (await app.request('/')).text();
};

describe('the guard against overload', () => {
  it('turns nobody away for one long piece of work', async () => {
    const ask = guarded();
    block(1_500);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await ask()).toBe('done');
  });

  it('turns requests away while the process is late again and again, and takes them afterwards', async () => {
    const ask = guarded();
    isBusy = true;
    await expect.poll(ask, { timeout: 15_000 }).toBe('overloaded');
    isBusy = false;
    await expect.poll(ask, { timeout: 15_000 }).toBe('done');
  });
});
