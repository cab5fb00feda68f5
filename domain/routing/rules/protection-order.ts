import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** A pending protection order against violence is decided by a judge at once and not mediated. */
export const protectionOrder = {
  id: 'protection-order',
  basis: 'ji.not-mediable',
  effect: 'file-at-once',
  fact: showsSign('protection-order'),
} as const satisfies Rule;
