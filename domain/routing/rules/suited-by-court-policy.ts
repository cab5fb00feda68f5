import { isCauseWithin } from './facts.ts';
import type { Rule } from './rule.ts';

/** Kinds of disputes to which the court itself offers mediation. */
export const suitedByCourtPolicy = {
  id: 'suited-by-court-policy',
  basis: 'policy.offer-types',
  effect: 'suggest',
  fact: isCauseWithin([
    'L2-01',
    'L2-05',
    '88',
    '96',
    '98',
    '99',
    '100',
    '101',
    '108',
    '109',
    '115',
    '116',
    '119',
    '120',
    '121',
    '128',
    '140',
    '147',
    'L2-19',
    'L2-21',
    '407',
    '408',
    '419',
    '420',
    '1',
  ]),
} as const satisfies Rule;
