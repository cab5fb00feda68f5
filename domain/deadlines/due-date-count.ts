import { dayKind, type CourtCalendar } from '#domain/calendar/court-calendar';
import { addDays, addMonths, type LocalDate } from '#domain/shared/local-date';
import type { Length } from './due-date-length.ts';
import type { Exclusion, Extension, SkippedDay } from './explanation.ts';

/** A count of days from the day after the start. */
export interface Count {
  readonly calendar: CourtCalendar;
  /** Without overlaps, earliest first. */
  readonly exclusions: readonly Exclusion[];
  readonly extensions: readonly Extension[];
  readonly start: LocalDate;
  readonly length: Exclude<Length, { readonly kind: 'hours' }>;
}

/** Where a count ends, and what it passed over. */
export interface Counted {
  readonly first: LocalDate | null;
  /** Where the period would end without exclusions and extensions. */
  readonly unpaused: LocalDate;
  readonly end: LocalDate;
  readonly skipped: readonly SkippedDay[];
}

interface Walk {
  readonly end: LocalDate;
  readonly skipped: readonly SkippedDay[];
}

/** Many times the longest pause or holiday there is; beyond it the input is broken. */
const MAX_SKIPPED = 7320;

/** Counts the period day by day: its own length first, then the days its extensions add. */
export function countOn(count: Count): Counted {
  const own = ownLength(count);
  const added = count.extensions.reduce((sum, { days }) => sum + days, 0);
  const whole = walk(count, own.end, added);
  const skipped = [...own.skipped, ...whole.skipped];
  const isEmpty = whole.end === count.start;
  return {
    first: isEmpty ? null : firstCounted(count.start, skipped),
    unpaused: own.unpaused,
    end: whole.end,
    skipped,
  };
}

/** Joins exclusions that overlap, so that no day is taken out twice; earliest first. */
export function coverUp(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const sorted = exclusions.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: Exclusion[] = [];
  for (const exclusion of sorted) {
    const before = joined.at(-1);
    const from = before && exclusion.from <= before.to ? addDays(before.to, 1) : exclusion.from;
    if (from <= exclusion.to) joined.push({ ...exclusion, from });
  }
  return joined;
}

function ownLength(count: Count): Walk & { readonly unpaused: LocalDate } {
  const { length, start } = count;
  if (length.kind === 'months') return monthsOn(count, addMonths(start, length.months));
  const { end, skipped } = walk(count, start, length.days);
  const unpaused =
    count.exclusions.length === 0
      ? end
      : walk({ ...count, exclusions: [] }, start, length.days).end;
  return { end, skipped, unpaused };
}

/** Months end on their corresponding day; each excluded day on the way moves that end on by a day. */
function monthsOn(count: Count, natural: LocalDate): Walk & { readonly unpaused: LocalDate } {
  const inside: SkippedDay[] = [];
  for (const { from, to, reason, basis } of count.exclusions) {
    for (let date = from; date <= to && date <= natural; date = addDays(date, 1)) {
      if (date > count.start) inside.push({ date, rule: basis, because: 'excluded', reason });
    }
  }
  const { end, skipped } = walk(count, natural, inside.length);
  return { end, skipped: [...inside, ...skipped], unpaused: natural };
}

/** Goes on from a day until so many days have been counted, and notes the days passed over. */
function walk(count: Count, from: LocalDate, days: number): Walk {
  if (count.length.kind !== 'working-days' && count.exclusions.length === 0) {
    return { end: addDays(from, days), skipped: [] };
  }
  const skipped: SkippedDay[] = [];
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    const skip = skippedDay(count, date);
    if (!skip) left -= 1;
    else if (skipped.push(skip) > MAX_SKIPPED) throw new RangeError('the period never ends');
  }
  return { end: date, skipped };
}

/** The day as one passed over, or null if it counts. */
function skippedDay({ calendar, exclusions, length }: Count, date: LocalDate): SkippedDay | null {
  const exclusion = exclusions.find(({ from, to }) => from <= date && date <= to);
  if (exclusion) {
    return { date, rule: exclusion.basis, because: 'excluded', reason: exclusion.reason };
  }
  if (length.kind !== 'working-days') return null;
  const day = dayKind(calendar, date);
  const rule = 'hol.yearly-notice';
  if (day.kind === 'holiday') return { date, rule, because: 'holiday', name: day.name };
  return day.kind === 'weekend' ? { date, rule, because: 'weekend' } : null;
}

function firstCounted(start: LocalDate, skipped: readonly SkippedDay[]): LocalDate {
  const passedOver = new Set(skipped.map(({ date }) => date));
  let date = addDays(start, 1);
  while (passedOver.has(date)) date = addDays(date, 1);
  return date;
}
