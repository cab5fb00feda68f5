import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Talk of a crime within a civil story is no reason to turn it away, but a person must look. */
export const suspectedCrime = {
  id: 'suspected-crime',
  basis: 'rt.duty-to-report',
  effect: 'alert',
  fact: showsSign('suspected-crime'),
} as const satisfies Rule;
