import { localDate } from '#domain/shared/local-date';
import { articlesOf, type Statute } from './statute.ts';

const rule = articlesOf({
  tag: 'JI',
  title: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
  shortTitle: '民诉法解释',
  from: localDate(2022, 4, 10),
  source:
    '法释〔2022〕11号，自2022年4月10日起施行（LawRefBook/Laws 收录文本）；所引民诉法为2021年条号',
  confidence: 'read',
});

/** Interpretation of the Civil Procedure Law, 2022. */
export const civilProcedureInterpretation = {
  'ji.successor-suit-on-agreement': rule(
    '第61条',
    '经人民调解达成协议后一方不履行而起诉的，以对方当事人为被告。',
  ),
  'ji.undisputed-facts-disregarded': rule(
    '第92条',
    '自认的事实与查明的事实不符的，法院不予确认。',
    'known-medium',
  ),
  'ji.no-self-harm-by-compromise': rule(
    '第107条',
    '为达成调解协议或者和解作出妥协而认可的事实，不得在后续诉讼中作为对其不利的根据，法律另有规定或者当事人均同意的除外。',
  ),
  'ji.hours-and-days': rule(
    '第125条',
    '以时起算的期间从次时起算，以日、月、年计算的期间从次日起算。',
  ),
  'ji.filing-clock-after-correction': rule(
    '第126条',
    '通知原告补正的，立案期限从补正后交法院的次日起算。',
  ),
  'ji.fixed-periods': rule(
    '第127条',
    '撤销之诉、异议等六个月期间为不变期间，不适用中止、中断、延长。',
  ),
  'ji.no-leaving-of-statement': rule(
    '第133条',
    '调解书直接送达本人，不适用留置送达；本人不能签收的由其指定代收人签收。',
  ),
  'ji.electronic-service': rule(
    '第135条',
    '电子送达以到达受送达人特定系统的日期为准。',
    'known-medium',
  ),
  'ji.service-address-confirmation': rule(
    '第136条',
    '同意电子送达的，应当在送达地址确认书中确认。',
  ),
  'ji.not-mediable': rule(
    '第143条',
    '特别程序、督促程序、公示催告程序的案件，婚姻等身份关系确认案件，以及依性质不能调解的案件，不得调解。',
  ),
  'ji.mediation-confidential': rule(
    '第146条',
    '调解过程不公开，当事人同意公开的除外；参与人应当保密。',
  ),
  'ji.agent-in-mediation': rule(
    '第147条',
    '调解时当事人不能出庭的，经特别授权可以由代理人参加并签名。',
  ),
  'ji.statement-effective': rule(
    '第149条',
    '调解书须经双方签收后才发生法律效力，以最后收到的当事人签收之日为生效日。',
  ),
  'ji.agreement-effective-by-signature': rule(
    '第151条',
    '约定在协议上签名后生效的，经审查确认并记入笔录后即具效力。',
  ),
  'ji.filing-receipt': rule(
    '第208条',
    '收到起诉状应当登记立案；当场不能判定的，接收材料并出具注明收到日期的书面凭证。',
  ),
  'ji.confirmation.agent': rule('第351条', '申请司法确认，当事人本人或者其依法委托的代理人提出。'),
  'ji.confirmation.two-courts': rule(
    '第352条',
    '两个以上调解组织参与或者向两个以上法院申请的，由最先立案的法院管辖。',
  ),
  'ji.confirmation.application-form': rule(
    '第353条',
    '申请司法确认可以书面或者口头提出；口头的记入笔录并签名。',
  ),
  'ji.confirmation.papers': rule(
    '第354条',
    '提交调解协议、调解组织主持调解的证明、财产权利证明和身份、住所、联系方式；材料不足的，限期补交。',
  ),
  'ji.confirmation.not-accepted': rule(
    '第355条',
    '不属于法院受理范围、不属于本院管辖、身份关系、其他特别程序以及确权的协议，裁定不予受理；受理后发现的裁定驳回。',
  ),
  'ji.confirmation.parties-called-together': rule(
    '第356条',
    '审查时应当通知双方共同到场核实；材料不完备的可以要求限期补充，必要时向调解组织核实。',
  ),
  'ji.confirmation.withdrawal': rule(
    '第357条',
    '裁定前可以撤回申请；无正当理由未在期限内补充、拒绝接受询问的，可以按撤回处理。',
  ),
  'ji.confirmation.dismissal-grounds': rule(
    '第358条',
    '违反强制性规定，损害国家、公共或者他人利益，违背公序良俗，违反自愿，内容不明确等，裁定驳回申请。',
  ),
  'ji.confirmation.objection': rule(
    '第372条',
    '当事人对确认裁定有异议的，收到之日起十五日内提出；利害关系人自知道或者应当知道之日起六个月内提出。',
  ),
  'ji.no-revocation-suit-against-confirmation': rule(
    '第295条',
    '特别程序案件不适用第三人撤销之诉。',
  ),
  'ji.payment-order.refusal': rule(
    '第427条',
    '受理支付令申请的条件，包括债权到期且数额确定、无对待给付、债务人在境内且能送达、未申请诉前保全。',
  ),
  'ji.payment-order.end': rule(
    '第430条',
    '发出支付令之日起三十日内无法送达债务人等情形，裁定终结督促程序。',
  ),
  'ji.payment-order.no-objection': rule(
    '第436条',
    '只表示缺乏清偿能力、延缓期限或者变更方式的，不影响支付令效力；口头异议无效。',
  ),
  'ji.payment-order.refuse-suit': rule(
    '第438条',
    '不同意提起诉讼的，自收到终结裁定之日起七日内提出。',
  ),
  'ji.payment-order.becomes-suit': rule(
    '第439条',
    '七日内未表明不同意起诉的，视为向受理法院起诉，以申请支付令之日为起诉时间。',
  ),
  'ji.confirmation.enforcing-court': rule(
    '第460条',
    '确认裁定由作出裁定的法院或者同级的被执行财产所在地法院执行。',
  ),
  'ji.enforceable-content': rule('第461条', '申请执行的文书须权利义务主体明确、给付内容明确。'),
} as const satisfies Readonly<Record<string, Statute>>;
