import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** That a breach leads to another suit or a judgment may not be agreed; what a breach costs may. */
export const sueAgainClause = {
  id: 'agreement-sue-again',
  weight: 'block',
  basis: 'mt.liability-clause',
  find: says('sueAgain'),
} as const satisfies AgreementRule;
