import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Whether a relation of parent, child or adoption exists is not mediated. */
export const identityRelation = {
  id: 'identity-relation',
  basis: 'ji.not-mediable',
  effect: 'unsuitable',
  fact: showsSign('identity-relation'),
} as const satisfies Rule;
