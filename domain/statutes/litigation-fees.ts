import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'FEE',
  title: '诉讼费用交纳办法',
  shortTitle: '诉讼费用交纳办法',
  from: localDate(2007, 4, 1),
  source: '国务院令第481号，自2007年4月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Measures on the payment of litigation costs. */
export const litigationFees = {
  'fee.confirmation-free': rule('第8条', '依照特别程序审理的案件不交纳案件受理费。'),
  'fee.mediation-half': rule('第15条', '以调解方式结案或者申请撤诉的，减半交纳案件受理费。'),
  'fee.payment': rule(
    '第22条',
    '自接到交费通知次日起七日内交纳；逾期不交又未申请缓减免的，按撤诉处理。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
