import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Preservation before suit runs against the clock: after the measure, the suit must follow. */
export const preservationAsked = {
  id: 'preservation-asked',
  basis: 'cpl.preservation.thirty-days',
  effect: 'note',
  fact: showsSign('preservation'),
} as const satisfies Rule;
