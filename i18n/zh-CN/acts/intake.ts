import { redirectGroundText, takeBackReasonText } from '#i18n/zh-CN/grounds';
import { hubTierText, mediationBodyText, trackText } from '#i18n/zh-CN/words';
import type { ActTexts } from './act-text.ts';
import { consent, mode, note, party, reason, said } from './fields.ts';

/** What can be asked at the filing window, while mediation is offered, and at any time before a judge. */
export const intakeActs: ActTexts<
  | 'demand-filing'
  | 'withdraw'
  | 'record-contact'
  | 'request-correction'
  | 'submit-correction'
  | 'redirect'
  | 'take-back-registration'
  | 'divert'
  | 'apply-for-mediation'
  | 'answer-offer'
  | 'record-complaint'
  | 'answer-complaint'
  | 'record-prelitigation-number'
> = {
  'demand-filing': {
    label: '要求立案',
    hint: '停止调解，转入立案；起诉的权利随时可以行使。',
    fields: { ...said, reason },
  },
  withdraw: {
    label: '撤回申请',
    hint: '申请人撤回，本件办结；今后仍可以依法起诉。',
    fields: { ...said, reason },
  },
  'record-contact': {
    label: '记录联系',
    hint: '记下何时以何种方式联系了谁、结果如何。',
    fields: {
      partyId: party,
      means: {
        label: '联系方式',
        choices: { phone: '电话', message: '短信或者微信', visit: '上门', post: '信函' },
      },
      result: {
        label: '结果',
        choices: {
          reached: '已联系上',
          'no-answer': '无人接听',
          'wrong-number': '号码有误',
          refused: '拒绝沟通',
        },
      },
      note,
    },
  },
  'record-prelitigation-number': {
    label: '登记诉前调解案号',
    hint: '仅用于2024年及以前收到、立案前委派调解的纠纷。',
    fields: { docketNumber: { label: '诉前调解案号' } },
  },
  'request-correction': {
    label: '告知补正',
    hint: '一次性告知全部需要补正的内容；补正后重新计算立案期限。',
    fields: { defects: { label: '需要补正的内容' } },
  },
  'submit-correction': {
    label: '提交补正',
    hint: '逐项说明补正情况，交立案人员重新审核。',
    fields: { partyId: party, note: { label: '补正说明' } },
  },
  redirect: {
    label: '告知其他途径',
    hint: '不属于本院处理的，说明理由并告知应向何处提出。',
    fields: {
      ground: { label: '理由', choices: redirectGroundText },
      whereTo: { label: '应向何处提出' },
    },
  },
  divert: {
    label: '分流',
    hint: '选择办理途径和调解方式，向各方发送调解告知书。',
    fields: {
      track: {
        label: '办理途径',
        choices: {
          voluntary: trackText.voluntary.name,
          entrusted: trackText.entrusted.name,
          commissioned: trackText.commissioned.name,
        },
      },
      mode,
      note,
      overrideReason: { label: '改判理由（与分流建议不一致时必填）' },
    },
  },
  'take-back-registration': {
    label: '撤回登记',
    hint: '批量导入有误时撤回，本件办结并留有记录，编号不再使用；已有人办理或者已告知当事人的不能撤回。',
    fields: { reason: { label: '原因', choices: takeBackReasonText }, note },
  },
  'apply-for-mediation': {
    label: '申请调解',
    hint: '不起诉，直接申请调解；由您选择调解组织，再征询对方意见，随时可以改为起诉。',
    fields: {
      ...said,
      body: { label: '调解组织', choices: mediationBodyText },
      tier: { label: '难易程度', choices: hubTierText },
      mode,
    },
  },
  'record-complaint': {
    label: '投诉立案问题',
    hint: '不接收材料、不出具凭证、不一次性告知或者拖延立案的，可以投诉；不影响本件办理。',
    fields: { ...said, complaint: { label: '投诉内容' } },
  },
  'answer-complaint': {
    label: '反馈立案投诉',
    hint: '查明情况后答复投诉人；答复会发给投诉人。',
    fields: { reply: { label: '反馈内容' } },
  },
  'answer-offer': {
    label: '答复调解意愿',
    hint: '同意调解，或者不同意；不同意不影响起诉。',
    fields: { ...said, answer: consent },
  },
};
