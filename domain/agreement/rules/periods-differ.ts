import type { AgreementRule } from '#domain/agreement/rule';
import { statedPeriods } from '#domain/agreement/read-sums';

/** In how many payments the terms say it is paid, and how many are listed, should be the same. */
export const periodsDiffer = {
  id: 'periods-differ',
  weight: 'warn',
  basis: 'ji.enforceable-content',
  find: ({ terms, instalments }) => {
    const counts = statedPeriods(terms);
    const [stated] = counts;
    const counted = instalments.length;
    if (stated === undefined || counted === 0 || counts.includes(counted)) return null;
    return { kind: 'counts', stated, counted };
  },
} as const satisfies AgreementRule;
