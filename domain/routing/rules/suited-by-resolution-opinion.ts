import { isCauseWithin } from './facts.ts';
import type { Rule } from './rule.ts';

/** Family, neighbour, consumer, traffic, medical and property-service disputes suit mediation. */
export const suitedByResolutionOpinion = {
  id: 'suited-by-resolution-opinion',
  basis: 'dg.suited',
  effect: 'suggest',
  fact: isCauseWithin([
    'L2-02',
    'L2-03',
    '55',
    '47',
    '40',
    '410',
    '88.8',
    '142',
    '411',
    '412',
    '413',
    '126',
  ]),
} as const satisfies Rule;
