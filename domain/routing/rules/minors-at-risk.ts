import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Harm to minors is reported. */
export const minorsAtRisk = {
  id: 'minors-at-risk',
  basis: 'rt.duty-to-report',
  effect: 'alert',
  fact: showsSign('minors'),
} as const satisfies Rule;
