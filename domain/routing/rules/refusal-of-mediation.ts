import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Whoever says no to mediation, or insists on filing, is registered; mediation is no condition. */
export const refusalOfMediation = {
  id: 'refusal-of-mediation',
  basis: 'cpl.right-to-sue',
  effect: 'file-at-once',
  fact: showsSign('refusal-of-mediation'),
} as const satisfies Rule;
