import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'TY',
  title: '最高人民法院关于人民法院特邀调解的规定',
  shortTitle: '特邀调解规定',
  from: localDate(2016, 7, 1),
  source: '法释〔2016〕14号，自2016年7月1日起施行（LawRefBook/Laws 收录文本）',
  confidence: 'read',
});

/** Provisions on invited mediation, 2016. */
export const invitedMediation = {
  'ty.principles': rule(
    '第2条',
    '调解平等自愿，尊重诉讼权利，不违反禁止性规定，不损害他人利益，过程和协议内容不公开。',
  ),
  'ty.consent': rule('第11条', '登记立案前经当事人同意可以委派调解，登记立案后可以委托调解。'),
  'ty.choice-of-mediator': rule(
    '第12条',
    '双方在名册中协商确定调解员，协商不成的由组织或者法院指定；不同意指定的，视为不同意调解。',
  ),
  'ty.several-mediators': rule(
    '第13条',
    '一般由一名调解员调解；重大疑难复杂的可以两名以上，并指定一人主持；有正当理由可以申请更换。',
  ),
  'ty.convening': rule(
    '第14条',
    '接受后及时通知时间、地点，开始前告知权利义务、规则程序、协议效力和司法确认事项。',
  ),
  'ty.recusal': rule(
    '第15条',
    '近亲属、利害关系或者其他可能影响公正的关系，应当回避；双方同意由其调解的除外；由组织或者法院决定。',
  ),
  'ty.no-later-role': rule(
    '第16条',
    '调解员不得在后续诉讼中担任该案的陪审员、代理人、证人、鉴定人或者翻译。',
  ),
  'ty.sham-mediation': rule(
    '第18条',
    '发现可能虚假调解的，中止调解并报告法院或者组织，由其及时审查处理。',
  ),
  'ty.agreement-filed-with-court': rule(
    '第19条',
    '委派调解达成协议的，送达双方并提交法院备案；可以依法申请司法确认。',
  ),
  'ty.commissioned-agreement': rule(
    '第20条',
    '委托调解达成协议的，提交法院审查并制作调解书，或者依申请裁定准许撤诉。',
  ),
  'ty.failure-returns-the-file': rule(
    '第21条',
    '委派调解未成的，移送起诉状等材料，坚持诉讼的应当登记立案；委托调解未成的转入审判。',
  ),
  'ty.no-self-harm-by-compromise': rule(
    '第22条',
    '为达成协议作出妥协而认可的事实，不得在诉讼中作为不利根据，均同意的除外。',
  ),
  'ty.oral-agreement': rule('第23条', '可以制作调解协议书，也可以口头协议并由调解员记录。'),
  'ty.agreement-effective': rule(
    '第24条',
    '协议书写明当事人、事实和争议、调解结果；委派调解自双方签名、盖章或者捺印后生效，委托调解依相关法律确定。',
  ),
  'ty.suit-on-agreement': rule(
    '第25条',
    '因履行或者内容发生争议可以起诉；经确认的协议不履行的，可以申请执行。',
  ),
  'ty.termination': rule(
    '第26条第1款',
    '达成协议、一方撤回或者明确不接受、分歧较大难以达成等情形，终止调解。',
  ),
  'ty.failure-report': rule('第26条第2款', '终止调解的，书面报告委派、委托的法院并移送材料。'),
  'ty.term-thirty-days': rule('第27条第1款', '委派调解期限为三十日，双方同意延长的不受此限。'),
  'ty.term-commissioned': rule(
    '第27条第2款',
    '委托调解普通程序十五日、简易程序七日，双方同意延长的不受此限，延长期限不计入审限。',
  ),
  'ty.extension-by-consent': rule(
    '第27条第1款、第2款',
    '双方当事人同意延长调解期限的，不受原期限限制。',
  ),
  'ty.receipt-starts-the-clock': rule(
    '第27条第3款',
    '期限自调解组织或者调解员签字接收法院移交材料之日起算。',
  ),
  'ty.forbidden-conduct': rule(
    '第28条',
    '不得强迫或者违法调解、收受财物、泄露过程和内容；当事人可以投诉。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
