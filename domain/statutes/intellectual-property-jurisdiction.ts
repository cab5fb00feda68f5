import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'IP',
  title: '最高人民法院关于第一审知识产权民事、行政案件管辖的若干规定',
  shortTitle: '知识产权第一审管辖规定',
  from: localDate(2022, 5, 1),
  source: '法释〔2022〕13号，自2022年5月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on first-instance jurisdiction over intellectual property, 2022. */
export const intellectualPropertyJurisdiction = {
  'ip.jurisdiction': rule(
    '第1条至第3条',
    '专利等技术类案件由知识产权法院、省会及指定的中级法院管辖；其他按最高法院确定的级别和范围由中级或者指定的基层法院管辖。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
