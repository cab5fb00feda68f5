import type { StageId, statusesOf } from '#domain/dispute/words';

/** The five steps a party can follow without knowing the law. */
export const partySteps = [
  '法院收到材料',
  '问各方愿不愿意调解',
  '进行调解',
  '确认协议，或者转去立案',
  '履行，办完',
] as const;

/** Whose turn it is and what happens now, in words for everybody. */
export interface WaitingText {
  readonly who: string;
  readonly text: string;
}

const waitFor = (who: string, text: string): WaitingText => ({ who, text });

const mediation = (mediator: string, selector: string) => ({
  selecting: waitFor(selector, `正在选一位与各方没有关系的${mediator}。选好了会通知您。`),
  designated: waitFor(mediator, `${mediator}已经选好，等其答应接手。接手以后会与您联系。`),
  mediating: waitFor(mediator, `调解正在进行。${mediator}会与您联系，商量时间和办法。`),
  recusing: waitFor(
    '还没有答复的当事人',
    '调解员说明了与当事人的关系，或者有人要求换调解员。定下来以后继续调解。',
  ),
  appraising: waitFor('鉴定机构', '正在做鉴定，这段时间不算在调解期限里。'),
  frozen: waitFor('法院', '法院正在核查有关情况，办理暂时停下来。您仍然可以要求立案。'),
  signing: waitFor('还没有签署的当事人', '协议已经写好，等各方看过、签署。都签了才算数。'),
});

/** What a party who has nothing to do is told; typed so that no state of a dispute lacks its words. */
export const waitingText: {
  readonly [S in StageId]: { readonly [T in (typeof statusesOf)[S][number]]: WaitingText };
} = {
  intake: {
    received: waitFor('法院立案窗口', '立案窗口正在看材料，看完会告诉您下一步怎么走。'),
    correcting: waitFor('申请人', '材料还缺一些内容，等申请人补齐。补齐后法院接着办。'),
  },
  diversion: {
    offered: waitFor(
      '还没有答复的当事人',
      '法院在问各方愿不愿意调解。都同意才调解，有人不同意就依法继续办理。',
    ),
    advised: waitFor(
      '各方当事人',
      '调解没有谈成。可以起诉，也可以再申请调解；都不需要的，到期就办结。',
    ),
  },
  'court-mediation': mediation('调解员', '法院'),
  'lawyer-mediation': mediation('律师调解员', '律师调解团队'),
  'judicial-confirmation': {
    window: waitFor(
      '各方当事人',
      '协议已经生效。要请法院确认的，各方都要申请；不申请，协议一样有效。',
    ),
    applied: waitFor('法官', '各方都申请了，法官正在看能不能受理。'),
    correcting: waitFor('各方当事人', '法官要求补充材料，补齐后接着审查。'),
    reviewing: waitFor('法官', '法官正在审查协议，会请各方到场说明情况。'),
    frozen: waitFor('法院', '法院正在核查有关情况，审查暂时停下来。'),
    statement: waitFor('法官', '各方都请求出具调解书，法官正在审查协议。'),
    serving: waitFor('还没有签收的当事人', '调解书已经做好，各方本人签收后生效。'),
    unconfirmed: waitFor('各方当事人', '法院没有确认这份协议。可以再调解，也可以起诉。'),
  },
  filing: {
    preparing: waitFor('法院', '材料正在送往立案窗口，您不用做什么。'),
    'handed-over': waitFor('法院立案窗口', '材料已经送到立案窗口，等登记。登记后会告诉您案号。'),
  },
  fulfilment: {
    performing: waitFor('付款的一方', '协议正在履行。付款的一方到期要付，收款的一方收到后确认。'),
    objected: waitFor('法官', '有人不同意法院对协议的确认，法官正在审查。'),
    'order-applied': waitFor('法官', '已经申请支付令，法官正在看能不能受理。'),
    'order-accepted': waitFor('法官', '支付令申请已经受理，法官正在办理。'),
    'order-issued': waitFor('法院', '支付令已经发出，正在送给付款的一方。'),
    'order-served': waitFor(
      '付款的一方',
      '支付令已经送到。付款的一方应当付清，有不同意见要书面提出。',
    ),
    'order-ended': waitFor(
      '收款的一方',
      '支付令没有成。收款的一方不想起诉的要说明，不说就算起诉。',
    ),
    defaulted: waitFor('收款的一方', '有一笔款到期没有付。收款的一方可以决定下一步。'),
  },
  closed: { closed: waitFor('没有人', '这件事已经办完，您可以查看和下载材料。') },
};
