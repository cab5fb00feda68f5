import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** In a suit for the public interest an agreement may not touch that interest, and a judge reviews it. */
export const publicInterest = {
  id: 'public-interest',
  basis: 'ji.confirmation.dismissal-grounds',
  effect: 'note',
  fact: showsSign('public-interest'),
} as const satisfies Rule;
