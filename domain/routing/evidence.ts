import type { Entry } from './lexicon/entry.ts';
import { parseFeatures, type Feature } from './features.ts';

/** One feature with what it weighs for or against one cause. */
export interface WeightedFeature {
  readonly feature: Feature;
  readonly code: string;
  readonly weight: number;
}

/** What a feature of each field of an entry weighs. */
export const fieldWeights = { is: 6, has: 3, may: 1, not: -5, yields: -12 } as const;

/** The features of one entry with their weights. */
export function weighEntry(code: string, entry: Entry): readonly WeightedFeature[] {
  return [
    ...weighField(code, entry.is, fieldWeights.is),
    ...weighField(code, entry.has, fieldWeights.has),
    ...weighField(code, entry.may, fieldWeights.may),
    ...weighField(code, entry.not, fieldWeights.not),
    ...weighField(code, entry.yields, fieldWeights.yields),
  ];
}

function weighField(code: string, field: string | undefined, weight: number): WeightedFeature[] {
  return parseFeatures(field ?? '').map((feature) => ({ feature, code, weight }));
}
