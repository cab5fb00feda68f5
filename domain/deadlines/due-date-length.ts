/** How long a period is. Days and months are counted in Asia/Shanghai. */
export type Length =
  | { readonly kind: 'calendar-days'; readonly days: number }
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'hours'; readonly hours: number };

const MAX_DAYS = 7320;
const MAX_MONTHS = 240;
const MAX_HOURS = 24 * 366;

/** A period of so many calendar days, 0 to 7320; 0 means the end of the day it starts on. */
export function calendarDays(days: number): Length {
  return checked({ kind: 'calendar-days', days });
}

/** A period of so many working days of the court, 1 to 7320. */
export function workingDays(days: number): Length {
  return checked({ kind: 'working-days', days });
}

/** A period of so many months, 1 to 240 (a year is 12 of them). */
export function months(count: number): Length {
  return checked({ kind: 'months', months: count });
}

/** A period of so many hours, 1 to 8784. */
export function hours(count: number): Length {
  return checked({ kind: 'hours', hours: count });
}

/** Whether the length is a whole number within its limits. */
export function isLength(length: Length): boolean {
  switch (length.kind) {
    case 'calendar-days':
      return isWholeWithin(length.days, 0, MAX_DAYS);
    case 'working-days':
      return isWholeWithin(length.days, 1, MAX_DAYS);
    case 'months':
      return isWholeWithin(length.months, 1, MAX_MONTHS);
    case 'hours':
      return isWholeWithin(length.hours, 1, MAX_HOURS);
  }
}

function checked(length: Length): Length {
  if (!isLength(length)) throw new RangeError(`not a length: ${JSON.stringify(length)}`);
  return length;
}

function isWholeWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
