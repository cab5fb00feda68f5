import { expect, test } from 'vitest';
import { createLogger } from '#platform/log';
import { keepDoing } from './loop.ts';

const log = createLogger('test', 'silent');
const aWhile = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a round that says there is more is followed by the next at once', async () => {
  let rounds = 0;
  const loop = keepDoing('test', 60_000, log, () => {
    rounds += 1;
    return Promise.resolve(rounds < 5 ? 'more' : 'done');
  });
  await aWhile(20);
  await loop.stop();
  expect(rounds).toBe(5);
});

test('a round that fails does not end the loop', async () => {
  let rounds = 0;
  const loop = keepDoing('test', 1, log, () => {
    rounds += 1;
    return rounds === 1 ? Promise.reject(new Error('away')) : Promise.resolve('done');
  });
  await aWhile(60);
  await loop.stop();
  expect(rounds).toBeGreaterThan(1);
});

test('stopping waits for the round under way, and no other begins', async () => {
  let ended = 0;
  const loop = keepDoing('test', 1, log, async () => {
    await aWhile(20);
    ended += 1;
    return 'more';
  });
  await loop.stop();
  const atTheEnd = ended;
  await aWhile(50);
  expect(ended).toBe(atTheEnd);
  expect(ended).toBeGreaterThan(0);
});
