import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** Others who are not at the table are touched: an agreement may not harm them. */
export const thirdPartyInterest = {
  id: 'third-party-interest',
  weight: 'warn',
  basis: 'ji.confirmation.dismissal-grounds',
  find: says('thirdParty'),
} as const satisfies AgreementRule;
