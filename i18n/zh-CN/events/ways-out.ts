import { yuan } from '#i18n/zh-CN/amounts';
import { longDate } from '#i18n/zh-CN/dates';
import { enforceableTitleText, feeReliefText } from '#i18n/zh-CN/grounds';
import type { Sentences } from './sentence.ts';

/** What happens on the ways out of an agreement, and with what is kept on the way. */
export const wayOutSentences: Sentences<
  | 'enforcement-packed'
  | 'preservation-recorded'
  | 'preservation-alert'
  | 'preservation-lapsed'
  | 'preservation-released'
  | 'limitation-restarted'
  | 'application-posted'
  | 'restoration-asked'
  | 'restoration-decided'
  | 'fee-notice-served'
  | 'fee-paid'
  | 'fee-relief-granted'
  | 'fee-unpaid'
  | 'statement-requested'
  | 'statement-issued'
  | 'statement-refused'
  | 'statement-signed'
  | 'statement-effective'
  | 'statement-repudiated'
  | 'order-applied'
  | 'order-application-accepted'
  | 'order-refused'
  | 'order-issued'
  | 'order-served'
  | 'order-objected'
  | 'order-ended'
  | 'order-final'
  | 'order-becomes-suit'
  | 'suit-declined'
  | 'notarial-deed-recorded'
  | 'certificate-recorded'
  | 'ruling-served'
  | 'ruling-objected'
  | 'ruling-objected-by-interested'
  | 'ruling-upheld'
  | 'ruling-revoked'
> = {
  'enforcement-packed': ({ title, unpaid, amountFen }) =>
    `整理执行材料：依据${enforceableTitleText[title]}，未付 ${unpaid.length} 期，共${yuan(amountFen)}。`,
  'preservation-recorded': ({ takenOn }) => `${longDate(takenOn)}已采取诉前保全措施。`,
  'preservation-alert': () => '诉前保全已满二十日，提醒申请人：三十日内不起诉的，将解除保全。',
  'preservation-lapsed': () => '诉前保全已满三十日而没有起诉，应当解除保全。',
  'preservation-released': ({ rulingNumber }) => `已解除保全，${rulingNumber}。`,
  'limitation-restarted': () => '程序终结，诉讼时效重新计算。',
  'application-posted': ({ partyId, postedOn }, { party }) =>
    `${party(partyId)}的申请于${longDate(postedOn)}交邮，以邮戳为准。`,
  'restoration-asked': ({ partyId, obstacleEndedOn }, { party }) =>
    `${party(partyId)}申请顺延期限，障碍于${longDate(obstacleEndedOn)}消除。`,
  'restoration-decided': ({ granted, until }) =>
    granted && until !== null ? `准许顺延至${longDate(until)}。` : '不予顺延。',
  'fee-notice-served': ({ servedOn }) => `${longDate(servedOn)}送达交纳受理费通知。`,
  'fee-paid': ({ receipt }) => `受理费已交纳：${receipt}。`,
  'fee-relief-granted': ({ relief }) => `准许${feeReliefText[relief]}受理费。`,
  'fee-unpaid': () => '期限内没有交纳受理费，按撤诉处理。',
  'statement-requested': ({ partyId }, { party }) => `${party(partyId)}请求出具调解书。`,
  'statement-issued': ({ statementNumber }) => `出具民事调解书，${statementNumber}。`,
  'statement-refused': () => '法官审查后不予出具调解书，案件恢复审理。',
  'statement-signed': ({ partyId, servedOn }, { party }) =>
    `${party(partyId)}于${longDate(servedOn)}签收调解书。`,
  'statement-effective': () => '各方均已签收，调解书生效。',
  'statement-repudiated': ({ partyId }, { party }) =>
    `${party(partyId)}在签收前反悔，案件恢复审理。`,
  'order-applied': ({ partyId }, { party }) => `${party(partyId)}申请支付令。`,
  'order-application-accepted': ({ orderCaseNumber }) => `受理支付令申请，${orderCaseNumber}。`,
  'order-refused': () => '驳回支付令申请。',
  'order-issued': ({ orderNumber }) => `发出支付令，${orderNumber}。`,
  'order-served': ({ servedOn }) => `支付令于${longDate(servedOn)}送达债务人。`,
  'order-objected': ({ partyId }, { party }) => `${party(partyId)}对支付令提出书面异议。`,
  'order-ended': ({ because }) =>
    because === 'objection' ? '督促程序因异议终结。' : '支付令三十日内未能送达，督促程序终结。',
  'order-final': () => '期限内没有异议也没有清偿，支付令可以申请执行。',
  'order-becomes-suit': () => '七日内没有表示不起诉，视为自申请支付令之日起诉。',
  'suit-declined': ({ partyId }, { party }) => `${party(partyId)}表示不起诉。`,
  'notarial-deed-recorded': ({ deedNumber }) => `协议已赋予强制执行效力，公证书${deedNumber}。`,
  'certificate-recorded': ({ certificateNumber }) => `已取得执行证书${certificateNumber}。`,
  'ruling-served': ({ partyId, servedOn }, { party }) =>
    `${party(partyId)}于${longDate(servedOn)}收到确认裁定。`,
  'ruling-objected': ({ partyId }, { party }) => `${party(partyId)}对确认裁定提出异议。`,
  'ruling-objected-by-interested': ({ knewOn }) =>
    `利害关系人对确认裁定提出异议，${longDate(knewOn)}知道或者应当知道。`,
  'ruling-upheld': ({ rulingNumber }) => `异议不成立，${rulingNumber}。`,
  'ruling-revoked': ({ rulingNumber }) => `撤销确认裁定，${rulingNumber}。`,
};
