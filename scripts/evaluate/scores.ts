import { isWithin } from '#domain/routing/causes';
import { suggestCauses, type CauseSuggestion } from '#domain/routing/suggest-cause';
import { screenSuitability, type Suitability } from '#domain/routing/suitability';
import type { EvaluationRecord } from './record.ts';

/** A record with what the screening said of it. */
export interface Outcome {
  readonly record: EvaluationRecord;
  readonly suggestions: readonly CauseSuggestion[];
  readonly suitability: Suitability;
}

/** Shares between 0 and 1 over `count` texts with a cause of the catalogue. */
export interface Accuracy {
  readonly count: number;
  readonly exactAt1: number;
  readonly exactAt5: number;
  readonly compatibleAt1: number;
  readonly compatibleAt5: number;
}

/** Screens one record. */
export function screen(record: EvaluationRecord): Outcome {
  const suggestions = suggestCauses(record.text);
  return { record, suggestions, suitability: screenSuitability(record.text, suggestions) };
}

/**
 * A prediction is compatible when a gold code is the predicted code or stands above it, and exact when
 * the codes are the same. Texts without a gold code are left out; no suggestion counts as wrong.
 */
export function accuracyOf(outcomes: readonly Outcome[]): Accuracy {
  const labelled = outcomes.filter(({ record }) => record.gold.length > 0);
  const share = (isRight: (code: string, gold: string) => boolean, within: number): number =>
    shareOf(labelled, (outcome) => isRightWithin(outcome, within, isRight));
  return {
    count: labelled.length,
    exactAt1: share(isSame, 1),
    exactAt5: share(isSame, 5),
    compatibleAt1: share(isWithin, 1),
    compatibleAt5: share(isWithin, 5),
  };
}

/** Whether one of the first suggestions is right about any of the gold codes. */
export function isRightWithin(
  { record, suggestions }: Outcome,
  within: number,
  isRight: (code: string, gold: string) => boolean,
): boolean {
  return suggestions
    .slice(0, within)
    .some(({ code }) => record.gold.some((gold) => isRight(code, gold)));
}

/** The share of items for which a condition holds; 0 of none is 0. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function isSame(code: string, gold: string): boolean {
  return code === gold;
}
