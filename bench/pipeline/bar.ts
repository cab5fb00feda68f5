import type { Ratio } from './figures.ts';

/** A goal written as a ratio: at least, or at most, so much; the floor has to be met. */
export interface Bar {
  readonly name: string;
  readonly what: string;
  readonly direction: 'at-least' | 'at-most';
  readonly floor: number;
  readonly aim: number;
}

export type Verdict = 'aim met' | 'floor met' | 'floor missed' | 'too noisy';

/** A bar with what was measured. */
export interface Judged extends Bar {
  readonly ratio: Ratio;
  readonly verdict: Verdict;
}

/** Beyond this ratio between two rounds of the baseline nothing can be told. */
export const MOST_NOISE = 2.5;

/** Judges a measured ratio; a baseline that varied more than `MOST_NOISE` is never a pass. */
export const judge = (bar: Bar, ratio: Ratio, noise: number): Judged => {
  const reaches = (goal: number): boolean =>
    bar.direction === 'at-least' ? ratio.median >= goal : ratio.median <= goal;
  const measured = reaches(bar.aim) ? 'aim met' : reaches(bar.floor) ? 'floor met' : 'floor missed';
  return { ...bar, ratio, verdict: noise > MOST_NOISE ? 'too noisy' : measured };
};

/** Whether the bar counts as passed. */
export const isPassed = ({ verdict }: Judged): boolean =>
  verdict === 'aim met' || verdict === 'floor met';

/** One line for one bar. */
export const barLine = ({ name, what, ratio, direction, floor, aim, verdict }: Judged): string => {
  const sign = direction === 'at-least' ? '>=' : '<=';
  const measured = `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)})`;
  return `${name.padEnd(5)} ${what.padEnd(44)} ${measured.padEnd(18)} floor ${sign} ${floor.toFixed(2)}  aim ${sign} ${aim.toFixed(2)}  ${verdict}`;
};
