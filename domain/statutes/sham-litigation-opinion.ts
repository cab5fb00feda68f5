import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'XS21',
  title: '最高人民法院关于深入开展虚假诉讼整治工作的意见',
  shortTitle: '虚假诉讼整治意见',
  from: localDate(2021, 11, 10),
  source: '法〔2021〕281号；部分内容读自转载，施行日期凭记忆',
  confidence: 'known-high',
});

/** Opinion on rectifying sham litigation in depth, 2021. */
export const shamLitigationOpinion = {
  'xs.signs': rule(
    '关于虚假诉讼特征的规定',
    '理由证据不合常理、当事人关系特殊、无实质对抗、迅速达成调解等，重点关注是否虚假诉讼。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
