import type { DayKind, HolidayId } from '#domain/calendar/court-calendar';
import type { Instant } from '#domain/shared/instant';
import type { LocalDate } from '#domain/shared/local-date';
import type { Basis } from '#domain/statutes/index';
import type { Length } from './due-date-length.ts';

/** Why days are taken out of a period altogether. */
export const exclusionReasons = [
  'appraisal',
  'sham-review',
  'suspension',
  'extended-mediation',
  'service-by-notice',
  'in-transit',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Days that do not count towards the period, first and last day included. */
export interface Exclusion {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reason: ExclusionReason;
  readonly basis: Basis;
}

/**
 * Days added to the period: working days to a period of working days, calendar days to any other.
 * They run on from the raw end, before any rolling.
 */
export interface Extension {
  readonly days: number;
  readonly agreedOn: LocalDate;
  /** The records by which it was granted, such as each party's consent; ids only. */
  readonly records: readonly string[];
  readonly basis: Basis;
}

/** One day that was passed over while counting, why, and the rule that says so. */
export type SkippedDay = { readonly date: LocalDate; readonly rule: Basis } & (
  | { readonly because: 'excluded'; readonly reason: ExclusionReason }
  | { readonly because: 'holiday'; readonly name: HolidayId }
  | { readonly because: 'weekend' }
);

/** One day that could not be the last day, so that the end moved on by a day. */
export type RollStep = { readonly date: LocalDate; readonly rule: Basis } & (
  { readonly because: 'holiday'; readonly name: HolidayId } | { readonly because: 'weekend' }
);

/**
 * A due date with its whole arithmetic, as plain data without personal data. With the court calendar
 * beside it, anyone can count it again by hand, and `recompute` does so.
 */
export interface Explanation {
  readonly length: Length;
  /** The day the period starts on; it is not counted. */
  readonly start: LocalDate;
  /** The moment it starts, where that is known; always known for hours. */
  readonly startedAt: Instant | null;
  /** The first day counted; for hours the day in which the first counted hour lies. Null for 0 days. */
  readonly firstCounted: LocalDate | null;
  readonly exclusions: readonly Exclusion[];
  readonly extensions: readonly Extension[];
  readonly skipped: readonly SkippedDay[];
  /** The last day as counted, before rolling. */
  readonly rawEnd: LocalDate;
  /** What kind of day that is: a make-up workday does not roll although it is a Saturday or Sunday. */
  readonly rawEndKind: DayKind['kind'];
  readonly rollOnHoliday: boolean;
  readonly rolled: readonly RollStep[];
  readonly due: LocalDate;
  /** The last millisecond that is still in time. */
  readonly dueAt: Instant;
  /** The rules of counting that were applied, in the order of their use. */
  readonly rules: readonly Basis[];
  readonly calendarVersion: string;
  readonly coverageFrom: LocalDate;
  readonly coverageUntil: LocalDate;
  /** The date rests on a day whose arrangement has not been published; it may still change. */
  readonly provisional: boolean;
}
