import type { AgreementRule } from '#domain/agreement/rule';
import { statedTotals } from '#domain/agreement/read-sums';

/** The total that the terms name and the payments that are listed should be the same money. */
export const totalDiffers = {
  id: 'total-differs',
  weight: 'warn',
  basis: 'ji.enforceable-content',
  find: ({ terms, instalments }) => {
    const totals = statedTotals(terms);
    const countedFen = instalments.reduce((sum, { amountFen }) => sum + amountFen, 0);
    const [statedFen] = totals;
    if (statedFen === undefined || instalments.length === 0) return null;
    return totals.includes(countedFen) ? null : { kind: 'sums', statedFen, countedFen };
  },
} as const satisfies AgreementRule;
