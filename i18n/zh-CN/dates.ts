import { civilDay, dateOf, weekday, type LocalDate } from '#domain/shared/local-date';
import { formatInstant } from '#domain/shared/instant-text';
import type { Instant } from '#domain/shared/instant';

const weekdayText = { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '日' } as const;

/** A court day as documents write it: 2026年11月21日. */
export function longDate(date: LocalDate): string {
  const { year, month, day } = civilDay(date);
  return `${year}年${month}月${day}日`;
}

/** A court day with its day of the week: 2026年11月21日（星期六）. */
export function dateWithWeekday(date: LocalDate): string {
  return `${longDate(date)}（星期${weekdayText[weekday(date)]}）`;
}

/** A moment as tables show it, Asia/Shanghai: 2026-11-21 09:30. */
export function shortMoment(moment: Instant): string {
  return formatInstant(moment).slice(0, 16).replace('T', ' ');
}

/** A moment as messages write it, Asia/Shanghai: 2026年11月21日9时30分. */
export function longMoment(moment: Instant): string {
  const text = formatInstant(moment);
  const minutes = Number(text.slice(14, 16));
  const hours = `${Number(text.slice(11, 13))}时`;
  return `${longDate(dateOf(moment))}${hours}${minutes === 0 ? '' : `${minutes}分`}`;
}
