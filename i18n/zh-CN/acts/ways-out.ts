import { feeReliefText, orderObjectionText } from '#i18n/zh-CN/grounds';
import type { ActTexts } from './act-text.ts';
import { party, reason, rulingNumber, said } from './fields.ts';

const servedOn = { label: '送达日期' } as const;

/** What can be asked about what is kept on the way: secured property, lost time and the court fee. */
export const keptActs: ActTexts<
  | 'record-preservation'
  | 'record-release'
  | 'record-posted-application'
  | 'ask-restoration'
  | 'decide-restoration'
  | 'record-fee-notice'
  | 'record-fee-paid'
  | 'grant-fee-relief'
> = {
  'record-preservation': {
    label: '登记诉前保全',
    hint: '登记采取措施的日期；三十日内不起诉的，解除保全，届满前提醒。',
    fields: {
      takenOn: { label: '采取措施日期' },
      rulingNumber,
      servedOn: { label: '被保全人收到裁定的日期（已知时填）' },
    },
  },
  'record-release': {
    label: '登记解除保全',
    hint: '登记解除保全裁定。',
    fields: { rulingNumber },
  },
  'record-posted-application': {
    label: '登记邮寄的申请',
    hint: '以邮戳日期为准；期满前交邮的，不算过期。',
    fields: { partyId: party, postedOn: { label: '邮戳日期' } },
  },
  'ask-restoration': {
    label: '申请顺延期限',
    hint: '因不可抗力或者其他正当理由耽误期限的，在障碍消除后十日内申请。',
    fields: { ...said, obstacleEndedOn: { label: '障碍消除日期' }, reason },
  },
  'decide-restoration': {
    label: '决定是否顺延',
    hint: '准许的，写明顺延至哪一日，恢复申请司法确认。',
    fields: { granted: { label: '准许顺延' }, until: { label: '顺延至' }, reason },
  },
  'record-fee-notice': {
    label: '登记交费通知送达',
    hint: '调解不成转入审理的，通知送达后才开始计算交费期限。',
    fields: { servedOn },
  },
  'record-fee-paid': {
    label: '登记已交费',
    hint: '登记受理费缴款凭证。',
    fields: { receipt: { label: '缴款凭证' } },
  },
  'grant-fee-relief': {
    label: '准许缓减免交',
    hint: '准许缓交、减交或者免交受理费的，写明理由。',
    fields: { relief: { label: '方式', choices: feeReliefText }, reason },
  },
};

/** What can be asked about the ways by which an agreement becomes enforceable, or loses it again. */
export const wayOutActs: ActTexts<
  | 'request-court-statement'
  | 'issue-statement'
  | 'refuse-statement'
  | 'sign-statement'
  | 'repudiate-statement'
  | 'apply-for-payment-order'
  | 'accept-order-application'
  | 'refuse-order'
  | 'issue-payment-order'
  | 'record-order-service'
  | 'object-to-order'
  | 'decline-suit'
  | 'record-notarial-deed'
  | 'record-certificate'
  | 'record-ruling-service'
  | 'object-to-ruling'
  | 'object-as-interested'
  | 'uphold-ruling'
  | 'revoke-ruling'
> = {
  'request-court-statement': {
    label: '请求出具调解书',
    hint: '各方都请求的，由法官审查后出具；尚未立案的，先登记立案。',
    fields: { ...said },
  },
  'issue-statement': {
    label: '出具调解书',
    hint: '审查合法后制作民事调解书，直接送达各方本人，不适用留置送达。',
    fields: { statementNumber: { label: '调解书文号' } },
  },
  'refuse-statement': {
    label: '不予出具调解书',
    hint: '写明理由，案件恢复审理。',
    fields: { reason },
  },
  'sign-statement': {
    label: '签收调解书',
    hint: '各方签收后调解书生效，可以申请执行。',
    fields: { ...said, servedOn },
  },
  'repudiate-statement': {
    label: '签收前反悔',
    hint: '签收前可以反悔，案件恢复审理。',
    fields: { ...said },
  },
  'apply-for-payment-order': {
    label: '申请支付令',
    hint: '债权到期、数额确定、双方没有其他债务且能够送达的，可以申请；已诉前保全的不能申请。',
    fields: {
      ...said,
      noCounterPerformance: { label: '双方没有其他债务纠纷' },
      servable: { label: '支付令能够送达债务人' },
    },
  },
  'accept-order-application': {
    label: '受理支付令申请',
    hint: '符合条件的，五日内通知受理。',
    fields: { orderCaseNumber: { label: '督促案件案号' } },
  },
  'refuse-order': {
    label: '驳回支付令申请',
    hint: '写明理由；协议仍然有效，可以起诉。',
    fields: { reason },
  },
  'issue-payment-order': {
    label: '发出支付令',
    hint: '受理之日起十五日内发出。',
    fields: { orderNumber: { label: '支付令文号' } },
  },
  'record-order-service': {
    label: '登记支付令送达',
    hint: '债务人自收到之日起十五日内清偿或者书面提出异议；三十日内送达不了的，督促程序终结。',
    fields: { servedOn },
  },
  'object-to-order': {
    label: '对支付令提出异议',
    hint: '须以书面方式对债务本身提出；口头提出、仅称没有能力清偿的，不构成异议。',
    fields: {
      ...said,
      ground: { label: '异议内容', choices: orderObjectionText },
      inWriting: { label: '以书面方式提出' },
    },
  },
  'decline-suit': {
    label: '表示不起诉',
    hint: '督促程序终结后七日内没有表示的，视为起诉。',
    fields: { ...said },
  },
  'record-notarial-deed': {
    label: '登记赋强公证',
    hint: '协议有给付内容、债务人书面承诺接受强制执行的，登记公证债权文书。',
    fields: {
      deedNumber: { label: '公证书编号' },
      debtorAccepts: { label: '债务人承诺接受强制执行' },
    },
  },
  'record-certificate': {
    label: '登记执行证书',
    hint: '债务人不履行的，凭执行证书申请执行。',
    fields: { certificateNumber: { label: '执行证书编号' } },
  },
  'record-ruling-service': {
    label: '登记裁定送达',
    hint: '登记各方收到确认裁定的日期；当事人的异议期限自此起算十五日。',
    fields: { partyId: party, servedOn },
  },
  'object-to-ruling': {
    label: '对确认裁定提异议',
    hint: '当事人收到裁定之日起十五日内提出，由作出裁定的法院审查。',
    fields: { ...said, reason },
  },
  'object-as-interested': {
    label: '登记利害关系人异议',
    hint: '自知道或者应当知道之日起六个月内提出；该期间不中止、不中断、不延长。',
    fields: { knewOn: { label: '知道或者应当知道的日期' }, claim: { label: '异议请求和理由' } },
  },
  'uphold-ruling': {
    label: '驳回异议',
    hint: '异议不成立的，裁定驳回，确认裁定继续有效。',
    fields: { rulingNumber },
  },
  'revoke-ruling': {
    label: '撤销确认裁定',
    hint: '异议成立的，作出新裁定撤销原裁定；可以再次调解或者起诉。',
    fields: { rulingNumber, reason },
  },
};
