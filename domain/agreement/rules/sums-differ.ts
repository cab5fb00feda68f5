import type { AgreementRule } from '#domain/agreement/rule';
import { twofoldSums } from '#domain/agreement/read-sums';

/** A sum that is one thing in figures and another in words is no sum that could be enforced. */
export const sumsDiffer = {
  id: 'agreement-sums-differ',
  weight: 'block',
  basis: 'ji.enforceable-content',
  find: ({ terms }) => {
    const words = twofoldSums(terms)
      .filter(({ figuresFen, wordsFen }) => figuresFen !== wordsFen)
      .map(({ text }) => text);
    return words.length === 0 ? null : { kind: 'words', words };
  },
} as const satisfies AgreementRule;
