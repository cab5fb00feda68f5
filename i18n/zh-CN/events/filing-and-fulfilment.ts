import { longDate } from '#i18n/zh-CN/dates';
import { filingPurposeText, procedureText } from '#i18n/zh-CN/words';
import type { Sentences } from './sentence.ts';

/** What happens when a judge takes over, and while an agreement is performed. */
export const filingAndFulfilmentSentences: Sentences<
  | 'filing-begun'
  | 'handed-over'
  | 'case-registered'
  | 'case-not-accepted'
  | 'trial-receipt-recorded'
  | 'payment-reported'
  | 'payment-confirmed'
  | 'payment-denied'
  | 'performance-confirmed'
  | 'instalment-missed'
  | 'enforcement-applied'
> = {
  'filing-begun': ({ purpose }) => `开始办理${filingPurposeText[purpose]}。`,
  'handed-over': ({ packageNumber }) => `移送材料已交立案系统，移送编号${packageNumber}。`,
  'case-registered': ({ caseNumber, procedure, registeredOn }) =>
    `${longDate(registeredOn)}登记立案，案号${caseNumber}，适用${procedureText[procedure]}。`,
  'case-not-accepted': ({ rulingNumber }) => `裁定不予受理，${rulingNumber}。`,
  'trial-receipt-recorded': ({ receipt }) => `审判庭已签收：${receipt}。`,
  'payment-reported': ({ partyId, instalment, paidOn }, { party }) =>
    `${party(partyId)}登记第 ${instalment} 期款项已于${longDate(paidOn)}支付，等待收款方确认。`,
  'payment-confirmed': ({ partyId, instalment }, { party }) =>
    `${party(partyId)}确认收到第 ${instalment} 期款项。`,
  'payment-denied': ({ partyId, instalment }, { party }) =>
    `${party(partyId)}表示没有收到第 ${instalment} 期款项。`,
  'performance-confirmed': ({ partyId }, { party }) => `${party(partyId)}确认协议已履行完毕。`,
  'instalment-missed': ({ instalment }) => `第 ${instalment} 期款项逾期未付。`,
  'enforcement-applied': ({ partyId }, { party }) => `${party(partyId)}申请执行。`,
};
