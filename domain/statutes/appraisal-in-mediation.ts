import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'JD23',
  title: '诉前调解中委托鉴定工作规程（试行）',
  shortTitle: '诉前委托鉴定规程',
  from: localDate(2023, 7, 26),
  source: '法办〔2023〕275号；读自转载文本，施行日期凭记忆',
  confidence: 'read',
});

/** Procedure for commissioning appraisals during mediation before filing, 2023. */
export const appraisalInMediation = {
  'jd.consent-of-all': rule('第2条', '诉前调解中委托鉴定，须各方当事人同意并经法院审查。'),
} as const satisfies Readonly<Record<string, Statute>>;
