import type { AgreementRule } from '#domain/agreement/rule';
import { agreementPhrases } from '#domain/agreement/lexicon/phrases';
import { absent } from './words-found.ts';

/** Several payments without a word on default leave each later one to wait for its own day. */
export const defaultClauseMissing = {
  id: 'default-clause-missing',
  weight: 'note',
  basis: 'mt.liability-clause',
  find: ({ terms, instalments }) =>
    instalments.length < 2 || agreementPhrases.inDefault.test(terms) ? null : absent,
} as const satisfies AgreementRule;
