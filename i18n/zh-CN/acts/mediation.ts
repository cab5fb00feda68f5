import { declineReasonText, failureGroundText } from '#i18n/zh-CN/grounds';
import type { ActTexts } from './act-text.ts';
import {
  consent,
  documentHash,
  mediator,
  mode,
  note,
  party,
  present,
  reason,
  said,
} from './fields.ts';

/** What can be asked while mediation is going on, before it comes to an agreement or fails. */
export const mediationActs: ActTexts<
  | 'designate-mediator'
  | 'accept-designation'
  | 'decline-designation'
  | 'schedule-session'
  | 'record-session'
  | 'propose-extension'
  | 'sign-extension'
  | 'propose-transfer'
  | 'answer-transfer'
  | 'record-failure'
> = {
  'designate-mediator': {
    label: '指定调解员',
    hint: '从名册中指定一名没有利害关系的调解员。',
    fields: { mediatorId: mediator, reason },
  },
  'accept-designation': {
    label: '接受指定',
    hint: '完成披露后接受；调解期限自接受之日起算。',
    fields: {
      disclosure: {
        label: '利害关系披露',
        choices: {
          'nothing-to-disclose': '没有需要披露的关系',
          'disclosed-and-parties-informed': '已披露并告知各方当事人',
        },
      },
      disclosed: { label: '披露内容' },
    },
  },
  'decline-designation': {
    label: '谢绝指定',
    hint: '说明理由，由法院另行指定。',
    fields: { reason: { label: '理由', choices: declineReasonText }, note },
  },
  'schedule-session': {
    label: '安排调解会议',
    hint: '确定时间、地点和方式，并通知各方。',
    fields: { at: { label: '时间' }, mode, place: { label: '地点' } },
  },
  'record-session': {
    label: '制作笔录',
    hint: '记录到场人员和调解过程，供各方核对。',
    fields: { present, record: { label: '调解笔录' } },
  },
  'propose-extension': {
    label: '提请延长',
    hint: '请各方在期限届满前签署同意；少一方即不延长。',
    fields: { days: { label: '延长天数' }, reason },
  },
  'sign-extension': {
    label: '同意延长',
    hint: '签署延长期限同意书；各方都签署后生效。',
    fields: { ...said },
  },
  'propose-transfer': {
    label: '提议转律师调解',
    hint: '征询各方是否同意由律师调解员继续调解。',
    fields: { reason },
  },
  'answer-transfer': {
    label: '答复转律师调解',
    hint: '各方同意才转；不同意的继续原调解。',
    fields: { ...said, answer: consent },
  },
  'record-failure': {
    label: '记录调解不成',
    hint: '写明原因和情况报告，随即转入立案。',
    fields: {
      ground: { label: '原因', choices: failureGroundText },
      report: { label: '情况报告' },
    },
  },
};

/** What can be asked about the texts that parties sign. */
export const signingActs: ActTexts<
  'propose-facts' | 'sign-facts' | 'record-agreement' | 'sign-agreement' | 'refuse-to-sign'
> = {
  'propose-facts': {
    label: '记载无争议事实',
    hint: '写下各方都认可的事实和争议焦点，请各方签署；不写让步和方案。',
    fields: { facts: { label: '无争议事实' }, issues: { label: '争议焦点' } },
  },
  'sign-facts': {
    label: '签署无争议事实',
    hint: '核对后签署；只有各方签署的内容会移送审判。',
    fields: { ...said, documentHash },
  },
  'record-agreement': {
    label: '拟定调解协议',
    hint: '写明协议内容和付款安排，交各方核对签署。',
    fields: {
      terms: { label: '协议内容' },
      instalments: {
        label: '付款安排',
        parts: {
          payerId: { label: '付款方' },
          payeeId: { label: '收款方' },
          amountFen: { label: '金额' },
          dueOn: { label: '付款日期' },
        },
      },
      performedOnTheSpot: { label: '已当场履行' },
      confirmedWarnings: { label: '协议检查' },
    },
  },
  'sign-agreement': {
    label: '签署调解协议',
    hint: '核对全文后签署；各方都签署后协议生效。',
    fields: { ...said, documentHash },
  },
  'refuse-to-sign': {
    label: '拒绝签署',
    hint: '不签署的，调解终结，转入立案。',
    fields: { partyId: party, channel: said.channel, reason },
  },
};
