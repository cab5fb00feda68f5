import type { ActTexts } from './act-text.ts';
import { mediator, reason } from './fields.ts';

/** What those who watch and intervene can ask, and what is answered to them. */
export const supervisionActs: ActTexts<
  | 'order-supervision'
  | 'reply-to-order'
  | 'reassign'
  | 'request-closure'
  | 'approve-closure'
  | 'refuse-closure'
> = {
  'order-supervision': {
    label: '督办',
    hint: '写明要求和答复日期，发给承办人员。',
    fields: { demand: { label: '督办要求' }, replyBy: { label: '答复日期' } },
  },
  'reply-to-order': {
    label: '答复督办',
    hint: '说明办理情况和下一步安排。',
    fields: { reply: { label: '答复' } },
  },
  reassign: {
    label: '改派',
    hint: '更换调解员，调解期限继续计算。',
    fields: { mediatorId: mediator, reason },
  },
  'request-closure': {
    label: '提出督导结案',
    hint: '写明理由，由另一名督导人员审核。',
    fields: { reason },
  },
  'approve-closure': {
    label: '同意督导结案',
    hint: '审核同意后，本件办结。',
    fields: {},
  },
  'refuse-closure': {
    label: '退回督导结案',
    hint: '写明理由，本件继续办理。',
    fields: { reason },
  },
};
