import { expect, test } from 'vitest';
import { quietFor } from './quiet-hours.ts';

const HOUR_MS = 3_600_000;
const inShanghai = (time: string): number => Date.parse(`2026-11-24T${time}+08:00`);

test('by day nobody has to wait', () => {
  for (const time of ['08:00:00', '12:30:00', '20:59:59'])
    expect(quietFor(inShanghai(time))).toBe(0);
});

test('at night it is quiet until eight in the morning', () => {
  expect(quietFor(inShanghai('21:00:00'))).toBe(11 * HOUR_MS);
  expect(quietFor(inShanghai('23:30:00'))).toBe(8.5 * HOUR_MS);
  expect(quietFor(inShanghai('00:00:00'))).toBe(8 * HOUR_MS);
  expect(quietFor(inShanghai('07:59:59'))).toBe(1000);
});
