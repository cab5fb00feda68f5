/** The middle of a list of numbers; of two middles their mean. Throws for an empty list. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  if (low === undefined || high === undefined) throw new RangeError('no numbers, no median');
  return (low + high) / 2;
};

/** The value that `share` of the numbers (0 to 1) do not exceed. Throws for an empty list. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new RangeError('no numbers, no percentile');
  return found;
};

/** A ratio over several rounds: what was measured side by side is divided side by side. */
export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Divides each of `ours` by the one of `theirs` of the same round. */
export const pairwise = (ours: readonly number[], theirs: readonly number[]): Ratio => {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
};

/** How restless a series was: its largest value over its smallest. */
export const restlessness = (numbers: readonly number[]): number =>
  Math.max(...numbers) / Math.min(...numbers);
