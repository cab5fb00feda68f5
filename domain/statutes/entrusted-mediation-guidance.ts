import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'WP20',
  title: '最高人民法院关于进一步完善委派调解机制的指导意见',
  shortTitle: '委派调解指导意见',
  from: localDate(2020, 1, 1),
  source: '法发〔2020〕1号；仅读到开头各项，施行日期按年份记',
  confidence: 'known-medium',
});

/** Guidance on entrusted mediation before filing, 2020; only its opening items were read. */
export const entrustedMediationGuidance = {
  'wp20.suited': rule('第2条', '物业、交通事故、消费、医疗等纠纷可以引导委派调解。', 'read'),
} as const satisfies Readonly<Record<string, Statute>>;
