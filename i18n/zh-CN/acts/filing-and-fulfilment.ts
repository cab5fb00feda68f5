import { procedureText } from '#i18n/zh-CN/words';
import type { ActTexts } from './act-text.ts';
import { instalment, reason, rulingNumber, said } from './fields.ts';

/** What can be asked when a judge takes over, and while an agreement is performed. */
export const filingAndFulfilmentActs: ActTexts<
  | 'record-registration'
  | 'record-non-acceptance'
  | 'record-trial-receipt'
  | 'report-payment'
  | 'confirm-receipt'
  | 'deny-receipt'
  | 'confirm-performance'
  | 'apply-for-enforcement'
> = {
  'record-registration': {
    label: '登记立案',
    hint: '登记案号和适用程序。',
    fields: {
      caseNumber: { label: '案号' },
      procedure: { label: '适用程序', choices: procedureText },
      registeredOn: { label: '立案日期' },
    },
  },
  'record-non-acceptance': {
    label: '登记不予受理',
    hint: '登记不予受理裁定，当事人可以上诉。',
    fields: { rulingNumber, reason },
  },
  'record-trial-receipt': {
    label: '登记审判庭签收',
    hint: '审判庭已签收移送材料，案件恢复审理。',
    fields: { receipt: { label: '签收记录' } },
  },
  'report-payment': {
    label: '登记付款',
    hint: '付款后登记日期，等待收款方确认。',
    fields: { ...said, instalment, paidOn: { label: '付款日期' } },
  },
  'confirm-receipt': {
    label: '确认收款',
    hint: '确认这一期款项已经收到。',
    fields: { ...said, instalment },
  },
  'deny-receipt': {
    label: '未收到款',
    hint: '说明这一期款项没有收到。',
    fields: { ...said, instalment },
  },
  'confirm-performance': {
    label: '确认履行完毕',
    hint: '各方都确认后，本件办结。',
    fields: { ...said },
  },
  'apply-for-enforcement': {
    label: '申请执行',
    hint: '经确认的协议没有履行的，向法院申请执行。',
    fields: { ...said },
  },
};
