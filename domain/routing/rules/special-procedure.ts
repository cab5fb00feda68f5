import { isCauseWithin, showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

const isNamed = showsSign('special-procedure');
const isNonContentious = isCauseWithin(['L1-11']);

/**
 * Special procedures, payment orders and public notices are not mediated. A suit that only tells of such
 * a procedure is none: the application itself must be what the text is about.
 */
export const specialProcedure = {
  id: 'special-procedure',
  basis: 'ji.not-mediable',
  effect: 'unsuitable',
  fact: (screened) => (isNonContentious(screened) === null ? null : isNamed(screened)),
} as const satisfies Rule;
