import { dayKind, isPublished, type CourtCalendar } from '#domain/calendar/court-calendar';
import { instant, type Instant } from '#domain/shared/instant';
import { addDays, civilDay, dateOf, endOfDay, type LocalDate } from '#domain/shared/local-date';
import type { StatuteKey } from '#domain/statutes/index';
import { countOn, coverUp, type Counted } from './due-date-count.ts';
import { isLength, type Length } from './due-date-length.ts';
import type { Exclusion, Explanation, Extension, RollStep } from './explanation.ts';

export { calendarDays, hours, months, workingDays, type Length } from './due-date-length.ts';

const MS_PER_HOUR = 3_600_000;
/** No run of days off is nearly as long; a calendar that has one is broken. */
const MAX_ROLL_DAYS = 60;

/** What a due date is worked out from. */
export interface DueDateQuestion {
  readonly length: Length;
  /** The day, or the moment, on which the period starts to run; hours need the moment. */
  readonly start: LocalDate | Instant;
  readonly calendar: CourtCalendar;
  readonly exclusions?: readonly Exclusion[];
  readonly extensions?: readonly Extension[];
  /** Whether a last day that is a day off moves on; true unless a rule pack says otherwise. */
  readonly rollOnHoliday?: boolean;
}

/** When a period ends, and why. */
export interface DueDate {
  readonly due: LocalDate;
  /** The last millisecond that is still in time: 23:59:59.999 in Asia/Shanghai, except for hours. */
  readonly dueAt: Instant;
  readonly rawDate: LocalDate;
  /** The raw last day, where it was a day off and the end moved on from it. */
  readonly rolledFrom: LocalDate | null;
  readonly provisional: boolean;
  readonly explanation: Explanation;
}

/**
 * The only place where the end of a period is worked out.
 * The start day does not count (Civil Procedure Law 85(2)); months end on the corresponding day or the
 * month's last (Civil Code 202); only the last day rolls over days off, and make-up workdays are no
 * days off (85(3)); hours run from the next full hour and do not roll (Interpretation 125).
 * Throws a RangeError for input no period can have (a length out of its limits, an exclusion that ends
 * before it begins, hours without a moment to start from): that is a bug of the caller.
 */
export function dueDate(question: DueDateQuestion): DueDate {
  if (!isLength(question.length)) throw new RangeError('not a length');
  const { length } = question;
  const explanation =
    length.kind === 'hours' ? endOfHours(question, length.hours) : endOfDays(question, length);
  const { due, dueAt, rawEnd, rolled, provisional } = explanation;
  return {
    due,
    dueAt,
    rawDate: rawEnd,
    rolledFrom: rolled.length > 0 ? rawEnd : null,
    provisional,
    explanation,
  };
}

type DayLength = Exclude<Length, { readonly kind: 'hours' }>;

function endOfDays(question: DueDateQuestion, length: DayLength): Explanation {
  const { calendar, rollOnHoliday = true } = question;
  const start = typeof question.start === 'string' ? question.start : dateOf(question.start);
  const { exclusions, extensions } = checkedAdjustments(question);
  const counted = countOn({ calendar, exclusions, extensions, start, length });
  const rolled = rollOnHoliday ? rollFrom(counted.end, calendar) : [];
  const due = addDays(counted.end, rolled.length);
  return {
    length,
    start,
    startedAt: typeof question.start === 'string' ? null : question.start,
    firstCounted: counted.first,
    exclusions,
    extensions,
    skipped: counted.skipped,
    rawEnd: counted.end,
    rawEndKind: dayKind(calendar, counted.end).kind,
    rollOnHoliday,
    rolled,
    due,
    dueAt: endOfDay(due),
    rules: rulesApplied(counted, { start, length, rolled }),
    ...coverage(calendar),
    provisional: restsOnUnpublished({ calendar, length, rollOnHoliday, start, due }),
  };
}

function endOfHours(question: DueDateQuestion, hourCount: number): Explanation {
  const { calendar, start: startedAt, length } = question;
  if (typeof startedAt === 'string')
    throw new RangeError('hours run from a moment, not from a day');
  if (question.exclusions?.length || question.extensions?.length) {
    throw new RangeError('a period of hours is neither extended nor paused');
  }
  const firstHour = (Math.floor(startedAt / MS_PER_HOUR) + 1) * MS_PER_HOUR;
  const dueAt = instant(firstHour + hourCount * MS_PER_HOUR - 1);
  const due = dateOf(dueAt);
  return {
    length,
    start: dateOf(startedAt),
    startedAt,
    firstCounted: dateOf(instant(firstHour)),
    exclusions: [],
    extensions: [],
    skipped: [],
    rawEnd: due,
    rawEndKind: dayKind(calendar, due).kind,
    rollOnHoliday: false,
    rolled: [],
    due,
    dueAt,
    rules: ['ji.hours-and-days'],
    ...coverage(calendar),
    provisional: false,
  };
}

function checkedAdjustments({ exclusions = [], extensions = [] }: DueDateQuestion) {
  for (const { from, to } of exclusions) {
    if (to < from) throw new RangeError(`an exclusion ends before it begins: ${from} to ${to}`);
  }
  for (const { days } of extensions) {
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`not an extension: ${days}`);
  }
  return { exclusions: coverUp(exclusions), extensions };
}

/** The days off from the raw last day on, each of which moves the end by one day. */
function rollFrom(rawEnd: LocalDate, calendar: CourtCalendar): readonly RollStep[] {
  const steps: RollStep[] = [];
  for (let date = rawEnd; ; date = addDays(date, 1)) {
    const day = dayKind(calendar, date);
    if (day.kind === 'workday' || day.kind === 'make-up-workday') return steps;
    if (steps.length === MAX_ROLL_DAYS) throw new RangeError('the calendar has no working day');
    const rule = 'cpl.last-day-rolls';
    steps.push(
      day.kind === 'holiday'
        ? { date, rule, because: 'holiday', name: day.name }
        : { date, rule, because: 'weekend' },
    );
  }
}

function rulesApplied(
  counted: Counted,
  { start, length, rolled }: Pick<Explanation, 'start' | 'length' | 'rolled'>,
): readonly StatuteKey[] {
  const rules: StatuteKey[] = ['cpl.period-counting'];
  if (length.kind === 'months' && civilDay(counted.unpaused).day !== civilDay(start).day) {
    rules.push('mf.month-end');
  }
  if (length.kind === 'working-days') rules.push('hol.yearly-notice');
  if (rolled.length > 0) rules.push('cpl.last-day-rolls');
  return rules;
}

function coverage({ version, coverageFrom, coverageUntil }: CourtCalendar) {
  return { calendarVersion: version, coverageFrom, coverageUntil };
}

/**
 * Working days rest on every day from the first to the last; other periods rest only on the kind of
 * their last day, and not even on that where nothing rolls.
 */
function restsOnUnpublished(period: {
  readonly calendar: CourtCalendar;
  readonly length: DayLength;
  readonly rollOnHoliday: boolean;
  readonly start: LocalDate;
  readonly due: LocalDate;
}): boolean {
  const { calendar, length, rollOnHoliday, start, due } = period;
  if (length.kind === 'working-days') {
    return !isPublished(calendar, addDays(start, 1)) || !isPublished(calendar, due);
  }
  return rollOnHoliday && !isPublished(calendar, due);
}
