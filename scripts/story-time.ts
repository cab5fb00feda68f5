import { isWorkingDay } from '#domain/calendar/court-calendar';
import { nationalCalendar } from '#domain/calendar/national-calendar';
import { instant, type Instant } from '#domain/shared/instant';
import { parseInstant } from '#domain/shared/instant-text';
import { addDays, type LocalDate } from '#domain/shared/local-date';

const TEN_MINUTES_MS = 600_000;

/**
 * The day so many days from today. Nobody is at court on a day off, so a day of the past that is one
 * becomes the last working day before it; days to come stay as they are.
 */
export const storyDay = (today: LocalDate, offset: number): LocalDate => {
  let day = addDays(today, offset);
  while (offset < 0 && !isWorkingDay(nationalCalendar, day)) day = addDays(day, -1);
  return day;
};

/** A time of such a day, HH:MM in Asia/Shanghai. Throws a RangeError for a time that does not exist. */
export const storyMoment = (today: LocalDate, offset: number, time: string): Instant => {
  const moment = parseInstant(`${storyDay(today, offset)}T${time}:00+08:00`);
  if (moment === null) throw new RangeError(`not a time of the day: ${time}`);
  return moment;
};

/** The moments of one story in their order, at least ten minutes apart where days fell together. */
export const inOrder = (moments: readonly Instant[]): readonly Instant[] => {
  let last = -Infinity;
  return moments.map((moment) => {
    last = Math.max(moment, last + TEN_MINUTES_MS);
    return instant(last);
  });
};
