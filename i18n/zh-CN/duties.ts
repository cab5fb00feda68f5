import type { DutyKind } from '#domain/stages/table';

/** A task that the messages bring, not the procedure: a legal notice did not reach a party. */
type MessageTaskKind = 'reach-party-by-other-means';

/** What stands in a person's list of things to do, and how to do it. */
export const dutyText: {
  readonly [K in DutyKind | MessageTaskKind]: { readonly name: string; readonly hint: string };
} = {
  'check-intake': { name: '审核收件', hint: '核对材料，要求补正、告知其他途径或者分流办理。' },
  'submit-correction': { name: '补正材料', hint: '请按告知书逐项补正。' },
  'await-answers': { name: '跟进答复', hint: '尚有当事人未答复，可以联系并记录其意见。' },
  'answer-offer': { name: '答复调解意愿', hint: '请答复是否同意调解；不同意不影响起诉。' },
  'find-mediator': { name: '选任调解员', hint: '从名册中指定一名没有利害关系的调解员。' },
  'answer-designation': { name: '答复指定', hint: '请披露利害关系后接受，或者说明理由谢绝。' },
  'decide-recusal': { name: '决定回避', hint: '请决定调解员是否回避；已披露的关系由各方答复。' },
  'answer-disclosure': {
    name: '答复披露',
    hint: '调解员披露了与当事人的关系，请答复是否仍同意由其调解。',
  },
  mediate: { name: '主持调解', hint: '安排会议、制作笔录，期限届满前记录结果。' },
  'answer-extension': { name: '答复延长', hint: '请答复是否同意延长调解期限。' },
  'answer-transfer': { name: '答复转律师调解', hint: '请答复是否同意转由律师调解员调解。' },
  'answer-appraisal': { name: '答复诉前鉴定', hint: '请答复是否同意诉前委托鉴定。' },
  'decide-appraisal': { name: '审查诉前鉴定', hint: '各方已同意，请审查是否准许委托鉴定。' },
  'await-appraisal': { name: '跟进鉴定', hint: '收到鉴定意见后登记，恢复计算调解期限。' },
  'review-suspicion': { name: '审查虚假嫌疑', hint: '请审查后解除中止或者移送处理。' },
  'report-safety-risk': { name: '报告安全风险', hint: '请立即向公安机关或者有关部门报告并登记。' },
  'seal-agreement': { name: '签名并盖章', hint: '请签名并加盖调解组织印章，齐备后协议生效。' },
  'show-authority': { name: '补交特别授权', hint: '代理人没有特别授权，请补交，否则协议不生效。' },
  'collect-signatures': { name: '收集签名', hint: '督促各方核对协议并签署。' },
  'sign-agreement': { name: '签署协议', hint: '请核对调解协议全文后签署；不同意的可以拒绝。' },
  'sign-facts': { name: '签署无争议事实', hint: '请核对后签署；只有签署的内容会移送审判。' },
  'watch-confirmation-window': { name: '关注确认申请', hint: '提醒双方在三十日内共同申请确认。' },
  'apply-for-confirmation': { name: '申请司法确认', hint: '双方共同申请；不申请的，协议仍有效。' },
  'accept-application': { name: '审查是否受理', hint: '三日内决定受理、要求补充或者不予受理。' },
  'supply-correction': { name: '补充材料', hint: '请在期限内补充；逾期按撤回申请处理。' },
  'review-agreement': { name: '审查协议', hint: '通知双方到场核实，十五日内作出裁定。' },
  'choose-next-step': { name: '选择后续途径', hint: '可以再次调解，也可以要求立案。' },
  'deliver-to-registry': {
    name: '移送立案系统',
    hint: '系统正在移送；长时间无结果的请联系管理员。',
  },
  'record-registration': { name: '登记立案结果', hint: '登记案号、不予受理裁定或者审判庭签收。' },
  'watch-performance': { name: '跟进履行', hint: '届期前提醒付款方，届期后核实是否到账。' },
  'pay-instalment': { name: '按期付款', hint: '请按协议付款，并登记付款日期。' },
  'choose-enforcement': { name: '处理逾期款项', hint: '可以申请执行，或者确认款项已经收到。' },
  'review-statement': { name: '审查调解书', hint: '请审查协议是否合法，出具或者不予出具调解书。' },
  'serve-statement': { name: '送达调解书', hint: '请直接送达各方本人并登记签收，不能留置。' },
  'sign-statement': { name: '签收调解书', hint: '请核对后签收；签收前可以反悔。' },
  'review-objection': { name: '审查异议', hint: '请审查对确认裁定的异议，驳回或者撤销原裁定。' },
  'decide-order-application': { name: '审查支付令申请', hint: '五日内通知受理或者驳回。' },
  'issue-payment-order': { name: '发出支付令', hint: '受理之日起十五日内发出或者驳回。' },
  'serve-payment-order': { name: '送达支付令', hint: '三十日内送达债务人并登记；送达不了的终结。' },
  'object-to-order': { name: '清偿或者提出异议', hint: '请在期限内清偿，或者书面提出异议。' },
  'decline-suit': { name: '决定是否起诉', hint: '不想起诉的请表示；七日内没有表示的视为起诉。' },
  'decide-restoration': { name: '审查顺延申请', hint: '请决定是否准许顺延申请确认的期限。' },
  'release-preservation': { name: '解除保全', hint: '保全后三十日没有起诉，请解除并登记裁定。' },
  'answer-complaint': {
    name: '反馈立案投诉',
    hint: '请查明投诉的情况，在期限内向投诉人反馈。',
  },
  'answer-order': { name: '答复督办', hint: '请在督办要求的日期前答复办理情况。' },
  'decide-closure': { name: '审核督导结案', hint: '由另一名督导人员审核同意或者退回。' },
  'reach-party-by-other-means': {
    name: '另行通知当事人',
    hint: '通知没有送达。联系方式有误的，请更正当事人信息后重新发送；否则请以电话、上门或者邮寄方式通知，并记录联系结果。',
  },
  'follow-up-overdue': { name: '跟进超期', hint: '期限已过，请催办、改派或者督办。' },
};
