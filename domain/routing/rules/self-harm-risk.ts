import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** Words of self-harm oblige a mediator to take precautions and to report. */
export const selfHarmRisk = {
  id: 'self-harm-risk',
  basis: 'rt.duty-to-report',
  effect: 'alert',
  fact: showsSign('self-harm'),
} as const satisfies Rule;
