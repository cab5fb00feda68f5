import type { DeadlineKey } from './deadline-key.ts';

/** Periods that are shown with a dispute and change nothing when they run out: computed, never kept. */
export const windowKeys = [
  'mediator.selection',
  'mediation.report',
  'confirmation.outer-review',
  'ruling.objection',
  'ruling.interested-objection',
  'preservation.review',
  'suit.copy',
  'suit.trial-ordinary',
  'suit.trial-summary',
  'statement.third-party-suit',
  'restoration.request',
  'labour-arbitration.review',
] as const;
export type WindowKey = (typeof windowKeys)[number];

/** Whatever can be proven: a clock of the procedure, or a window beside it. */
export type TermKey = DeadlineKey | WindowKey;

/** Whether a period is a window and no clock. */
export const isWindowKey = (key: TermKey): key is WindowKey =>
  windowKeys.some((each) => each === key);
