import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'MT',
  title: '最高人民法院关于人民法院民事调解工作若干问题的规定',
  shortTitle: '民事调解工作规定',
  from: localDate(2021, 1, 1),
  source: '2020年修正，自2021年1月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on civil mediation by the people's courts, amended 2020. */
export const courtMediationProvisions = {
  'mt.judge-led-term': rule(
    '第4条',
    '答辩期满前的法官主持调解，普通程序十五日、简易程序七日内未成的转入审判；各方同意可以继续。',
  ),
  'mt.liability-clause': rule(
    '第8条',
    '可以约定不履行协议的民事责任；约定不履行则另行起诉或者由法院裁判的条款不予准许。',
  ),
  'mt.partial-agreement': rule(
    '第14条',
    '就部分请求达成协议的，可以先行确认并制作调解书，其余请求继续审理。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
