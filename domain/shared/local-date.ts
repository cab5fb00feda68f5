import type { Brand } from './brand.ts';
import { civilDayOf, daysInMonth, epochDayOf, isCivilDay, type CivilDay } from './civil-day.ts';
import { instant, type Instant } from './instant.ts';

/**
 * A court day, written YYYY-MM-DD, in Asia/Shanghai. The zone is taken as UTC+8 for ever, since
 * China has had no daylight saving time after 1991 and no court period reaches back before that.
 * Texts of this form sort as the days do.
 */
export type LocalDate = Brand<string, 'LocalDate'>;

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** Reads a text strictly as YYYY-MM-DD; null for any other form and for days that do not exist. */
export function parseLocalDate(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}

/** Whether the text is YYYY-MM-DD and names a day that exists (so 2026-02-30 is not one). */
export function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCivilDay(numbersOf(text));
}

/** The day with these numbers, month 1..12. Throws a RangeError if there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const text = written({ year, month, day });
  if (!isLocalDate(text)) throw new RangeError(`not a day: ${year}-${month}-${day}`);
  return text;
}

/** The year, month (1..12) and day of the month. */
export function civilDay(date: LocalDate): CivilDay {
  return numbersOf(date);
}

/** The day that lies so many calendar days later (earlier if negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const { year, month, day } = civilDayOf(epochDayOf(numbersOf(date)) + days);
  return localDate(year, month, day);
}

/**
 * The corresponding day so many months later; where that month has no such day, its last day
 * (Civil Code, article 202).
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = numbersOf(date);
  const monthCount = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthCount / 12);
  const targetMonth = monthCount - targetYear * 12 + 1;
  return localDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Calendar days from the first day to the second; negative if the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(numbersOf(to)) - epochDayOf(numbersOf(from));
}

/** The day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(date: LocalDate): Weekday {
  const names = [4, 5, 6, 7, 1, 2, 3] as const;
  const fromThursday = epochDayOf(numbersOf(date)) % 7;
  return names[fromThursday < 0 ? fromThursday + 7 : fromThursday] ?? 4;
}

/** The court day (Asia/Shanghai) in which a moment falls. */
export function dateOf(moment: Instant): LocalDate {
  const { year, month, day } = civilDayOf(Math.floor((moment + SHANGHAI_OFFSET_MS) / MS_PER_DAY));
  return localDate(year, month, day);
}

/** The first millisecond of a court day: 00:00:00.000 in Asia/Shanghai. */
export function startOfDay(date: LocalDate): Instant {
  return instant(epochDayOf(numbersOf(date)) * MS_PER_DAY - SHANGHAI_OFFSET_MS);
}

/** The last millisecond of a court day: 23:59:59.999 in Asia/Shanghai. */
export function endOfDay(date: LocalDate): Instant {
  return instant(startOfDay(date) + MS_PER_DAY - 1);
}

function numbersOf(text: string): CivilDay {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
}

function written({ year, month, day }: CivilDay): string {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
