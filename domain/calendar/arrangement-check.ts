import type { ArrangementProblemCode, ProblemParams } from '#domain/problem-codes';
import {
  addDays,
  civilDay,
  daysBetween,
  localDate,
  weekday,
  type LocalDate,
} from '#domain/shared/local-date';
import type { HolidayId, YearArrangement } from './court-calendar.ts';
import { holiday, makeUpWorkday } from './year-arrangement.ts';

/** A year's arrangement as somebody copies it from the notice: holidays from day to day, and workdays. */
export interface ArrangementDraft {
  readonly year: number;
  readonly holidays: readonly {
    readonly name: HolidayId;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }[];
  readonly workdays: readonly { readonly name: HolidayId; readonly date: LocalDate }[];
}

/** What cannot be right about one line of it; `field` is a path such as `holidays.0.from`. */
export interface ArrangementProblem {
  readonly field: string;
  readonly code: ArrangementProblemCode;
  readonly params: ProblemParams;
}

export type CheckedArrangement =
  | { readonly kind: 'sound'; readonly days: YearArrangement['days'] }
  | { readonly kind: 'faulty'; readonly problems: readonly ArrangementProblem[] };

/** No holiday of the notice has ever been as long; a longer one is a slip of the pen. */
const HOLIDAY_DAYS_MAX = 15;

/**
 * Reads an arrangement that was typed in, or says everything that cannot be right about it: a day of
 * another year, a day named twice, a make-up workday that is a workday anyway, and a statutory holiday
 * that is missing [hol.statutory-days].
 */
export function checkArrangement(draft: ArrangementDraft): CheckedArrangement {
  const problems = [
    ...draft.holidays.flatMap((span, index) => spanProblems(draft.year, span, index)),
    ...draft.workdays.flatMap(({ date }, index) => workdayProblems(draft.year, date, index)),
  ];
  if (problems.length > 0) return { kind: 'faulty', problems };
  const days = [
    ...draft.holidays.flatMap(({ name, from, to }) =>
      holiday(name, from, daysBetween(from, to) + 1),
    ),
    ...draft.workdays.map(({ name, date }) => makeUpWorkday(name, date)),
  ].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const missing = [...namedTwice(days), ...statutoryMissing(draft.year, days)];
  return missing.length > 0 ? { kind: 'faulty', problems: missing } : { kind: 'sound', days };
}

/** The holidays of an arrangement as spans again, to be shown and corrected. */
export function draftOf({ year, days }: Pick<YearArrangement, 'year' | 'days'>): ArrangementDraft {
  const holidays: { name: HolidayId; from: LocalDate; to: LocalDate }[] = [];
  for (const { date, name } of sorted(days).filter(({ kind }) => kind === 'holiday')) {
    const last = holidays.at(-1);
    if (last !== undefined && last.name === name && addDays(last.to, 1) === date) last.to = date;
    else holidays.push({ name, from: date, to: date });
  }
  const workdays = sorted(days)
    .filter(({ kind }) => kind === 'make-up-workday')
    .map(({ name, date }) => ({ name, date }));
  return { year, holidays, workdays };
}

/** The days by which two arrangements of a year differ, in their order. */
export function changedDays(
  before: YearArrangement['days'],
  after: YearArrangement['days'],
): readonly LocalDate[] {
  const kindOn = (days: YearArrangement['days'], date: LocalDate) =>
    days.find((day) => day.date === date)?.kind;
  const dates = new Set([...before, ...after].map(({ date }) => date));
  return [...dates].filter((date) => kindOn(before, date) !== kindOn(after, date)).toSorted();
}

const sorted = (days: YearArrangement['days']) =>
  days.toSorted((one, other) => (one.date < other.date ? -1 : 1));

/** The notice may move days of the December before its year; what else it names lies in its year. */
const isOfYear = (year: number, date: LocalDate): boolean => {
  const day = civilDay(date);
  return day.year === year || (day.year === year - 1 && day.month === 12);
};

const error = (
  field: string,
  code: ArrangementProblemCode,
  params: ProblemParams = {},
): ArrangementProblem => ({ field, code, params });

function spanProblems(
  year: number,
  { from, to }: ArrangementDraft['holidays'][number],
  index: number,
): readonly ArrangementProblem[] {
  const field = `holidays.${index}`;
  if (!isOfYear(year, from)) return [error(`${field}.from`, 'calendar.outside-year', { year })];
  if (!isOfYear(year, to)) return [error(`${field}.to`, 'calendar.outside-year', { year })];
  if (to < from) return [error(`${field}.to`, 'calendar.ends-before-it-begins')];
  return daysBetween(from, to) >= HOLIDAY_DAYS_MAX
    ? [error(`${field}.to`, 'calendar.holiday-too-long', { max: HOLIDAY_DAYS_MAX })]
    : [];
}

function workdayProblems(
  year: number,
  date: LocalDate,
  index: number,
): readonly ArrangementProblem[] {
  const field = `workdays.${index}.date`;
  if (!isOfYear(year, date)) return [error(field, 'calendar.outside-year', { year })];
  return weekday(date) >= 6 ? [] : [error(field, 'calendar.workday-no-weekend')];
}

function namedTwice(days: YearArrangement['days']): readonly ArrangementProblem[] {
  const twice = days.find(({ date }, index) => days[index + 1]?.date === date);
  return twice === undefined
    ? []
    : [error('holidays', 'calendar.day-named-twice', { day: twice.date })];
}

const festivals: readonly (readonly HolidayId[])[] = [
  ['new-year'],
  ['spring-festival'],
  ['qingming'],
  ['labour-day'],
  ['dragon-boat'],
  ['mid-autumn', 'national-day-and-mid-autumn'],
  ['national-day', 'national-day-and-mid-autumn'],
];

/** Statutory days whose date in the calendar never changes. */
const fixedDays = [
  [1, 1],
  [5, 1],
  [10, 1],
  [10, 2],
  [10, 3],
] as const;

function statutoryMissing(
  year: number,
  days: YearArrangement['days'],
): readonly ArrangementProblem[] {
  const off = days.filter(({ kind }) => kind === 'holiday');
  const festival = festivals.find((names) => !off.some(({ name }) => names.includes(name)));
  if (festival !== undefined)
    return [error('holidays', 'calendar.festival-missing', { festival: festival[0] ?? '' })];
  const missing = fixedDays
    .map(([month, day]) => localDate(year, month, day))
    .find((fixed) => !off.some(({ date }) => date === fixed));
  return missing === undefined
    ? []
    : [error('holidays', 'calendar.statutory-day-missing', { day: missing })];
}
