import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'MJ',
  title: '最高人民法院关于审理民间借贷案件适用法律若干问题的规定',
  shortTitle: '民间借贷规定',
  from: localDate(2021, 1, 1),
  source: '2020年第二次修正，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on private lending, second amendment of 2020. */
export const privateLending = {
  'mj.sham-signs': rule(
    '第18条',
    '出借人明显不具备能力、事实明显不合常理、凭证伪造、无正当理由不到庭等情形，严格审查是否虚假诉讼。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
