import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** An agreement that declares title to things or intellectual property is not accepted for confirmation. */
export const titleClause = {
  id: 'agreement-title',
  weight: 'block',
  basis: 'ji.confirmation.not-accepted',
  find: says('title'),
} as const satisfies AgreementRule;
