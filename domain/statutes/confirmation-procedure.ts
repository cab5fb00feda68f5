import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'QR',
  title: '最高人民法院关于人民调解协议司法确认程序的若干规定',
  shortTitle: '司法确认程序规定',
  from: localDate(2011, 3, 30),
  source:
    '法释〔2011〕5号，自2011年3月30日起施行（LawRefBook/Laws 收录文本）；部分内容已为民事诉讼法及其解释所取代',
  confidence: 'read',
});

/** Provisions on confirming people's mediation agreements, 2011; partly overtaken by the Civil Procedure Law. */
export const confirmationProcedure = {
  'qr.papers': rule(
    '第3条',
    '申请司法确认提交书面申请、调解协议、身份证明、与协议相关的财产权利证明，以及联系方式。',
  ),
  'qr.acceptance': rule(
    '第4条',
    '收到申请后三日内决定是否受理并通知；双方同时到庭的，可以当即受理并作出决定。',
  ),
  'qr.review': rule(
    '第5条',
    '自受理之日起十五日内作出是否确认的决定；特殊情况经院长批准可以延长十日；决定作出前可以撤回申请。',
  ),
  'qr.free-of-charge': rule('第11条', '办理人民调解协议司法确认案件，不收取费用。'),
  'qr.notice-to-body': rule(
    '第12条',
    '定期向人民调解委员会及司法行政部门通报确认与不予确认的情况。',
    'known-high',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
