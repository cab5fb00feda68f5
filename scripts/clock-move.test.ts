import { describe, expect, test } from 'vitest';
import { clockMove } from './clock-move.ts';

describe('how far the clock is to be moved', () => {
  test.each([
    ['+7d', { byMs: 604_800_000 }],
    ['+36h', { byMs: 129_600_000 }],
    ['+10m', { byMs: 600_000 }],
    ['2026-12-01', { to: Date.parse('2026-12-01T00:00:00+08:00') }],
  ])('may be said as %s', (text, move) => {
    expect(clockMove(text)).toEqual(move);
  });

  test.each(['-7d', '7d', '+7', '+1.5d', 'tomorrow', '2026-02-30', ''])(
    'may not be said as "%s"',
    (text) => {
      expect(clockMove(text)).toBeNull();
    },
  );
});
