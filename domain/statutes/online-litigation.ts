import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'SS',
  title: '人民法院在线诉讼规则',
  shortTitle: '在线诉讼规则',
  from: localDate(2021, 8, 1),
  source: '法释〔2021〕12号，自2021年8月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Rules on online litigation, 2021. */
export const onlineLitigation = {
  'ss.no-resubmission': rule('第9条', '已提交的电子化材料可以沿用，不要求当事人重复提交。'),
  'ss.electronic-record': rule('第34条', '在线核对确认的电子笔录与书面笔录具有同等效力。'),
} as const satisfies Readonly<Record<string, Statute>>;
