import { recusalGroundText, safetyRiskText, suspicionSignText } from '#i18n/zh-CN/grounds';
import { authorityText } from '#i18n/zh-CN/words';
import type { ActTexts } from './act-text.ts';
import { consent, documentHash, mediator, note, party, reason, said } from './fields.ts';

const instalments = {
  label: '付款安排',
  parts: {
    payerId: { label: '付款方' },
    payeeId: { label: '收款方' },
    amountFen: { label: '金额' },
    dueOn: { label: '付款日期' },
  },
} as const;
const terms = { label: '协议内容' } as const;

/** What can be asked about the turns a mediation can take. */
export const turnActs: ActTexts<
  | 'answer-disclosure'
  | 'request-recusal'
  | 'decide-recusal'
  | 'request-replacement'
  | 'propose-appraisal'
  | 'answer-appraisal'
  | 'approve-appraisal'
  | 'conclude-appraisal'
  | 'report-suspicion'
  | 'ask-evidence'
  | 'release-freeze'
  | 'hand-to-authority'
  | 'raise-safety-alert'
  | 'record-safety-report'
  | 'record-partial-agreement'
  | 'record-oral-agreement'
  | 'seal-agreement'
  | 'sign-as-agent'
  | 'show-authority'
> = {
  'answer-disclosure': {
    label: '答复披露',
    hint: '知道调解员披露的关系后，是否仍同意由其调解；有一方不同意或者不答复的，更换调解员。',
    fields: { ...said, answer: consent },
  },
  'request-recusal': {
    label: '申请回避',
    hint: '认为调解员与对方有关系、可能影响公正的，写明理由，由法院或者组织决定。',
    fields: { ...said, ground: { label: '关系', choices: recusalGroundText }, reason },
  },
  'decide-recusal': {
    label: '决定回避',
    hint: '理由成立的，更换调解员，期限继续计算；不成立的，继续调解。',
    fields: { upheld: { label: '理由成立，应当回避' }, reason },
  },
  'request-replacement': {
    label: '申请更换调解员',
    hint: '可以更换一次；再次更换的须自行选定，不选定的视为拒绝调解。',
    fields: { ...said, reason, mediatorId: mediator },
  },
  'propose-appraisal': {
    label: '提议诉前鉴定',
    hint: '各方同意并经法院准许的，委托鉴定；鉴定期间不计入调解期限。',
    fields: { subject: { label: '鉴定事项' }, reason },
  },
  'answer-appraisal': {
    label: '答复诉前鉴定',
    hint: '各方都同意才可以委托鉴定。',
    fields: { ...said, answer: consent },
  },
  'approve-appraisal': {
    label: '准许诉前鉴定',
    hint: '各方都已同意的，审查后准许；调解期限自当日起停止计算。',
    fields: { institution: { label: '鉴定机构' } },
  },
  'conclude-appraisal': {
    label: '登记鉴定结束',
    hint: '收到鉴定意见后登记，调解期限恢复计算。',
    fields: { opinion: { label: '鉴定结果' } },
  },
  'report-suspicion': {
    label: '报告虚假嫌疑',
    hint: '逐项列明迹象；达到规定项数的，中止办理并由院庭长审查，软件不作判断。',
    fields: {
      signs: {
        label: '迹象',
        parts: { sign: { label: '迹象', choices: suspicionSignText } },
      },
      note,
    },
  },
  'ask-evidence': {
    label: '要求提供证据',
    hint: '列明需要提供的证据；不提供的，不予确认，也不出具调解书。',
    fields: { items: { label: '需要提供的证据' } },
  },
  'release-freeze': {
    label: '解除中止',
    hint: '经审查排除嫌疑的，写明理由，恢复办理。',
    fields: { reason },
  },
  'hand-to-authority': {
    label: '移送处理',
    hint: '涉嫌犯罪或者违法的，移送有关机关，本件办结。',
    fields: { whereTo: { label: '移送机关' }, reason },
  },
  'raise-safety-alert': {
    label: '安全预警',
    hint: '有激化、伤害等风险的立即登记，由法院向公安机关或者有关部门报告；调解继续。',
    fields: { risk: { label: '风险', choices: safetyRiskText }, note },
  },
  'record-safety-report': {
    label: '登记报告情况',
    hint: '登记已向哪个机关报告。',
    fields: { reportedTo: { label: '报告机关' }, note },
  },
  'record-partial-agreement': {
    label: '拟定部分协议',
    hint: '就部分请求达成协议的，分别列明已解决和未解决的请求；未解决的移送立案或者恢复审理。',
    fields: {
      settled: { label: '已解决的请求' },
      open: { label: '未解决的请求' },
      terms,
      instalments,
    },
  },
  'record-oral-agreement': {
    label: '记录口头协议',
    hint: '各方当面达成口头协议的，由调解员记录，自达成时生效。',
    fields: { terms, instalments },
  },
  'seal-agreement': {
    label: '签名并盖章',
    hint: '调解员签名并加盖调解组织印章；各方签名和印章齐备时协议生效。',
    fields: { documentHash },
  },
  'sign-as-agent': {
    label: '代理人签署',
    hint: '代理人须有特别授权；没有的，先补交授权，协议暂不生效。',
    fields: {
      partyId: party,
      documentHash,
      authority: { label: '代理权限', choices: authorityText },
      channel: said.channel,
    },
  },
  'show-authority': {
    label: '补交特别授权',
    hint: '补交委托人特别授权后，签署发生效力。',
    fields: { partyId: party, documentHash, channel: said.channel },
  },
};
