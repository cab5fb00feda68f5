import type { NoticeTemplate } from '#domain/notices/template';
import { parseLocalDate } from '#domain/shared/local-date';
import { instant } from '#domain/shared/instant';
import { longDate, longMoment } from './dates.ts';
import type { NoticeFacts } from './notices/frame.ts';

const LINK = '{base}/p/{token}';

/**
 * The text messages as they are registered with the carrier: fixed words, and variables in braces.
 * `{base}` is fixed as well, the address of the installation. Without a link a text fits into one
 * unit of 70 characters, signature included; those that ask a party for something carry the link and
 * take two. None says who the people are or what they are in dispute about. Null where a message
 * never goes to a party.
 */
export const smsWords: { readonly [T in NoticeTemplate]: string | null } = {
  receipt: `{number}已收件，{dueOn}前答复是否立案。查看${LINK} 防伪码{check}`,
  'correction-needed': `{number}需补正材料，请于{dueOn}前办理${LINK} 防伪码{check}`,
  redirected: `{number}另有办理途径，不同意可坚持立案，详见${LINK} 防伪码{check}`,
  offer: `{number}法院征询是否同意调解，不同意不影响起诉，请于{dueOn}前答复${LINK} 防伪码{check}`,
  'consent-reminder': `{number}请于{dueOn}前答复是否同意调解，不答复视为不同意${LINK} 防伪码{check}`,
  'offer-ended': '{number}不再调解，依法继续办理，无需再交材料。防伪码{check}',
  'complaint-answered': `{number}您的立案投诉已有反馈，详见${LINK} 防伪码{check}`,
  advice: `{number}调解未成，可起诉或再申请调解，请于{dueOn}前表示${LINK} 防伪码{check}`,
  designation: `{number}已指定调解员，可申请更换，也可拒绝调解，详见${LINK} 防伪码{check}`,
  'designation-declined-or-silent': null,
  'no-mediator': null,
  acceptance: `{number}调解已开始，{dueOn}届满；可随时退出${LINK} 防伪码{check}`,
  relieved: null,
  'session-notice': `{number}调解定于{at}，可以拒绝参加，地点详见${LINK} 防伪码{check}`,
  'facts-to-sign': `{number}请核对无争议事实，同意才签${LINK} 防伪码{check}`,
  'extension-asked': `{number}征询是否延长调解期限，可以不同意，请于{dueOn}前答复${LINK} 防伪码{check}`,
  'extension-granted': '{number}调解期限延长到{dueOn}，仍可退出。防伪码{check}',
  'transfer-asked': `{number}征询是否转律师调解，可以不同意，请答复${LINK} 防伪码{check}`,
  transferred: '{number}已转由律师调解，无需再交材料。防伪码{check}',
  'disclosure-asked': `{number}调解员有披露，请于{dueOn}前答复是否同意其调解${LINK} 防伪码{check}`,
  'recusal-asked': null,
  'recusal-decided': '{number}调解员回避申请已有结果。防伪码{check}',
  'appraisal-asked': `{number}征询是否同意诉前鉴定，可以不同意，请答复${LINK} 防伪码{check}`,
  'term-paused': '{number}调解期限停止计算，恢复另告。防伪码{check}',
  'term-resumed': '{number}调解期限恢复，{dueOn}届满。防伪码{check}',
  suspicion: null,
  'safety-alert': null,
  'agent-barred': `{number}拟委托的人曾任调解员，不得代理，请另行委托${LINK} 防伪码{check}`,
  'party-corrected': '{number}您的信息已更正，非本人要求请联系法院。防伪码{check}',
  'authority-asked': `{number}代理人签名须补交特别授权，{dueOn}前有效${LINK} 防伪码{check}`,
  'deadline-reminder': '{number}有期限{dueOn}届满，请及时办理。防伪码{check}',
  'deadline-recounted': '{number}因放假安排，期限改为{dueOn}届满。防伪码{check}',
  expiry: '{number}调解期满终结，依法继续办理。防伪码{check}',
  'mediation-failed': '{number}调解终结，依法继续办理。防伪码{check}',
  'agreement-to-sign': `{number}调解协议请您阅读，同意才签，不签不影响起诉${LINK} 防伪码{check}`,
  'agreement-effective': '{number}调解协议已生效，请按约履行。防伪码{check}',
  'confirmation-window': `{number}可在{dueOn}前共同申请司法确认，不收费${LINK} 防伪码{check}`,
  'confirmation-reminder': `{number}共同申请司法确认{dueOn}截止，请表示意见${LINK} 防伪码{check}`,
  'application-received': `{number}对方已申请司法确认，请于{dueOn}前表示意见${LINK} 防伪码{check}`,
  'application-accepted': '{number}司法确认申请已受理。防伪码{check}',
  ruling: '{number}调解协议已获司法确认，请履行。防伪码{check}',
  dismissal: `{number}司法确认申请被驳回，请于{dueOn}前选择下一步${LINK} 防伪码{check}`,
  'application-ended': '{number}司法确认程序结束，协议仍有效。防伪码{check}',
  'mediation-renewed': '{number}经各方同意重新调解，可随时退出。防伪码{check}',
  filing: '{number}立案办理有新进展，无需再交材料。防伪码{check}',
  'non-acceptance': `{number}法院裁定不予受理，收到裁定书十日内可上诉${LINK} 防伪码{check}`,
  'returned-to-trial': '{number}已转入审理，由法庭通知下一步。防伪码{check}',
  'payment-due': '{number}第{instance}期款项应于{dueOn}前支付。防伪码{check}',
  'payment-reported': `{number}对方登记已付第{instance}期款项，请确认${LINK} 防伪码{check}`,
  'payment-confirmed': '{number}对方已确认收到第{instance}期款项。防伪码{check}',
  'payment-denied': `{number}对方表示未收到第{instance}期款项，请核对${LINK} 防伪码{check}`,
  'payment-missed': '{number}第{instance}期款项到期未付清。防伪码{check}',
  enforcement: '{number}已有当事人申请强制执行。防伪码{check}',
  withdrawn: '{number}申请人已撤回，办理结束。防伪码{check}',
  closed: '{number}办理结束，详情可到法院查询。防伪码{check}',
  'preservation-alert': `{number}诉前保全{dueOn}届满前不起诉将解除${LINK} 防伪码{check}`,
  'preservation-lapsed': '{number}诉前保全期满未起诉，将解除。防伪码{check}',
  'restoration-asked': null,
  'restoration-decided': '{number}顺延期限的申请已有结果。防伪码{check}',
  'fee-notice': `{number}请于{dueOn}前交受理费，逾期按撤诉处理${LINK} 防伪码{check}`,
  'statement-asked': `{number}对方请求出具调解书，是否同意请答复${LINK} 防伪码{check}`,
  'statement-issued': `{number}调解书已制作，须本人签收，签收前可反悔${LINK} 防伪码{check}`,
  'statement-effective': '{number}调解书已生效，请按约履行。防伪码{check}',
  'statement-off': '{number}不出具调解书，案件恢复审理。防伪码{check}',
  'order-news': '{number}支付令办理有新进展。防伪码{check}',
  'order-to-debtor': `{number}支付令已送达，{dueOn}前清偿或书面异议${LINK} 防伪码{check}`,
  'order-ended': `{number}督促程序终结，不起诉请于{dueOn}前表示${LINK} 防伪码{check}`,
  'notarial-deed': '{number}协议已办理赋强公证。防伪码{check}',
  'ruling-objected': '{number}有人对确认裁定提出异议。防伪码{check}',
  'ruling-kept-or-revoked': `{number}对确认裁定的异议已有结果${LINK} 防伪码{check}`,
  order: null,
  'order-answered': null,
  'overdue-to-supervisor': null,
  'closure-asked': null,
  'closure-refused': null,
  'party-code': '验证码{code}，10分钟内有效，用于{number}，勿告诉任何人。防伪码{check}',
  undeliverable: null,
};

/** What fills the braces of one message. */
export type SmsVariables = { readonly [name: string]: string };

const UNKNOWN_DAY = '通知的日期';

const shortDay = (date: string | undefined): string => {
  const known = parseLocalDate(date ?? '');
  return known === null ? UNKNOWN_DAY : withoutYear(longDate(known));
};

const withoutYear = (text: string): string => text.replace(/^\d+年/, '');

const values = (facts: NoticeFacts, token: string): SmsVariables => ({
  number: facts.number ?? '',
  dueOn: shortDay(facts.dueOn),
  at: facts.at === undefined ? UNKNOWN_DAY : withoutYear(longMoment(instant(facts.at))),
  instance: String(facts.instance ?? 1),
  code: facts.code ?? '',
  check: facts.check ?? '',
  token,
});

const variableNames = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'base');

/** The variables that the words of a message ask for, and no others. */
export const smsVariables = (words: string, facts: NoticeFacts, token: string): SmsVariables => {
  const all = values(facts, token);
  return Object.fromEntries(variableNames(words).map((name) => [name, all[name] ?? '']));
};

/** A text message as its reader sees it, signature and all. */
export const smsAsRead = (
  words: string,
  variables: SmsVariables,
  { base, signName }: { readonly base: string; readonly signName: string },
): string =>
  `【${signName}】${words.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'base' ? base : (variables[name] ?? ''),
  )}`;
