import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** An arbitration clause keeps a suit out of court, not a free mediation. */
export const arbitrationClause = {
  id: 'arbitration-clause',
  basis: 'cpl.redirection',
  effect: 'note',
  fact: showsSign('arbitration-clause'),
} as const satisfies Rule;
