import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'RM23',
  title: '最高人民法院、司法部关于充分发挥人民调解基础性作用推进诉源治理的意见',
  shortTitle: '人民调解诉源治理意见',
  from: localDate(2023, 9, 27),
  source: '司发〔2023〕1号；读自转载，施行日期凭记忆',
  confidence: 'read',
});

/** Opinion on developing people's mediation, 2023. */
export const mediationDevelopmentOpinion = {
  'rm23.no-forced-mediation': rule(
    '关于自愿原则的规定',
    '尊重当事人意愿，不得强制调解，不得以调解为由拒绝或者拖延立案。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
