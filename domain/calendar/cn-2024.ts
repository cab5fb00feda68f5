import { localDate } from '#domain/shared/local-date';
import type { YearArrangement } from './court-calendar.ts';
import { holiday, makeUpWorkday } from './year-arrangement.ts';

/** Holidays and make-up workdays of 2024, as published by the State Council. */
export const cn2024: YearArrangement = {
  year: 2024,
  source: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  days: [
    ...holiday('new-year', localDate(2024, 1, 1), 1),
    makeUpWorkday('spring-festival', localDate(2024, 2, 4)),
    ...holiday('spring-festival', localDate(2024, 2, 10), 8),
    makeUpWorkday('spring-festival', localDate(2024, 2, 18)),
    ...holiday('qingming', localDate(2024, 4, 4), 3),
    makeUpWorkday('qingming', localDate(2024, 4, 7)),
    makeUpWorkday('labour-day', localDate(2024, 4, 28)),
    ...holiday('labour-day', localDate(2024, 5, 1), 5),
    makeUpWorkday('labour-day', localDate(2024, 5, 11)),
    ...holiday('dragon-boat', localDate(2024, 6, 10), 1),
    makeUpWorkday('mid-autumn', localDate(2024, 9, 14)),
    ...holiday('mid-autumn', localDate(2024, 9, 15), 3),
    makeUpWorkday('national-day', localDate(2024, 9, 29)),
    ...holiday('national-day', localDate(2024, 10, 1), 7),
    makeUpWorkday('national-day', localDate(2024, 10, 12)),
  ],
};
