import type { AgreementRule } from '#domain/agreement/rule';
import { agreementPhrases } from '#domain/agreement/lexicon/phrases';
import { absent } from './words-found.ts';

/** No payment, no day and nothing done on the spot: nobody could say when it has been performed. */
export const nothingToPerform = {
  id: 'nothing-to-perform',
  weight: 'warn',
  basis: 'ji.enforceable-content',
  find: ({ terms, instalments, performedOnTheSpot }) => {
    if (performedOnTheSpot || instalments.length > 0) return null;
    const hasDay = terms.search(agreementPhrases.date) >= 0;
    return hasDay || agreementPhrases.deadlineWords.test(terms) ? null : absent;
  },
} as const satisfies AgreementRule;
