import { localDate } from '#domain/shared/local-date';
import { untilBefore, type Edition, type Statute } from './statute.ts';

const edition2017 = localDate(2017, 7, 1);
const edition2021 = localDate(2022, 1, 1);
const edition2023 = localDate(2024, 1, 1);

/**
 * One article of the Civil Procedure Law in its three numberings. The 2021 revision moved numbers by
 * three and more; the 2023 revision put four articles on estate administrators before the old 194, so
 * everything from there on moved by four. Interpretation 11 of 2022 still cites the 2021 numbers.
 */
function article(
  numbers: { readonly now: string; readonly in2021: string; readonly in2017?: string },
  text: string,
): Statute {
  const latest: readonly [Edition, Edition] = [
    {
      article: numbers.in2021,
      from: edition2021,
      to: untilBefore(edition2023),
      confidence: numbers.in2021 === numbers.now ? 'known-high' : 'read',
      source: '2021年修正，自2022年1月1日起施行；条号与法释〔2022〕11号引用的条号核对',
      text,
    },
    {
      article: numbers.now,
      from: edition2023,
      to: null,
      confidence: 'read',
      source: '2023年9月1日修正，自2024年1月1日起施行（LawRefBook/Laws 收录文本）',
      text,
    },
  ];
  const base = { tag: 'CPL', title: '中华人民共和国民事诉讼法', shortTitle: '民事诉讼法' };
  if (numbers.in2017 === undefined) return { ...base, editions: latest };
  const oldest: Edition = {
    article: numbers.in2017,
    from: edition2017,
    to: untilBefore(edition2021),
    confidence: 'known-high',
    source: '2017年修正，自2017年7月1日起施行；条号凭记忆，文字与后来版本可能不同',
  };
  return { ...base, editions: [oldest, ...latest] };
}

const unmoved = (now: string, in2017: string, text: string): Statute =>
  article({ now, in2021: now, in2017 }, text);

/** Civil Procedure Law: the rules that intake, mediation, confirmation, filing and enforcement rest on. */
export const civilProcedureLaw = {
  'cpl.recusal': unmoved(
    '第47条',
    '第44条',
    '审判人员等与案件有法定关系的，应当自行回避，当事人也有权申请其回避。',
  ),
  'cpl.recusal.decision': unmoved(
    '第49条、第50条',
    '第46条、第47条',
    '回避由院长、审判委员会或者审判长决定；法院三日内作出决定，申请人可在接到决定时申请复议一次，复议三日内作出。',
  ),
  'cpl.third-party-revocation': unmoved(
    '第59条第3款',
    '第56条第3款',
    '因不能归责于本人的事由未参加诉讼的第三人，可自知道或者应当知道权益受损之日起六个月内起诉，请求改变或者撤销判决、裁定、调解书。',
  ),
  'cpl.representative': unmoved(
    '第61条',
    '第58条',
    '当事人可以委托一至二人代理：律师、基层法律服务工作者、近亲属或者工作人员，以及社区、单位、社会团体推荐的公民。',
  ),
  'cpl.special-authority': unmoved(
    '第62条第2款',
    '第59条第2款',
    '代为承认、放弃、变更请求，代为和解，须有委托人的特别授权。',
  ),
  'cpl.period-counting': unmoved(
    '第85条第2款',
    '第82条第2款',
    '期间以时、日、月、年计算，开始的时和日不计算在内。',
  ),
  'cpl.last-day-rolls': unmoved(
    '第85条第3款',
    '第82条第3款',
    '期间最后一日是法定休假日的，以休假日后的第一日为届满之日。',
  ),
  'cpl.posted-in-time': unmoved(
    '第85条第4款',
    '第82条第4款',
    '期间不包括在途时间；文书在期满前交邮的，不算过期。',
  ),
  'cpl.restoration': unmoved(
    '第86条',
    '第83条',
    '因不可抗力或者其他正当理由耽误期限的，障碍消除后十日内可以申请顺延，由法院决定。',
  ),
  'cpl.service.receipt': unmoved(
    '第87条',
    '第84条',
    '送达须有回证，受送达人签收的日期为送达日期。',
  ),
  'cpl.service.electronic': article(
    { now: '第90条', in2021: '第90条' },
    '经受送达人同意可以电子送达，信息到达其特定系统的日期为送达日期。',
  ),
  'cpl.service.notice': article(
    { now: '第95条', in2021: '第95条' },
    '下落不明或者无法以其他方式送达的，公告送达，自发出公告之日起经过三十日视为送达。',
  ),
  'cpl.mediation.voluntary': unmoved(
    '第99条',
    '第96条',
    '调解协议必须双方自愿，内容不得违反法律。',
  ),
  'cpl.court-statement': unmoved(
    '第100条',
    '第97条',
    '调解达成协议的，法院制作调解书，经双方签收后生效。',
  ),
  'cpl.agreement-without-statement': unmoved(
    '第101条',
    '第98条',
    '能够即时履行等不需要调解书的协议，记入笔录并经签名后生效。',
  ),
  'cpl.repudiation-before-service': unmoved(
    '第102条',
    '第99条',
    '调解未成或者调解书送达前一方反悔的，法院应当及时判决。',
  ),
  'cpl.preservation.in-suit': unmoved(
    '第103条',
    '第100条',
    '诉讼中申请保全，情况紧急的须在四十八小时内裁定。',
  ),
  'cpl.preservation.ruling': unmoved(
    '第104条第2款',
    '第101条第2款',
    '诉前保全申请，法院须在接受后四十八小时内裁定。',
  ),
  'cpl.preservation.thirty-days': unmoved(
    '第104条第3款',
    '第101条第3款',
    '采取诉前保全措施后三十日内不起诉或者不申请仲裁的，法院应当解除保全。',
  ),
  'cpl.sham-litigation': article(
    { now: '第115条', in2021: '第115条' },
    '恶意串通，企图通过诉讼、调解损害国家、公共利益或者他人权益的，驳回请求并罚款、拘留；构成犯罪的追究刑事责任。',
  ),
  'cpl.filing-conditions': unmoved(
    '第122条',
    '第119条',
    '起诉须有直接利害关系的原告、明确的被告、具体的请求和事实理由，并属于受诉法院受理和管辖。',
  ),
  'cpl.complaint-form': unmoved(
    '第123条、第124条',
    '第120条、第121条',
    '起诉递交起诉状，书写确有困难的可以口头起诉；起诉状应当写明双方信息、请求、事实理由和证据。',
  ),
  'cpl.mediation-first': unmoved(
    '第125条',
    '第122条',
    '适宜调解的民事纠纷先行调解，当事人拒绝的除外。',
  ),
  'cpl.right-to-sue': unmoved(
    '第125条、第126条',
    '第122条、第123条',
    '起诉权受保障；当事人拒绝调解的，不得以调解为由拖延或者拒绝立案。',
  ),
  'cpl.filing-decision': unmoved(
    '第126条',
    '第123条',
    '符合条件的起诉七日内立案并通知；不符合的七日内裁定不予受理，可以上诉。',
  ),
  'cpl.redirection': unmoved(
    '第127条',
    '第124条',
    '属于行政诉讼、仲裁、其他机关、其他法院管辖或者已有生效裁判的，告知相应途径。',
  ),
  'cpl.answer': unmoved(
    '第128条',
    '第125条',
    '立案之日起五日内发送起诉状副本，被告收到之日起十五日内答辩；不答辩不影响审理。',
  ),
  'cpl.pre-trial': unmoved(
    '第136条',
    '第133条',
    '受理后可以转督促程序、开庭前调解、确定适用程序，或者通过交换证据明确争议焦点。',
  ),
  'cpl.trial-limit.ordinary': unmoved(
    '第152条',
    '第149条',
    '普通程序立案之日起六个月内审结，院长批准可延长六个月，再延长须报上级法院。',
  ),
  'cpl.trial-limit.summary': unmoved(
    '第164条',
    '第161条',
    '简易程序立案之日起三个月内审结，院长批准可延长一个月。',
  ),
  'cpl.trial-limit.small-claims': article(
    { now: '第168条', in2021: '第168条' },
    '小额诉讼立案之日起两个月内审结，院长批准可延长一个月。',
  ),
  'cpl.special-procedure': article(
    { now: '第185条', in2021: '第185条', in2017: '第178条' },
    '特别程序一审终审，一般由审判员一人独任审理。',
  ),
  'cpl.special-procedure-limit': article(
    { now: '第187条', in2021: '第187条', in2017: '第180条' },
    '特别程序立案之日起三十日内审结，需要延长的由院长批准。',
  ),
  'cpl.confirmation.application-window': article(
    { now: '第205条', in2021: '第201条', in2017: '第194条' },
    '双方自调解协议生效之日起三十日内，共同向有管辖权的法院申请司法确认。',
  ),
  'cpl.confirmation.joint': article(
    { now: '第205条', in2021: '第201条', in2017: '第194条' },
    '司法确认由双方当事人共同申请，法院不得依职权启动。',
  ),
  'cpl.confirmation.jurisdiction': article(
    { now: '第205条', in2021: '第201条' },
    '法院邀请调解组织先行调解的，向邀请法院申请；组织自行调解的，向当事人住所地、标的物所在地或者组织所在地基层法院申请；纠纷应由中级法院管辖的，向相应中级法院申请。',
  ),
  'cpl.confirmation.ruling': article(
    { now: '第206条', in2021: '第202条', in2017: '第195条' },
    '符合法律规定的裁定协议有效，可以申请执行；不符合的裁定驳回，可以变更、重新调解或者起诉。',
  ),
  'cpl.payment-order.application': article(
    { now: '第225条', in2021: '第221条', in2017: '第214条' },
    '请求给付金钱、有价证券，无其他债务纠纷且支付令能够送达的，可以申请支付令。',
  ),
  'cpl.payment-order.acceptance': article(
    { now: '第226条', in2021: '第222条', in2017: '第215条' },
    '债权人申请后五日内通知是否受理。',
  ),
  'cpl.payment-order.issue': article(
    { now: '第227条第1款', in2021: '第223条第1款', in2017: '第216条第1款' },
    '受理之日起十五日内发出支付令；申请不成立的裁定驳回。',
  ),
  'cpl.payment-order.objection': article(
    { now: '第227条第2款', in2021: '第223条第2款', in2017: '第216条第2款' },
    '债务人收到支付令之日起十五日内清偿或者提出书面异议，否则可以申请执行。',
  ),
  'cpl.payment-order.end': article(
    { now: '第228条', in2021: '第224条', in2017: '第217条' },
    '异议成立的终结督促程序，支付令失效并转入诉讼，申请人不同意起诉的除外。',
  ),
  'cpl.enforcement': article(
    { now: '第247条', in2021: '第243条', in2017: '第236条' },
    '生效法律文书一方拒绝履行的，对方可以申请执行。',
  ),
  'cpl.notarial-enforcement': article(
    { now: '第249条', in2021: '第245条', in2017: '第238条' },
    '公证赋予强制执行效力的债权文书不履行的，可以申请执行；确有错误的裁定不予执行。',
  ),
  'cpl.enforcement-window': article(
    { now: '第250条', in2021: '第246条', in2017: '第239条' },
    '申请执行的期间为二年，自履行期间最后一日起算；分期履行的，从最后一期届满之日起算。',
  ),
} as const satisfies Readonly<Record<string, Statute>>;
