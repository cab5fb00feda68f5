import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'HOL',
  title: '全国年节及纪念日放假办法',
  shortTitle: '放假办法',
  from: localDate(2025, 1, 1),
  source: '2024年修订，自2025年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Measures on national holidays, as revised in 2024. */
export const publicHolidays = {
  'hol.statutory-days': rule(
    '第2条',
    '全体公民放假的节日：元旦一日、春节四日、清明一日、劳动节二日、端午一日、中秋一日、国庆三日。',
  ),
  'hol.ethnic-areas': rule(
    '第4条',
    '少数民族习惯的节日，由少数民族聚居地区的地方人民政府规定放假日期。',
  ),
  'hol.yearly-notice': rule(
    '第6条、国务院办公厅年度放假通知',
    '年度放假和调休安排由国务院办公厅公布；调休的周末为工作日。',
    'known-high',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
