import { canonicalJson } from '#domain/shared/canonical-json';
import { fingerprint } from '#domain/shared/fingerprint';
import { civilDay, localDate, weekday, type LocalDate } from '#domain/shared/local-date';

/** The public holidays of the yearly notice; the last two are for local and one-off holidays. */
export const holidayIds = [
  'new-year',
  'spring-festival',
  'qingming',
  'labour-day',
  'dragon-boat',
  'mid-autumn',
  'national-day',
  'national-day-and-mid-autumn',
  'local-holiday',
  'one-off-holiday',
] as const;
export type HolidayId = (typeof holidayIds)[number];

/** A day that differs from the plain week: off by notice, or a weekend day declared a workday. */
export interface SpecialDay {
  readonly kind: 'holiday' | 'make-up-workday';
  readonly name: HolidayId;
}

/** One year's holiday arrangement as published by the State Council, and where it was read. */
export interface YearArrangement {
  readonly year: number;
  readonly source: string;
  readonly days: readonly (SpecialDay & { readonly date: LocalDate })[];
}

/** The days off and the make-up workdays of the years whose arrangements have been published. */
export interface CourtCalendar {
  /** Names the content: two calendars with the same days have the same version. */
  readonly version: string;
  /** First and last day covered by published arrangements, both included. */
  readonly coverageFrom: LocalDate;
  readonly coverageUntil: LocalDate;
  readonly days: Readonly<Record<string, SpecialDay>>;
}

/** What kind of day a court day is. */
export type DayKind = SpecialDay | { readonly kind: 'weekend' } | { readonly kind: 'workday' };

/**
 * Builds the calendar from the arrangements of consecutive years, in any order. An arrangement may
 * also move days of the December before it, as the notice for 2019 did.
 * Throws a RangeError for no year, a year missing or given twice, or a day outside its year: a bad
 * calendar must never be used quietly.
 */
export function buildCalendar(years: readonly YearArrangement[]): CourtCalendar {
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const first = sorted.at(0);
  const last = sorted.at(-1);
  if (!first || !last) throw new RangeError('a calendar needs at least one year');
  const days: Record<string, SpecialDay> = {};
  for (const [index, arrangement] of sorted.entries()) {
    if (arrangement.year !== first.year + index) {
      throw new RangeError(`calendar years must follow each other: ${arrangement.year}`);
    }
    for (const { date, kind, name } of arrangement.days) {
      if (!belongsTo(arrangement.year, date)) throw new RangeError(`${date} is outside its year`);
      days[date] = { kind, name };
    }
  }
  return {
    version: `cn-${first.year}-${last.year}-${fingerprint(canonicalJson(days))}`,
    coverageFrom: localDate(first.year, 1, 1),
    coverageUntil: localDate(last.year, 12, 31),
    days,
  };
}

/** What kind of day it is. Outside the coverage only plain weekends are known; ask `isPublished`. */
export function dayKind(calendar: CourtCalendar, date: LocalDate): DayKind {
  const special = calendar.days[date];
  if (special) return special;
  return weekday(date) >= 6 ? { kind: 'weekend' } : { kind: 'workday' };
}

/** Whether the court works that day: weekdays that are no holiday, and make-up workdays. */
export function isWorkingDay(calendar: CourtCalendar, date: LocalDate): boolean {
  const { kind } = dayKind(calendar, date);
  return kind === 'workday' || kind === 'make-up-workday';
}

/** Whether the arrangement for that day has been published; if not, dates that rest on it are provisional. */
export function isPublished(calendar: CourtCalendar, date: LocalDate): boolean {
  return calendar.coverageFrom <= date && date <= calendar.coverageUntil;
}

/** Whether a text is the id of a holiday. */
export function isHolidayId(text: string): text is HolidayId {
  return holidayIds.some((id) => id === text);
}

function belongsTo(arrangementYear: number, date: LocalDate): boolean {
  const { year, month } = civilDay(date);
  return year === arrangementYear || (year === arrangementYear - 1 && month === 12);
}
