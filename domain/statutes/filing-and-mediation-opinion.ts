import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'OP25',
  title: '最高人民法院关于严格依法规范民事案件立案与调解工作的意见',
  shortTitle: '立案与调解工作意见',
  from: localDate(2025, 1, 1),
  source: '2024年12月27日印发，自2025年1月1日起施行；读自转载文本，未见文号',
  confidence: 'read',
});

/** Opinion on strict observance of the law in filing and mediation, in force 2025-01-01. */
export const filingAndMediationOpinion = {
  'op25.register-first': rule(
    '第2条',
    '符合起诉条件的先登记立案，经当事人同意再委托调解；不得以调解为由不予立案。',
  ),
  'op25.mediation-term': rule(
    '第3条',
    '立案后委托调解普通程序十五日、简易程序七日；各方同意的可以延长三十日，延长期限不计入审限。',
  ),
  'op25.documents': rule(
    '第4条',
    '调解成功的，撤回起诉或者即时履行后结案；明确请求出具法律文书的依法审查出具。',
  ),
  'op25.return-to-trial': rule('第5条', '调解不成，或者期限届满且一方不同意继续的，及时转入审判。'),
  'op25.fee-after-failure': rule('第6条', '调解不成后再发出交纳诉讼费用通知。'),
} as const satisfies Readonly<Record<string, Statute>>;
