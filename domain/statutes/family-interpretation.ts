import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'HY',
  title: '最高人民法院关于适用《中华人民共和国民法典》婚姻家庭编的解释（一）',
  shortTitle: '婚姻家庭编解释（一）',
  from: localDate(2021, 1, 1),
  source: '法释〔2020〕22号，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** First interpretation on marriage and family, 2020. */
export const familyInterpretation = {
  'hy.marriage-validity': rule(
    '第11条',
    '请求确认婚姻无效的，对效力的审理不适用调解；财产分割和子女抚养可以调解。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
