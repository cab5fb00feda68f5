import { describe, expect, test } from 'vitest';
import { barLine, isPassed, judge, type Bar } from './bar.ts';
import { median, pairwise, percentile, restlessness } from './figures.ts';

describe('the figures of a measurement', () => {
  test('the median of an odd and of an even list', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  test('the 95th percentile is a value that was measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('ratios are taken round by round, so that a slow round slows both sides', () => {
    expect(pairwise([8, 4, 9], [10, 5, 10])).toEqual({ median: 0.8, min: 0.8, max: 0.9 });
  });
});

describe('the verdict on a bar', () => {
  const atLeast: Bar = { name: 'a1', what: '', direction: 'at-least', floor: 0.7, aim: 0.85 };
  const atMost: Bar = { name: 'a3', what: '', direction: 'at-most', floor: 1.6, aim: 1.25 };
  const about = (value: number) => ({ median: value, min: value, max: value });

  test.each([
    [atLeast, 0.9, 'aim met', true],
    [atLeast, 0.7, 'floor met', true],
    [atLeast, 0.69, 'floor missed', false],
    [atMost, 1.2, 'aim met', true],
    [atMost, 1.6, 'floor met', true],
    [atMost, 1.61, 'floor missed', false],
  ] as const)('%o at %f is: %s', (bar, value, verdict, passed) => {
    const judged = judge(bar, about(value), 1.2);
    expect(judged.verdict).toBe(verdict);
    expect(isPassed(judged)).toBe(passed);
    expect(barLine(judged)).toContain(verdict);
  });

  test('a baseline that jumped about is never a pass, however good the ratio', () => {
    const judged = judge(atLeast, about(0.99), restlessness([10, 26]));
    expect(judged.verdict).toBe('too noisy');
    expect(isPassed(judged)).toBe(false);
  });
});
