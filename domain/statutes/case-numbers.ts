import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'AH',
  title: '最高人民法院关于人民法院案件案号的若干规定',
  shortTitle: '案号规定',
  from: localDate(2016, 1, 1),
  source: '法〔2015〕137号，自2016年1月1日起施行；读自转载文本',
  confidence: 'read',
});

/** Provisions on case numbers, 2015. */
export const caseNumbers = {
  'ah.composition': rule(
    '第3条',
    '案号由收案年度、法院代字、专门审判代字、类型代字、案件编号组成。',
    'known-high',
  ),
  'ah.type-code': rule('第7条', '类型代字一般不超过三个字，以体现案件类型为原则。'),
} as const satisfies Readonly<Record<string, Statute>>;
