import type { ComplexityReason, ComplexityTier } from '#domain/routing/complexity';
import type { MissingFact } from '#domain/routing/missing-facts';

/** Facts that the clerk should still ask for. */
export const missingFactText = {
  'contact-of-the-other-side': '缺少被申请人的电话或者电子邮箱，无法征询调解意愿',
  'address-of-the-other-side': '缺少被申请人的住址，起诉状应当写明',
  'identity-of-the-applicant': '缺少申请人的身份证件号码',
  amount: '文字提到金额，但没有登记标的额',
  day: '没有写明事情发生的时间',
  proof: '没有提到任何证据或者凭证',
  'labour-award': '没有提到劳动仲裁裁决，请询问是否已经仲裁',
  'arbitration-clause': '可能约定了仲裁，请核对合同条款',
  'day-of-preservation': '申请过诉前保全的，请问明采取措施的日期',
} as const satisfies { readonly [F in MissingFact]: string };

/** How hard a dispute looks. */
export const complexityTierText = {
  simple: '简单',
  complicated: '较复杂',
  major: '重大、跨行业',
} as const satisfies { readonly [T in ComplexityTier]: string };

/** What the tier rests on. */
export const complexityReasonText = {
  'many-parties': '当事人十人以上',
  crowd: '涉及多人聚集',
  'very-large-sum': '标的额一千万元以上',
  'several-parties': '当事人四人以上',
  'large-sum': '标的额五十万元以上',
  'expert-field': '属于需要专业知识的领域',
  alert: '文字中有需要人工核实的风险',
} as const satisfies { readonly [R in ComplexityReason]: string };

/** Why a mediator is left out of the ranking. */
export const exclusionText = {
  person: '与当事人有利害关系，应当回避',
  firm: '同所人员曾代理一方当事人，应当回避',
  role: '两年内曾代理一方当事人，应当回避',
  full: '在办已满',
  'passed-over': '已谢绝、逾期未答复或者被更换',
} as const;

/** How far a mediator's body is from the dispute's court. */
export const distanceText = ['本区县', '本市', '本省', '外地或者不详'] as const;
