import { localDate } from '#domain/shared/local-date';
import type { YearArrangement } from './court-calendar.ts';
import { holiday, makeUpWorkday } from './year-arrangement.ts';

/** Holidays and make-up workdays of 2026, as published by the State Council. */
export const cn2026: YearArrangement = {
  year: 2026,
  source: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  days: [
    ...holiday('new-year', localDate(2026, 1, 1), 3),
    makeUpWorkday('new-year', localDate(2026, 1, 4)),
    makeUpWorkday('spring-festival', localDate(2026, 2, 14)),
    ...holiday('spring-festival', localDate(2026, 2, 15), 9),
    makeUpWorkday('spring-festival', localDate(2026, 2, 28)),
    ...holiday('qingming', localDate(2026, 4, 4), 3),
    ...holiday('labour-day', localDate(2026, 5, 1), 5),
    makeUpWorkday('labour-day', localDate(2026, 5, 9)),
    ...holiday('dragon-boat', localDate(2026, 6, 19), 3),
    makeUpWorkday('national-day', localDate(2026, 9, 20)),
    ...holiday('mid-autumn', localDate(2026, 9, 25), 3),
    ...holiday('national-day', localDate(2026, 10, 1), 7),
    makeUpWorkday('national-day', localDate(2026, 10, 10)),
  ],
};
