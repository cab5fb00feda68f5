import { adviceGroundText, redirectGroundText, takeBackReasonText } from '#i18n/zh-CN/grounds';
import { channelText, hubTierText, mediationBodyText, trackText } from '#i18n/zh-CN/words';
import { named } from './names.ts';
import { because, type Sentences } from './sentence.ts';

const contactResult = {
  reached: '已联系上',
  'no-answer': '无人接听',
  'wrong-number': '号码有误',
  refused: '对方拒绝沟通',
} as const;

/** What happens at the filing window and while mediation is offered. */
export const intakeSentences: Sentences<
  | 'correction-requested'
  | 'correction-submitted'
  | 'correction-not-made'
  | 'redirected'
  | 'registration-taken-back'
  | 'diverted'
  | 'mediation-applied'
  | 'advice-given'
  | 'offer-made'
  | 'offer-answered'
  | 'offer-unanswered'
  | 'contact-recorded'
  | 'filing-demanded'
  | 'complaint-received'
  | 'complaint-answered'
  | 'withdrawn'
  | 'prelitigation-number-recorded'
> = {
  'correction-requested': ({ defects }) =>
    `一次性告知补正，共 ${defects.length} 项：${defects.join('；')}。`,
  'correction-submitted': ({ partyId }, { party }) => `${party(partyId)}提交了补正材料。`,
  'correction-not-made': () => '期限内没有补正，材料退回。',
  redirected: ({ ground, whereTo }) =>
    `不属于本院处理（${redirectGroundText[ground]}），已告知：${whereTo}。`,
  'registration-taken-back': ({ reason, note }) =>
    `登记有误（${takeBackReasonText[reason]}），撤回登记。${note === null ? '' : `说明：${note}`}`,
  diverted: ({ track, overrideReason }) =>
    `分流为${trackText[track].name}。${overrideReason ? `与分流建议不一致，${because(overrideReason)}` : ''}`,
  'mediation-applied': ({ partyId, body, tier }, { party }) =>
    `${party(partyId)}申请${mediationBodyText[body]}调解${tier === null ? '' : `（${hubTierText[tier]}）`}。`,
  'advice-given': ({ ground }) =>
    `调解没有达成协议（${adviceGroundText[ground]}），已告知各方可以通过仲裁、行政、诉讼等途径维护权利。`,
  'offer-made': ({ round }) =>
    round > 1 ? `第 ${round} 次向各方征询调解意愿。` : '向各方发出调解告知书，征询意愿。',
  'offer-answered': ({ partyId, answer, channel }, { party }) =>
    `${party(partyId)}${answer === 'consent' ? '同意' : '不同意'}调解（${channelText[channel]}）。`,
  'offer-unanswered': ({ partyIds }, { party }) =>
    `${named(partyIds.map(party))}期限内没有答复，视为不同意调解。`,
  'contact-recorded': ({ partyId, result }, { party }) =>
    `联系${party(partyId)}：${contactResult[result]}。`,
  'filing-demanded': ({ partyId, channel }, { party }) =>
    `${party(partyId)}要求立案（${channelText[channel]}）。`,
  'complaint-received': ({ partyId, channel }, { party }) =>
    `${party(partyId)}投诉立案问题（${channelText[channel]}）。`,
  'complaint-answered': ({ partyId, reply }, { party }) =>
    `已向${party(partyId)}反馈立案投诉（${reply}）。`,
  'prelitigation-number-recorded': ({ docketNumber }) => `登记诉前调解案号${docketNumber}。`,
  withdrawn: ({ partyId, channel }, { party }) =>
    `${party(partyId)}撤回申请（${channelText[channel]}）。`,
};
