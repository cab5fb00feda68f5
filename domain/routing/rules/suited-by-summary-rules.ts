import { isCauseWithin } from './facts.ts';
import type { Rule } from './rule.ts';

/** Six kinds of disputes that a court tries to mediate first. */
export const suitedBySummaryRules = {
  id: 'suited-by-summary-rules',
  basis: 'jy.suited',
  effect: 'suggest',
  fact: isCauseWithin(['L2-02', 'L2-03', '144', '206.2', '406', '411', '55', '68', '132']),
} as const satisfies Rule;
