import { showsSign } from './facts.ts';
import type { Rule } from './rule.ts';

/** A suit for wages on an IOU alone is an ordinary civil dispute and needs no arbitration. */
export const wageIou = {
  id: 'wage-iou',
  basis: 'ldj.wage-iou',
  effect: 'note',
  fact: showsSign('wage-iou'),
} as const satisfies Rule;
