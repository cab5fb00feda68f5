import type { SignId } from '#domain/routing/lexicon/signs';
import type { Rule } from './rule.ts';

const shamSigns: readonly SignId[] = [
  'sham-kinship',
  'sham-accord',
  'sham-means',
  'sham-debtor',
  'loan-trap',
];

/** Fewer than two signs in a text are everyday; whether anything is sham, only a person decides. */
const signsMin = 2;

/** Several signs that a dispute may be made up: shown to a person, never decided by the software. */
export const shamLitigationSigns = {
  id: 'sham-signs',
  basis: 'xs.signs',
  effect: 'alert',
  fact: ({ signs }) => {
    const shown = shamSigns.filter((id) => signs.has(id));
    const words = shown.flatMap((id) => signs.get(id)?.words ?? []);
    return shown.length < signsMin ? null : { kind: 'words', words };
  },
} as const satisfies Rule;
