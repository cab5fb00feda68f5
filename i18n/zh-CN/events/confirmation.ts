import { dismissalGroundText, rejectionGroundText } from '#i18n/zh-CN/grounds';
import type { Sentences } from './sentence.ts';

/** What happens on the way to judicial confirmation. */
export const confirmationSentences: Sentences<
  | 'confirmation-applied'
  | 'confirmation-waived'
  | 'suit-withdrawn'
  | 'application-accepted'
  | 'application-rejected'
  | 'review-extended'
  | 'application-correction-required'
  | 'application-correction-supplied'
  | 'hearing-recorded'
  | 'agreement-confirmed'
  | 'application-dismissed'
  | 'application-withdrawn'
  | 'application-deemed-withdrawn'
  | 'confirmation-not-sought'
  | 'mediation-asked-again'
  | 'mediation-renewed'
> = {
  'confirmation-applied': ({ partyId }, { party }) => `${party(partyId)}申请司法确认。`,
  'confirmation-waived': ({ partyId }, { party }) => `${party(partyId)}表示不申请司法确认。`,
  'suit-withdrawn': ({ partyId }, { party }) => `${party(partyId)}撤回已登记的诉讼。`,
  'application-accepted': ({ confirmationNumber }) => `受理确认申请，案号${confirmationNumber}。`,
  'application-rejected': ({ ground }) => `确认申请不予受理：${rejectionGroundText[ground]}。`,
  'review-extended': ({ extension }) => `经院长批准，审查期限延长 ${extension.days} 日。`,
  'application-correction-required': ({ items }) => `要求补充材料，共 ${items.length} 项。`,
  'application-correction-supplied': ({ partyId }, { party }) => `${party(partyId)}补充了材料。`,
  'hearing-recorded': ({ present }) => `法官通知核实，${present.length} 名当事人到场，已制作笔录。`,
  'agreement-confirmed': ({ rulingNumber }) => `裁定调解协议有效，${rulingNumber}。`,
  'application-dismissed': ({ ground, rulingNumber }) =>
    `裁定驳回申请（${dismissalGroundText[ground]}），${rulingNumber}。`,
  'application-withdrawn': ({ partyId }, { party }) => `${party(partyId)}撤回确认申请。`,
  'application-deemed-withdrawn': () => '期限内没有补充材料，按撤回确认申请处理。',
  'confirmation-not-sought': () => '申请确认的期限届满，双方没有共同申请。',
  'mediation-asked-again': ({ partyId }, { party }) => `${party(partyId)}同意再次调解。`,
  'mediation-renewed': () => '各方同意，重新开始调解。',
};
