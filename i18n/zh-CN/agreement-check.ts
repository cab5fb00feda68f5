import { isFen } from '#domain/shared/money';
import type { AgreementFinding } from '#domain/agreement/lint-agreement';
import type { AgreementRuleId } from '#domain/agreement/rules/index';
import type { FoundIn, Weight } from '#domain/agreement/rule';
import { yuan } from './amounts.ts';

/** What a finding asks of the mediator. */
export const findingWeightText = {
  block: '须改正',
  warn: '须确认',
  note: '提示',
} as const satisfies { readonly [W in Weight]: string };

/** What is wrong, and what to do about it. */
export const agreementRuleText = {
  'agreement-sums-differ': '同一金额的大写和小写不一致，请改为一致',
  'agreement-date-impossible': '历法上没有这一天，请改正日期',
  'agreement-sue-again': '不得约定不履行时另行起诉或者由法院裁判；可以约定违约责任',
  'agreement-status': '婚姻效力、亲子关系、收养关系不能由当事人约定，请删去',
  'agreement-title':
    '确认物权、知识产权权属的条款不能申请司法确认；请改为交付、过户、付款等给付义务',
  'total-differs': '约定的总额与付款安排合计不一致，请核对',
  'periods-differ': '约定的期数与付款安排的笔数不一致，请核对',
  'nothing-to-perform': '没有付款安排，也没有履行期限，将来无法认定是否履行、无法执行',
  'vague-condition': '履行条件含糊，无法判断是否成就，申请确认时可能因内容不明确被驳回',
  'third-party-interest': '涉及在场各方以外的人，请核实是否损害他人利益，必要时请其到场',
  'divorce-clause': '离婚须经登记或者法院调解书生效，协议本身不能解除婚姻，也不能申请司法确认',
  'complaint-waived': '报案、控告、信访的权利不能以协议放弃，请核对是否违背公序良俗',
  'agent-authority': '由代理人签署的，须有委托人特别授权，请核对授权委托书并附卷',
  'guardian-signs': '当事人由监护人代为签署的，请核对监护关系，协议须有利于被监护人',
  'due-on-day-off': '付款日是休息日，届期顺延到其后第一个工作日，建议改为工作日',
  'account-missing': '没有写明收款账户或者付款方式，建议补充',
  'default-clause-missing': '分期付款没有约定逾期的后果，建议补充（如一期逾期，余款一并到期）',
} as const satisfies { readonly [R in AgreementRuleId]: string };

const sum = (fen: number): string => (isFen(fen) ? yuan(fen) : String(fen));

/** On what in the text a finding rests; names of parties are looked up by the caller. */
export function foundText(found: FoundIn, nameOf: (partyId: string) => string): string {
  switch (found.kind) {
    case 'words':
      return found.words.map((words) => `“${words}”`).join('、');
    case 'sums':
      return `约定总额 ${sum(found.statedFen)}，付款安排合计 ${sum(found.countedFen)}`;
    case 'counts':
      return `约定 ${found.stated} 期，付款安排 ${found.counted} 笔`;
    case 'days':
      return found.days.join('、');
    case 'parties':
      return found.partyIds.map(nameOf).join('、');
    case 'absence':
      return '';
  }
}

/** A finding in one sentence, with what it rests on. */
export function findingText(
  { rule, found }: AgreementFinding,
  nameOf: (partyId: string) => string,
): string {
  const on = foundText(found, nameOf);
  return `${agreementRuleText[rule]}${on === '' ? '' : `（${on}）`}。`;
}
