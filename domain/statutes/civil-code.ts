import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'MF',
  title: '中华人民共和国民法典',
  shortTitle: '民法典',
  from: localDate(2021, 1, 1),
  source: '2020年5月28日通过，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Civil Code, general part. */
export const civilCode = {
  'mf.guardian-acts': rule(
    '第23条',
    '无民事行为能力人、限制民事行为能力人的监护人是其法定代理人。',
    'known-high',
  ),
  'mf.limitation-restarts': rule('第195条', '诉讼时效中断后，从中断或者有关程序终结时起重新计算。'),
  'mf.period-starts': rule(
    '第201条',
    '按日、月、年计算期间的，开始当日不计入，自下一日起算；按小时的自规定或者约定时间起算。',
  ),
  'mf.month-end': rule(
    '第202条',
    '按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
  ),
  'mf.last-day-rolls': rule(
    '第203条',
    '最后一日是法定休假日的，以结束后的次日为最后一日；截止时间为二十四时，有业务时间的为停止业务时间。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
