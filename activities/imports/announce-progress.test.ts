import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceProgress } from './announce-progress.ts';

describe('the progress of imports', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const progress = { kind: 'import.progress', courtId: 'c', batchId: 'b' } as const;

  test('is told at once, at most four times a second after that, and the last of it always', () => {
    const told: string[] = [];
    const { announce } = announceProgress({
      publish: (_channel: unknown, text: unknown) => {
        told.push(String(text));
        return Promise.resolve(1);
      },
    });
    for (let step = 0; step < 100; step += 1) {
      announce(progress);
      vi.advanceTimersByTime(10);
    }
    expect(told.length).toBeLessThanOrEqual(5);
    announce({ ...progress, batchId: 'last' });
    vi.advanceTimersByTime(300);
    expect(told.at(-1)).toBe('{"kind":"import.progress","courtId":"c","batchId":"last"}');
  });

  test('stops nothing when Redis is away', async () => {
    const { announce } = announceProgress({ publish: () => Promise.reject(new Error('away')) });
    announce(progress);
    await vi.advanceTimersByTimeAsync(300);
    expect(vi.getTimerCount()).toBe(0);
  });
});
