import { isCauseWithin } from './facts.ts';
import type { Rule } from './rule.ts';

const isLabour = isCauseWithin(['L2-19', 'L2-20', '214', '215']);

/**
 * A labour dispute goes to arbitration before it goes to court, unless there is an award already or it
 * rests on a wage IOU alone. Mediation is open at any time.
 */
export const labourArbitrationFirst = {
  id: 'labour-arbitration-first',
  basis: 'ld.arbitration-first',
  effect: 'note',
  fact: (screened) => {
    const { signs } = screened;
    return signs.has('labour-award') || signs.has('wage-iou') ? null : isLabour(screened);
  },
} as const satisfies Rule;
