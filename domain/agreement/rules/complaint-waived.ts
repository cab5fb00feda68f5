import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** To report a crime or to complain cannot be bought off: such a clause goes against public order. */
export const complaintWaived = {
  id: 'complaint-waived',
  weight: 'warn',
  basis: 'ji.confirmation.dismissal-grounds',
  find: says('complaint'),
} as const satisfies AgreementRule;
