import type { CorrectableField } from '#domain/people/party-correction';
import { longDate } from '#i18n/zh-CN/dates';
import { exclusionReasonText } from '#i18n/zh-CN/explanation';
import { recusalGroundText, recusalOutcomeText, safetyRiskText } from '#i18n/zh-CN/grounds';
import { screens } from '#i18n/zh-CN/screens';
import { authorityText } from '#i18n/zh-CN/words';
import { because, type Sentences } from './sentence.ts';

/** What happens when a mediation takes a turn: another mediator, a pause, a freeze, a part agreed. */
export const turnSentences: Sentences<
  | 'disclosure-answered'
  | 'recusal-requested'
  | 'recusal-decided'
  | 'replacement-requested'
  | 'appraisal-proposed'
  | 'appraisal-answered'
  | 'appraisal-approved'
  | 'appraisal-concluded'
  | 'term-paused'
  | 'term-resumed'
  | 'suspicion-reported'
  | 'frozen'
  | 'evidence-asked'
  | 'freeze-released'
  | 'handed-to-authority'
  | 'safety-alert-raised'
  | 'safety-reported'
  | 'claims-divided'
  | 'agreement-sealed'
  | 'agent-signed'
  | 'authority-shown'
  | 'party-corrected'
  | 'evidence-submitted'
  | 'evidence-withdrawn'
  | 'agent-named'
  | 'agent-barred'
  | 'agent-removed'
> = {
  'disclosure-answered': ({ partyId, answer }, { party }) =>
    `${party(partyId)}知道所披露的关系后，${answer === 'consent' ? '同意' : '不同意'}由该调解员调解。`,
  'recusal-requested': ({ partyId, ground }, { party }) =>
    `${party(partyId)}申请调解员回避：${recusalGroundText[ground]}。`,
  'recusal-decided': ({ outcome, reason }) =>
    `关于回避：${recusalOutcomeText[outcome]}。${because(reason)}`,
  'replacement-requested': ({ partyId }, { party }) => `${party(partyId)}申请更换调解员。`,
  'appraisal-proposed': ({ subject }) => `提议诉前鉴定：${subject}，征询各方意见。`,
  'appraisal-answered': ({ partyId, answer }, { party }) =>
    `${party(partyId)}${answer === 'consent' ? '同意' : '不同意'}诉前鉴定。`,
  'appraisal-approved': ({ institution }) => `准许诉前鉴定，由${institution}办理。`,
  'appraisal-concluded': () => '鉴定结束，已登记鉴定结果。',
  'term-paused': ({ from, reason }) =>
    `调解期限自${longDate(from)}起停止计算（${exclusionReasonText[reason]}）。`,
  'term-resumed': ({ on }) => `调解期限自${longDate(on)}起恢复计算。`,
  'suspicion-reported': ({ signs }) => `报告虚假调解嫌疑，列明迹象 ${signs.length} 项。`,
  frozen: () => '迹象达到规定项数，中止办理，等待院庭长审查。',
  'evidence-asked': ({ items }) => `要求提供证据 ${items.length} 项。`,
  'freeze-released': () => '经审查排除嫌疑，恢复办理。',
  'handed-to-authority': ({ whereTo }) => `移送${whereTo}处理。`,
  'safety-alert-raised': ({ risk }) => `安全预警：${safetyRiskText[risk]}。`,
  'safety-reported': ({ reportedTo }) => `安全风险已向${reportedTo}报告。`,
  'claims-divided': ({ settled, open }) =>
    `就 ${settled} 项请求达成协议，其余 ${open.length} 项移送立案或者恢复审理。`,
  'agreement-sealed': () => '调解员已签名并加盖调解组织印章。',
  'agent-signed': ({ partyId, authority }, { party }) =>
    `${party(partyId)}的代理人签署了协议（${authorityText[authority]}），等待补交特别授权。`,
  'party-corrected': ({ partyId, fields }, { party }) =>
    `更正了${party(partyId)}的${fields.map((field) => correctedText[field]).join('、')}。`,
  'evidence-submitted': ({ partyId }, { party }) => `收到${party(partyId)}的证据材料 1 份。`,
  'evidence-withdrawn': ({ partyId, reason }, { party }) =>
    `撤回${party(partyId)}的证据材料 1 份。${because(reason)}`,
  'agent-named': ({ partyId, authority }, { party }) =>
    `${party(partyId)}登记了代理人（${authorityText[authority]}）。`,
  'agent-barred': ({ partyId, mediatorId }, { party, mediator }) =>
    `${party(partyId)}拟委托的代理人与本件调解员${mediator(mediatorId)}一致；调解员不得担任本件代理人，未予登记。`,
  'agent-removed': ({ partyId }, { party }) => `${party(partyId)}解除了代理。`,
  'authority-shown': ({ partyId }, { party }) => `${party(partyId)}补交了特别授权。`,
};

const correctedText: { readonly [F in CorrectableField]: string } = {
  phone: screens.intake.phone,
  email: screens.intake.email,
  address: screens.intake.address,
  identityType: screens.intake.identityType,
  identityNumber: screens.intake.identityNumber,
  guardianName: screens.intake.guardian,
};
