import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'LV',
  title: '中华人民共和国律师法',
  shortTitle: '律师法',
  from: localDate(2018, 1, 1),
  source: '2017年修正，自2018年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Lawyers Law, amended 2017. */
export const lawyersLaw = {
  'lv.confidentiality': rule('第38条', '律师保守执业中知悉的国家秘密、商业秘密和当事人隐私。'),
  'lv.conflict': rule(
    '第39条',
    '不得在同一案件中为双方代理，不得代理与本人或者近亲属有利益冲突的事务。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
