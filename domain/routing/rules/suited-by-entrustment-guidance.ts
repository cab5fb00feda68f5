import { isCauseWithin } from './facts.ts';
import type { Rule } from './rule.ts';

/** Property-service, traffic, consumer and medical disputes may be guided to entrusted mediation. */
export const suitedByEntrustmentGuidance = {
  id: 'suited-by-entrustment-guidance',
  basis: 'wp20.suited',
  effect: 'suggest',
  fact: isCauseWithin(['126', '411', '410', '88.8', '142.6', '142.15', '413']),
} as const satisfies Rule;
