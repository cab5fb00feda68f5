import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** A crowd on one side may grow into a breach of the peace, which is reported. */
export const massConflictRisk = {
  id: 'mass-conflict-risk',
  basis: 'rt.duty-to-report',
  effect: 'alert',
  fact: showsSign('mass-conflict'),
} as const satisfies Rule;
