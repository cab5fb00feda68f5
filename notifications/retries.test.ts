import { describe, expect, test } from 'vitest';
import { mostTries, waitAfter } from './retries.ts';

describe('waiting between two tries', () => {
  test('begins with ten seconds and doubles', () => {
    expect([1, 2, 3, 4].map((tries) => waitAfter(tries))).toEqual([10_000, 20_000, 40_000, 80_000]);
  });

  test('is never longer than an hour', () => {
    expect(waitAfter(10)).toBe(3_600_000);
    expect(waitAfter(mostTries)).toBe(3_600_000);
  });

  test('outlasts a mail server that is away for a night', () => {
    const waits = Array.from({ length: mostTries - 1 }, (_, index) => waitAfter(index + 1));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(12);
    expect(hours).toBeLessThan(24);
  });
});
