import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** A quarrel with an act of an authority takes the way of administrative review or suit. */
export const administrativeText = {
  id: 'administrative-text',
  basis: 'cpl.redirection',
  effect: 'redirect',
  fact: showsSign('administrative-text'),
} as const satisfies Rule;
