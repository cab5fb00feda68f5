import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Whether a marriage is valid is not mediated; property and children may be. */
export const marriageValidity = {
  id: 'marriage-validity',
  basis: 'hy.marriage-validity',
  effect: 'unsuitable',
  fact: showsSign('marriage-validity'),
} as const satisfies Rule;
