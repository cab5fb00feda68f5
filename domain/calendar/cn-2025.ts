import { localDate } from '#domain/shared/local-date';
import type { YearArrangement } from './court-calendar.ts';
import { holiday, makeUpWorkday } from './year-arrangement.ts';

/** Holidays and make-up workdays of 2025, as published by the State Council. */
export const cn2025: YearArrangement = {
  year: 2025,
  source: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  days: [
    ...holiday('new-year', localDate(2025, 1, 1), 1),
    makeUpWorkday('spring-festival', localDate(2025, 1, 26)),
    ...holiday('spring-festival', localDate(2025, 1, 28), 8),
    makeUpWorkday('spring-festival', localDate(2025, 2, 8)),
    ...holiday('qingming', localDate(2025, 4, 4), 3),
    makeUpWorkday('labour-day', localDate(2025, 4, 27)),
    ...holiday('labour-day', localDate(2025, 5, 1), 5),
    ...holiday('dragon-boat', localDate(2025, 5, 31), 3),
    makeUpWorkday('national-day-and-mid-autumn', localDate(2025, 9, 28)),
    ...holiday('national-day-and-mid-autumn', localDate(2025, 10, 1), 8),
    makeUpWorkday('national-day-and-mid-autumn', localDate(2025, 10, 11)),
  ],
};
