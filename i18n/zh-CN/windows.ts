import { isWindowKey, type TermKey, type WindowKey } from '#domain/deadlines/window-key';
import type { WindowHolder } from '#domain/deadlines/window-rule';
import { deadlineText } from './deadlines.ts';

/** The windows beside the clocks, and what it means when one of them has run out. */
export const windowText: {
  readonly [K in WindowKey]: { readonly name: string; readonly onLapse: string };
} = {
  'mediator.selection': {
    name: '共同选定调解员期限',
    onLapse: '届满未能共同选定的，由法院指定调解员。',
  },
  'mediation.report': {
    name: '调解结果报送期限',
    onLapse: '逾期未报送的，请调解员书面报告法院并移送材料。',
  },
  'confirmation.outer-review': {
    name: '司法确认审结期限',
    onLapse: '届满未审结，也未经院长批准延长的，属于超审限。',
  },
  'ruling.objection': {
    name: '对确认裁定提出异议期限',
    onLapse: '届满未提出的，当事人不能再提出异议。',
  },
  'ruling.interested-objection': {
    name: '利害关系人异议期限（最早届满日）',
    onLapse: '利害关系人自知道或者应当知道之日起算；这里自裁定作出之日起算，是最早可能届满的日子。',
  },
  'preservation.review': {
    name: '对保全裁定申请复议期限',
    onLapse: '届满未申请的，不能再申请复议；复议期间不停止裁定的执行。',
  },
  'suit.copy': {
    name: '发送起诉状副本期限',
    onLapse: '应当在届满前发送；被告自收到之日起另有答辩期，不答辩不影响审理。',
  },
  'suit.trial-ordinary': {
    name: '普通程序审理期限',
    onLapse: '届满未审结，也未经批准延长的，属于超审限。',
  },
  'suit.trial-summary': {
    name: '简易程序审理期限',
    onLapse: '届满未审结，也未经批准延长的，属于超审限。',
  },
  'statement.third-party-suit': {
    name: '第三人撤销之诉期限（最早届满日）',
    onLapse:
      '未参加诉讼的第三人自知道或者应当知道之日起算；这里自调解书生效之日起算，是最早可能届满的日子。',
  },
  'restoration.request': {
    name: '申请顺延期限',
    onLapse: '障碍消除后逾期申请的，不予准许。',
  },
  'labour-arbitration.review': {
    name: '申请仲裁审查确认期限',
    onLapse: '届满未共同申请的，不能再申请仲裁审查，协议仍然有效。',
  },
};

/** Whose window it is, where no party is named. */
export const windowHolderText: { readonly [H in WindowHolder]: string } = {
  party: '各方当事人',
  outsider: '案外人',
  mediator: '调解员',
  court: '法院',
};

/** The name of a clock or of a window. */
export const termName = (key: TermKey): string =>
  isWindowKey(key) ? windowText[key].name : deadlineText[key].name;
