import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** A marriage ends by registration or court statement; such an agreement is not confirmed. */
export const divorceClause = {
  id: 'divorce-clause',
  weight: 'warn',
  basis: 'ji.confirmation.not-accepted',
  find: says('divorce'),
} as const satisfies AgreementRule;
