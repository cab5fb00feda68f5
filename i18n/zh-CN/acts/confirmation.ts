import { dismissalGroundText, rejectionGroundText } from '#i18n/zh-CN/grounds';
import type { ActTexts } from './act-text.ts';
import { party, present, rulingNumber, said } from './fields.ts';

/** What can be asked about judicial confirmation. */
export const confirmationActs: ActTexts<
  | 'apply-for-confirmation'
  | 'waive-confirmation'
  | 'withdraw-suit'
  | 'accept-application'
  | 'reject-application'
  | 'extend-review'
  | 'require-correction'
  | 'supply-correction'
  | 'record-hearing'
  | 'confirm-agreement'
  | 'dismiss-application'
  | 'withdraw-application'
  | 'agree-to-mediate-again'
> = {
  'apply-for-confirmation': {
    label: '申请司法确认',
    hint: '双方在协议生效之日起三十日内共同申请。',
    fields: { ...said },
  },
  'waive-confirmation': {
    label: '不申请司法确认',
    hint: '协议仍然有效，直接进入履行。',
    fields: { ...said },
  },
  'withdraw-suit': {
    label: '撤诉',
    hint: '撤回已登记的诉讼，再共同申请司法确认。',
    fields: { ...said },
  },
  'accept-application': {
    label: '受理确认申请',
    hint: '编立案号，开始十五日审查。',
    fields: { confirmationNumber: { label: '确认案件案号' } },
  },
  'reject-application': {
    label: '不予受理',
    hint: '写明理由，并告知可以另行调解或者起诉。',
    fields: {
      ground: { label: '理由', choices: rejectionGroundText },
      explanation: { label: '说明' },
    },
  },
  'extend-review': {
    label: '延长审查期限',
    hint: '有特殊情况，经院长批准后登记；只能延长一次。',
    fields: { days: { label: '延长天数' }, reason: { label: '特殊情况' } },
  },
  'require-correction': {
    label: '要求补充材料',
    hint: '一次性写明需要补充的材料。',
    fields: { items: { label: '需要补充的材料' } },
  },
  'supply-correction': {
    label: '补充材料',
    hint: '逐项说明补充情况，交审查法官。',
    fields: { partyId: party, note: { label: '补充说明' } },
  },
  'record-hearing': {
    label: '记录核实',
    hint: '通知双方共同到场，核实自愿和内容，并制作笔录。',
    fields: { present, record: { label: '核实笔录' } },
  },
  'confirm-agreement': {
    label: '确认有效',
    hint: '裁定调解协议有效；一方不履行的，对方可以申请执行。',
    fields: { rulingNumber },
  },
  'dismiss-application': {
    label: '驳回申请',
    hint: '写明理由；各方可以再次调解，也可以起诉。',
    fields: {
      ground: { label: '理由', choices: dismissalGroundText },
      explanation: { label: '说明' },
      rulingNumber,
    },
  },
  'withdraw-application': {
    label: '撤回确认申请',
    hint: '作出裁定前可以撤回，协议仍然有效。',
    fields: { ...said },
  },
  'agree-to-mediate-again': {
    label: '同意再次调解',
    hint: '各方都同意的，重新调解并另订协议。',
    fields: { ...said },
  },
};
