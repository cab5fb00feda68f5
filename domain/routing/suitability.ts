import type { Basis } from '#domain/statutes/index';
import { readSigns } from './read-signs.ts';
import { suitabilityRules, type SuitabilityRuleId } from './rules/index.ts';
import type { Effect, Fact, Screened } from './rules/rule.ts';
import type { SuitabilityLevel } from './screening.ts';
import { suggestCauses, type CauseSuggestion } from './suggest-cause.ts';

/** One rule that applied, with its article and the fact it used. */
export interface SuitabilityReason {
  readonly rule: SuitabilityRuleId;
  readonly effect: Effect;
  readonly basis: Basis;
  readonly fact: Fact;
}

/** What the screening says; a person may always decide otherwise. */
export interface Suitability {
  readonly level: SuitabilityLevel;
  readonly reasons: readonly SuitabilityReason[];
}

/**
 * Says whether a text is fit for mediation, by rules alone: the same text and suggestions always give
 * the same answer, blank space does not matter, and nothing is ever thrown. Whatever it says, mediation
 * stays free and filing stays open (`cpl.right-to-sue`).
 */
export function screenSuitability(
  text: string,
  suggestions: readonly CauseSuggestion[] = suggestCauses(text),
): Suitability {
  const screened: Screened = { suggestions, signs: readSigns(text) };
  const reasons = suitabilityRules.flatMap(({ id, effect, basis, fact }) => {
    const found = fact(screened);
    return found === null ? [] : [{ rule: id, effect, basis, fact: found }];
  });
  return { level: levelOf(reasons), reasons };
}

/** The strictest effect decides. */
function levelOf(reasons: readonly SuitabilityReason[]): SuitabilityLevel {
  const has = (effect: Effect): boolean => reasons.some((reason) => reason.effect === effect);
  if (has('redirect')) return 'redirect';
  if (has('file-at-once')) return 'file-at-once';
  if (has('unsuitable')) return 'unsuitable';
  return has('suggest') ? 'suggested' : 'possible';
}
