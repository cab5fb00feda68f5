import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Words of violence oblige a mediator to take precautions and to report. */
export const violenceRisk = {
  id: 'violence-risk',
  basis: 'rt.duty-to-report',
  effect: 'alert',
  fact: showsSign('violence'),
} as const satisfies Rule;
