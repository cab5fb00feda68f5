import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'JY',
  title: '最高人民法院关于适用简易程序审理民事案件的若干规定',
  shortTitle: '简易程序规定',
  from: localDate(2021, 1, 1),
  source: '2020年修正，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on summary procedure, amended 2020. */
export const summaryProcedureProvisions = {
  'jy.service-address': rule('第5条', '起诉、答辩时应当提供准确送达地址、收件人和电话并签名确认。'),
  'jy.service-address.consequences': rule(
    '第10条',
    '拒不提供或者提供不准确、变更未告知，导致文书未能送达的，承担相应后果。',
  ),
  'jy.suited': rule(
    '第14条',
    '婚姻家庭继承、劳务合同、关系明确的交通和工伤赔偿、宅基地和相邻、合伙合同、小额纠纷，开庭时应当先行调解，不能或者没有必要的除外。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
