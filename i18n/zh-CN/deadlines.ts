import type { DeadlineKey } from '#domain/deadlines/deadline-key';

/** The periods of the procedure, and what happens when one of them runs out. */
export const deadlineText: {
  readonly [K in DeadlineKey]: { readonly name: string; readonly onLapse: string };
} = {
  'filing.decision': { name: '立案决定期限', onLapse: '逾期未决定的，报督导人员处理。' },
  'filing.correction': { name: '材料补正期限', onLapse: '逾期未补正的，退回材料。' },
  'consent.response': { name: '答复调解意愿期限', onLapse: '逾期未答复的，视为不同意，转入立案。' },
  'mediator.designation': { name: '指定调解员期限', onLapse: '逾期未指定的，报督导人员处理。' },
  'mediator.acceptance': { name: '调解员答复期限', onLapse: '逾期未答复的，另行指定调解员。' },
  'recusal.decision': {
    name: '回避决定期限',
    onLapse: '已披露的关系逾期未获各方同意的，更换调解员；申请回避逾期未决定的，报督导人员处理。',
  },
  'appraisal.report': { name: '诉前鉴定期限', onLapse: '逾期未完成的，报督导人员处理。' },
  'sham.review': { name: '虚假嫌疑审查期限', onLapse: '逾期未处理的，再报督导人员处理。' },
  'safety.report': { name: '安全风险报告期限', onLapse: '逾期未报告的，报督导人员处理。' },
  'mediation.term': { name: '调解期限', onLapse: '届满未达成协议且未延长的，调解终结，转入立案。' },
  'filing.handover': { name: '移送立案期限', onLapse: '逾期未移送的，报督导人员处理。' },
  'confirmation.window': {
    name: '申请司法确认期限',
    onLapse: '届满未共同申请的，不再受理确认申请，协议仍然有效。',
  },
  'confirmation.acceptance': { name: '确认申请受理期限', onLapse: '逾期的，报督导人员处理。' },
  'confirmation.correction': {
    name: '确认材料补充期限',
    onLapse: '逾期未补充的，按撤回申请处理。',
  },
  'confirmation.review': { name: '司法确认审查期限', onLapse: '逾期的，报督导人员处理。' },
  'next-step': { name: '选择后续途径期限', onLapse: '届满没有表示的，本件办结，不影响起诉。' },
  'enforcement.window': {
    name: '申请执行期限',
    onLapse: '届满未申请的，本件办结；此后申请的，对方可以提出时效抗辩。',
  },
  'performance.instalment': { name: '付款期限', onLapse: '届期未付的，记为逾期并通知收款方。' },
  'preservation.alert': {
    name: '诉前保全预警日',
    onLapse: '届期提醒申请人：三十日内不起诉的，将解除保全。',
  },
  'preservation.suit': { name: '诉前保全后起诉期限', onLapse: '届满没有起诉的，解除保全。' },
  'preservation.release': { name: '解除保全期限', onLapse: '逾期未解除的，报督导人员处理。' },
  'fee.payment': { name: '交纳受理费期限', onLapse: '届满未交且未获缓减免的，按撤诉处理。' },
  'order.acceptance': { name: '支付令受理期限', onLapse: '逾期的，报督导人员处理。' },
  'order.issue': { name: '发出支付令期限', onLapse: '逾期的，报督导人员处理。' },
  'order.service': { name: '支付令送达期限', onLapse: '届满未能送达的，督促程序终结。' },
  'order.objection': {
    name: '清偿或者异议期限',
    onLapse: '届满没有异议也没有清偿的，可以申请执行。',
  },
  'order.suit': { name: '表示不起诉期限', onLapse: '届满没有表示的，视为起诉。' },
  'complaint.reply': { name: '立案投诉反馈期限', onLapse: '逾期未反馈的，报督导人员处理。' },
  'supervision.reply': { name: '督办答复期限', onLapse: '逾期未答复的，报督导人员处理。' },
  'supervision.follow-up': { name: '督导跟进期限', onLapse: '逾期的，再次提醒督导人员。' },
};

/** The colour that `lamp` in domain/dispute/lamp.ts gives, as a word; never the colour alone. */
export const lampText = {
  green: '正常',
  yellow: '临期',
  red: '超期',
  grey: '中止',
  blue: '办结',
} as const;

export const deadlineEndingText = { met: '已在届满前了结', lapsed: '已届满' } as const;

/** Marks a date that rests on a year whose holiday arrangement is not published yet. */
export const provisionalText = '暂估：该年放假安排尚未公布，公布后可能变动';

/** Whole court days left: `剩 3 天`, `今天到期`, `已超 2 天`; never a negative number. */
export function daysLeftText(days: number): string {
  if (days === 0) return '今天到期';
  return days > 0 ? `剩 ${days} 天` : `已超 ${-days} 天`;
}
