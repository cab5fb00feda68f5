import type { AgreementRule } from '#domain/agreement/rule';
import { agreementPhrases } from '#domain/agreement/lexicon/phrases';
import { absent } from './words-found.ts';

/** Whoever pays must know where to, else a late payment is nobody's fault. */
export const accountMissing = {
  id: 'account-missing',
  weight: 'note',
  basis: 'ji.enforceable-content',
  find: ({ terms, instalments }) =>
    instalments.length === 0 || agreementPhrases.account.test(terms) ? null : absent,
} as const satisfies AgreementRule;
