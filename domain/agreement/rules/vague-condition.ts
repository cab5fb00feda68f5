import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** Whether a vague condition has come about nobody can tell: the content is then not clear. */
export const vagueCondition = {
  id: 'vague-condition',
  weight: 'warn',
  basis: 'ji.confirmation.dismissal-grounds',
  find: says('vague'),
} as const satisfies AgreementRule;
