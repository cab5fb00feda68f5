import { isCivilDay } from '#domain/shared/civil-day';
import type { AgreementRule } from '#domain/agreement/rule';
import { agreementPhrases } from '#domain/agreement/lexicon/phrases';

const dayOf = (year = '', month = '', day = '') => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

/** A day that no calendar has can be met by nobody. */
export const impossibleDate = {
  id: 'agreement-date-impossible',
  weight: 'block',
  basis: 'ji.enforceable-content',
  find: ({ terms }) => {
    const words = Array.from(terms.matchAll(agreementPhrases.date))
      .filter(([, year, month, day]) => !isCivilDay(dayOf(year, month, day)))
      .map(([text]) => text);
    return words.length === 0 ? null : { kind: 'words', words };
  },
} as const satisfies AgreementRule;
