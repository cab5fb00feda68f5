import { longMoment } from '#i18n/zh-CN/dates';
import { declineReasonText, failureGroundText } from '#i18n/zh-CN/grounds';
import { channelText, mediatorKindText, modeText } from '#i18n/zh-CN/words';
import { because, type Sentences } from './sentence.ts';

/** What happens while a mediator is found and mediates. */
export const mediationSentences: Sentences<
  | 'mediator-designated'
  | 'no-mediator-found'
  | 'designation-accepted'
  | 'designation-declined'
  | 'designation-unanswered'
  | 'session-scheduled'
  | 'session-recorded'
  | 'extension-proposed'
  | 'extension-signed'
  | 'term-extended'
  | 'transfer-proposed'
  | 'transfer-answered'
  | 'transferred'
  | 'mediation-failed'
> = {
  'mediator-designated': ({ mediatorId, mediatorKind, reason }, { mediator }) =>
    `指定${mediatorKindText[mediatorKind]}${mediator(mediatorId)}。${because(reason)}`,
  'no-mediator-found': ({ mediatorKind }) =>
    `名册中暂无合适的${mediatorKindText[mediatorKind]}，请人工指定。`,
  'designation-accepted': ({ disclosure, disclosed }) =>
    disclosure === 'nothing-to-disclose'
      ? '调解员接受指定，没有需要披露的关系。调解期限开始计算。'
      : `调解员接受指定并披露：${(disclosed ?? '').replace(/。$/, '')}。征询各方是否同意由其调解；调解期限开始计算。`,
  'designation-declined': ({ reason }) => `调解员谢绝指定：${declineReasonText[reason]}。`,
  'designation-unanswered': ({ mediatorId }, { mediator }) =>
    `${mediator(mediatorId)}期限内没有答复，另行指定。`,
  'session-scheduled': ({ at, mode, place }) =>
    `安排调解会议：${longMoment(at)}，${modeText[mode]}，${place}。`,
  'session-recorded': ({ present }) => `召开调解会议，${present.length} 名当事人到场，已制作笔录。`,
  'extension-proposed': ({ days }) => `提请延长调解期限 ${days} 天，等待各方签署。`,
  'extension-signed': ({ partyId, channel }, { party }) =>
    `${party(partyId)}同意延长（${channelText[channel]}）。`,
  'term-extended': ({ extension }) => `各方同意，调解期限延长 ${extension.days} 天。`,
  'transfer-proposed': () => '提议转律师调解，征询各方意见。',
  'transfer-answered': ({ partyId, answer }, { party }) =>
    `${party(partyId)}${answer === 'consent' ? '同意' : '不同意'}转律师调解。`,
  transferred: ({ to }) => `转由${mediatorKindText[to]}调解。`,
  'mediation-failed': ({ ground }) => `调解终结：${failureGroundText[ground]}。`,
};

/** What happens to the texts that parties sign. */
export const signingSentences: Sentences<
  | 'facts-proposed'
  | 'facts-signed'
  | 'agreement-recorded'
  | 'agreement-signed'
  | 'agreement-effective'
  | 'signing-refused'
> = {
  'facts-proposed': ({ facts, issues }) =>
    `记载无争议事实 ${facts.length} 项、争议焦点 ${issues.length} 项，请各方签署。`,
  'facts-signed': ({ partyId }, { party }) => `${party(partyId)}签署了无争议事实。`,
  'agreement-recorded': ({ instalments }) =>
    `拟定调解协议，约定付款 ${instalments.length} 期，请各方签署。`,
  'agreement-signed': ({ partyId, channel }, { party }) =>
    `${party(partyId)}签署了调解协议（${channelText[channel]}）。`,
  'agreement-effective': () => '调解协议生效。',
  'signing-refused': ({ partyId }, { party }) => `${party(partyId)}拒绝签署调解协议。`,
};
