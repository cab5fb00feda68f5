import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'WZ12',
  title: '最高人民法院关于扩大诉讼与非诉讼相衔接的矛盾纠纷解决机制改革试点总体方案',
  shortTitle: '诉讼与非诉讼衔接总体方案',
  from: localDate(2012, 4, 10),
  source: '法〔2012〕116号，第17项读自转载文本',
  confidence: 'read',
});

/** Overall plan for linking litigation and non-litigation, 2012: the record of undisputed facts. */
export const undisputedFactsPlan = {
  'wz.undisputed-facts': rule(
    '第17条',
    '调解未成的，经双方同意可以书面记载无争议事实并签字确认；后续诉讼中除涉及国家、公共或者他人利益外，无需对已确认的事实举证。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
