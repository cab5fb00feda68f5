import type { AgreementRule } from '#domain/agreement/rule';
import { says } from './words-found.ts';

/** Whether a marriage is valid or a kinship or adoption stands is not for the parties to agree. */
export const statusClause = {
  id: 'agreement-status',
  weight: 'block',
  basis: 'ji.not-mediable',
  find: says('status'),
} as const satisfies AgreementRule;
