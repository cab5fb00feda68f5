import type { CountId, Counts } from './counts.ts';
import { definitionOf, type IndicatorId, type Unit } from './definitions.ts';

/** Fewer cases than this are not shown to others: somebody could recognise them. */
export const FEWEST_SHOWN = 5;

/** A figure with what it is made of, or why there is none. */
export type Figure =
  | {
      readonly kind: 'known';
      readonly numerator: number;
      readonly denominator: number;
      /** Not rounded: a share of one, cases for ten thousand people, or days. */
      readonly value: number;
    }
  | { readonly kind: 'not-counted'; readonly missing: readonly CountId[] }
  /** There is nothing to divide by. */
  | { readonly kind: 'no-denominator'; readonly numerator: number }
  | { readonly kind: 'too-few' };

const factors: { readonly [U in Unit]: number } = {
  percent: 1,
  'per-ten-thousand': 10_000,
  days: 1,
};

const sum = (counts: Counts, ids: readonly CountId[]): number =>
  ids.reduce((total, id) => total + (counts[id] ?? 0), 0);

/** Works an indicator out from counts. What was not counted is told, and never taken as zero. */
export function figureOf(id: IndicatorId, counts: Counts): Figure {
  const { numerator: above, denominator: below, unit } = definitionOf(id);
  const missing = [...new Set([...above, ...below])].filter((each) => counts[each] === undefined);
  if (missing.length > 0) return { kind: 'not-counted', missing };
  const numerator = sum(counts, above);
  const denominator = sum(counts, below);
  if (denominator === 0) return { kind: 'no-denominator', numerator };
  return {
    kind: 'known',
    numerator,
    denominator,
    value: (numerator / denominator) * factors[unit],
  };
}

/** The figure as others than the court itself may see it: too small a number of cases is held back. */
export function shownToOthers(figure: Figure): Figure {
  const isFew =
    figure.kind === 'no-denominator' ||
    (figure.kind === 'known' && figure.denominator < FEWEST_SHOWN);
  return isFew ? { kind: 'too-few' } : figure;
}
