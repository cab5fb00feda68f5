import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** A criminal prosecution is no civil dispute: it belongs to police, procuratorate or criminal court. */
export const criminalText = {
  id: 'criminal-text',
  basis: 'cpl.redirection',
  effect: 'redirect',
  fact: showsSign('criminal-text'),
} as const satisfies Rule;
