import type { Length } from '#domain/deadlines/due-date-length';
import type { IdentityType } from '#domain/people/registration-check';
import type { Signatory } from '#domain/papers/paper-signatories';
import { isFen } from '#domain/shared/money';
import type { LocalDate } from '#domain/shared/local-date';
import { chineseCapitals, yuan } from './amounts.ts';
import { longDate } from './dates.ts';
import { lengthText } from './explanation.ts';
import { screens } from './screens.ts';

const amount = (fen: number): string =>
  isFen(fen) ? `${chineseCapitals(fen)}（${yuan(fen)}）` : '';

const documentNames: { readonly [type: string]: string } = screens.documentType;

/** The standing words of papers: what the law has everybody told in the same way. */
export const paperPhrases = {
  rights:
    '各方地位平等，可以选择或者接受调解员，可以接受、拒绝调解或者要求终止调解，自主达成调解协议；应当如实陈述事实，遵守调解秩序，尊重调解员和对方当事人，履行调解协议。',
  rightToRefuse: '是否调解由您自愿决定；拒绝调解或者随时退出，不影响起诉的权利，也不影响裁判结果。',
  cost: '调解不收取费用。',
  choiceOfMediator:
    '各方可以共同选定调解员；未能选定的，由人民法院指定。认为调解员与本案有利害关系的，可以申请回避或者更换。',
  shamWarning:
    '恶意串通、虚构事实进行虚假调解的，依法予以罚款、拘留；构成犯罪的，依法追究刑事责任。',
  correctionConsequence:
    '期限内没有补正的，退回材料；补正后仍不符合要求且坚持起诉的，裁定不予受理。',
  addressConsequence:
    '拒不提供送达地址、提供的送达地址不准确，或者变更后没有及时告知，致使文书未能送达的，自行承担由此产生的法律后果。',
  request: '请求人民法院依法确认上述调解协议有效。',
  voluntariness:
    '各申请人出于解决纠纷的目的自愿达成调解协议，没有恶意串通、规避法律的行为；协议内容不损害国家利益、社会公共利益和他人合法权益。因协议内容给他人造成损害的，愿意承担相应的民事责任和其他法律责任。',
  applicationCorrectionConsequence: '期限内没有补正的，按撤回申请处理。',
  finding:
    '经审查，各申请人达成的调解协议符合司法确认调解协议的法定条件，裁定：上述调解协议有效。各方当事人应当按照调解协议的约定自觉履行义务。',
  effect:
    '本裁定自送达之日起发生法律效力。一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。',
  objection:
    '当事人有异议的，自收到本裁定之日起十五日内提出；利害关系人有异议的，自知道或者应当知道其民事权益受到侵害之日起六个月内提出。',
  remedy: '当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼。',
  nothingToDisclose: '与各方当事人、代理人没有可能影响公正调解的利害关系',
  noDecisionNeeded: '没有需要披露的关系，无须各方答复。',
  eService: { yes: '同意电子送达', no: '不同意电子送达' },
  registeredTexts: '起诉状或者申请书所载的请求事项、事实与理由',
  fulfilled: '已当场履行完毕',
  oral: '口头协议，由调解员记录',
  party: (role: string, name: string) => `${role}：${name}`,
  partyAtLength: (role: string, name: string, details: readonly string[]) =>
    [`${role}：${name}`, ...details].join('，'),
  identity: (type: IdentityType | null, number: string) =>
    `${type === null ? '证件' : screens.identityType[type]}号码${number}`,
  address: (address: string) => `住址${address}`,
  phone: (phone: string) => `电话${phone}`,
  email: (email: string) => `电子邮箱${email}`,
  guardian: (name: string) => `法定代理人${name}`,
  agent: (name: string) => `代理人${name}`,
  contacts: (name: string, contacts: readonly string[]) => `${name}：${contacts.join('，')}`,
  identityPaper: (name: string) => `${name}的身份证件或者主体资格证明`,
  periodUntil: (start: LocalDate, end: LocalDate) => `自${longDate(start)}至${longDate(end)}`,
  fromAcceptance: (length: Length) => `自调解员接受之日起${lengthText(length)}`,
  until: (end: LocalDate) => `${longDate(end)}前`,
  days: (days: number) => `自原届满之日起延长${days}日`,
  payment: (payer: string, payee: string, dueOn: LocalDate, fen: number) =>
    `${payer}于${longDate(dueOn)}前向${payee}支付${amount(fen)}`,
  lastPayment: (dueOn: LocalDate) => `至${longDate(dueOn)}履行完毕`,
  settled: (claims: readonly string[]) => `已达成协议的请求：${claims.join('；')}`,
  open: (claims: readonly string[]) => `未达成协议的请求：${claims.join('；')}`,
  documentOf: (type: string, version: number, hash: string) =>
    `${documentNames[type] ?? type}（第${version}版，校验码 ${hash}）`,
  noPapers: '没有形成调解文书',
  noMediation: '未经调解，直接登记立案',
  noTerm: '未进入调解，不计调解期限',
  and: (parts: readonly string[]) => parts.join('、'),
  agreementOf: (number: string, hash: string) => `编号${number}的调解协议书（校验码 ${hash}）`,
  mediatorOf: (body: string, mediator: string) =>
    mediator === '' ? null : body === '' ? mediator : `${mediator}（${body}）`,
  mediatedBy: (body: string, mediator: string) =>
    mediator === '' ? null : `由${body}调解员${mediator}主持调解`,
  factOf: (text: string) => `无争议事实：${text}`,
  issueOf: (text: string) => `争议焦点：${text}`,
  answer: (name: string, isYes: boolean) => `${name}：${isYes ? '同意' : '不同意'}`,
  ground: (ground: string, reason: string) => `${ground}：${reason}`,
  dates: (name: string, from: LocalDate, to: LocalDate) =>
    `${name}：${longDate(from)}至${longDate(to)}`,
  interrupted: (on: LocalDate) => `${longDate(on)}收到材料，诉讼时效自该日中断`,
  addressOf: (name: string, address: string) => `${name}：${address}`,
  sessionRecord: (on: LocalDate, hash: string) => `${longDate(on)}调解笔录（校验码 ${hash}）`,
  ended: (ground: string) => `调解终结：${ground}`,
  intakeRecord: (number: string, on: LocalDate) => `受理登记表，编号${number}，${longDate(on)}收到`,
  rightsNotice: (on: LocalDate) => `调解告知书，${longDate(on)}告知`,
  ofParty: (paper: string, party: string) => `${paper}（${party}）`,
} as const;

/** What is called on to sign, as it stands before the line. */
export const signatoryText: { readonly [S in Signatory]: string } = {
  'each-party': '当事人',
  'this-party': '受送达人',
  mediator: '调解员',
  'mediation-body': '调解组织印章',
  court: '印章',
};
