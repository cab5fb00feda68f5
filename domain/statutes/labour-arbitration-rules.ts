import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'ARB',
  title: '劳动人事争议仲裁办案规则',
  shortTitle: '劳动人事争议仲裁办案规则',
  from: localDate(2017, 7, 1),
  source: '人力资源和社会保障部令第33号，自2017年7月1日起施行；凭记忆',
  confidence: 'known-high',
});

/** Rules for handling labour and personnel arbitration cases, 2017. */
export const labourArbitrationRules = {
  'arb.review-of-agreement': rule(
    '第74条',
    '经调解组织达成调解协议的，双方可以自协议生效之日起十五日内共同申请仲裁审查。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
