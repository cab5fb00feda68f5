import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'LS17',
  title: '最高人民法院、司法部关于开展律师调解试点工作的意见',
  shortTitle: '律师调解试点意见',
  from: localDate(2017, 9, 30),
  source: '司发通〔2017〕105号；读自转引片段，其余凭记忆',
  confidence: 'known-high',
});

/** Opinion on pilot work in lawyer mediation, 2017. */
export const lawyerMediationPilot = {
  'ls.term': rule('关于调解期限的规定', '律师调解一般三十日内完成，双方同意延长的不受此限。'),
  'ls.undisputed-facts': rule(
    '关于无争议事实记载的规定',
    '调解不成的，经当事人同意可以书面记载无争议事实并由其签字确认；除涉及国家、公共和他人利益外，后续诉讼中无需举证。',
    'read',
  ),
  'ls.conflict': rule(
    '关于利益冲突和回避的规定',
    '律师调解员与当事人或者纠纷有利益冲突的应当回避；不得再就该争议及密切相关的纠纷代理一方。',
  ),
  'ls.fee': rule(
    '关于经费的规定',
    '诉讼服务中心的委派、委托调解不向当事人收费；其他可以有偿低价。',
    'known-medium',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
