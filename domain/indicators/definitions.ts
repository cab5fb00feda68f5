import type { CountId } from './counts.ts';

/** How a figure is read: a share, a number for ten thousand people, or a mean of calendar days. */
export type Unit = 'percent' | 'per-ten-thousand' | 'days';

/** Whence the counts come: this system's own record, or figures that somebody has to enter. */
export type CountSource = 'record' | 'entered';

/** Whether the figure may be above one hundred per cent, which surprises readers. */
export type Bound = 'at-most-one' | 'may-exceed-one';

/** One indicator as it is defined: numerator and denominator are sums of counts. */
export interface Definition {
  readonly unit: Unit;
  readonly numerator: readonly CountId[];
  readonly denominator: readonly CountId[];
  readonly bound: Bound;
  /** By which moment a case falls into the window. */
  readonly window: 'diverted' | 'received' | 'ended' | 'fell-due' | 'confirmed' | 'answered';
  readonly source: CountSource;
}

/** The indicators of the court and of the justice administration, in the order in which they are shown. */
export const indicators = {
  'diversion-rate': {
    unit: 'percent',
    numerator: ['diverted'],
    denominator: ['new-first-instance'],
    bound: 'may-exceed-one',
    window: 'diverted',
    source: 'record',
  },
  'diversion-share': {
    unit: 'percent',
    numerator: ['diverted'],
    denominator: ['diverted', 'filed-directly'],
    bound: 'at-most-one',
    window: 'diverted',
    source: 'record',
  },
  'resolution-rate': {
    unit: 'percent',
    numerator: ['mediations-agreed'],
    denominator: ['mediations-ended'],
    bound: 'at-most-one',
    window: 'ended',
    source: 'record',
  },
  'resolved-share': {
    unit: 'percent',
    numerator: ['mediations-agreed'],
    denominator: ['mediations-agreed', 'new-first-instance'],
    bound: 'at-most-one',
    window: 'ended',
    source: 'record',
  },
  'peoples-mediation-rate': {
    unit: 'percent',
    numerator: ['peoples-mediations-agreed'],
    denominator: ['peoples-mediations-ended'],
    bound: 'at-most-one',
    window: 'ended',
    source: 'entered',
  },
  'confirmation-rate': {
    unit: 'percent',
    numerator: ['agreements-confirmed'],
    denominator: ['agreements-effective'],
    bound: 'may-exceed-one',
    window: 'confirmed',
    source: 'record',
  },
  'suits-per-ten-thousand': {
    unit: 'per-ten-thousand',
    numerator: ['new-first-instance', 'new-administrative'],
    denominator: ['residents', 'floating-population'],
    bound: 'may-exceed-one',
    window: 'received',
    source: 'entered',
  },
  'performance-rate': {
    unit: 'percent',
    numerator: ['agreements-performed'],
    denominator: ['agreements-expired'],
    bound: 'at-most-one',
    window: 'fell-due',
    source: 'record',
  },
  'mean-duration': {
    unit: 'days',
    numerator: ['mediation-days'],
    denominator: ['mediations-ended'],
    bound: 'may-exceed-one',
    window: 'ended',
    source: 'record',
  },
  'in-time-rate': {
    unit: 'percent',
    numerator: ['terms-kept'],
    denominator: ['terms-due'],
    bound: 'at-most-one',
    window: 'fell-due',
    source: 'record',
  },
  'late-rate': {
    unit: 'percent',
    numerator: ['terms-late'],
    denominator: ['terms-due'],
    bound: 'at-most-one',
    window: 'fell-due',
    source: 'record',
  },
  'consultation-satisfaction': {
    unit: 'percent',
    numerator: ['consultations-content'],
    denominator: ['consultations-rated'],
    bound: 'at-most-one',
    window: 'answered',
    source: 'entered',
  },
  'service-satisfaction': {
    unit: 'percent',
    numerator: ['services-content'],
    denominator: ['services-rated'],
    bound: 'at-most-one',
    window: 'answered',
    source: 'entered',
  },
  'settled-or-withdrawn-rate': {
    unit: 'percent',
    numerator: ['cases-mediated-or-withdrawn'],
    denominator: ['mediable-cases-ended'],
    bound: 'at-most-one',
    window: 'ended',
    source: 'entered',
  },
  'handed-on-share': {
    unit: 'percent',
    numerator: ['mediations-handed-on'],
    denominator: ['mediations'],
    bound: 'at-most-one',
    window: 'ended',
    source: 'record',
  },
} as const satisfies { readonly [name: string]: Definition };

export type IndicatorId = keyof typeof indicators;

/** Whether a text names an indicator. */
export const isIndicatorId = (text: string): text is IndicatorId => Object.hasOwn(indicators, text);

/** The indicators in the order in which they are shown. */
export const indicatorIds: readonly IndicatorId[] = Object.keys(indicators).filter(isIndicatorId);

/** The definition of an indicator. */
export const definitionOf = (id: IndicatorId): Definition => indicators[id];
