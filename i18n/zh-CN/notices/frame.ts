import type { NoticeParams } from '#domain/notices/template';
import { instant } from '#domain/shared/instant';
import { parseLocalDate } from '#domain/shared/local-date';
import { longDate, longMoment } from '#i18n/zh-CN/dates';

/**
 * What a message is written from: the params decided with the event, and what the sender looked up
 * for this one recipient at the moment of sending. Null where there is none.
 */
export type NoticeFacts = NoticeParams & {
  readonly to: 'party' | 'user' | 'role';
  readonly court: string;
  readonly cause: string;
  readonly recipient: string | null;
  readonly mediator: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly code: string | null;
  /** By which anybody can ask the court whether it sent this message; null where it goes to staff. */
  readonly check: string | null;
};

export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

export type Write = (facts: NoticeFacts) => NoticeText;

/** 调解自愿: said wherever a party is asked to take part. */
export const freeToRefuse =
  '调解不收取费用，完全自愿；您可以拒绝，也可以随时退出，拒绝或退出不影响您的起诉权利，也不会影响裁判结果。';

const HOW_TO_VERIFY =
  '核实方式：拨打12368，或到法院诉讼服务大厅，报上面的编号查询。法院不会要求您转账，也不会索要密码。';

/** 2026-11-21 as 2026年11月21日; `otherwise` when the day is not known. */
export const day = (date: string | undefined, otherwise = '法院通知的日期'): string => {
  const known = parseLocalDate(date ?? '');
  return known === null ? otherwise : longDate(known);
};

/** The last day on which something may be done, so that nobody doubts whether that day counts. */
export const by = (date: string | undefined): string => `${day(date)}（含当日）前`;

/** Epoch milliseconds as 2026年11月21日9时30分, Asia/Shanghai. */
export const moment = (at: number | undefined): string =>
  at === undefined ? '法院通知的时间' : longMoment(instant(at));

/** The words for a word of the procedure, where params carry it as plain text. */
export const worded = (
  words: { readonly [word: string]: string },
  word: string | undefined,
  otherwise: string,
): string => (word === undefined ? otherwise : (words[word] ?? otherwise));

/** A whole message: to a party with greeting, link and the way to verify it; to staff in short. */
export const message = (
  facts: NoticeFacts,
  subject: string,
  ...sentences: string[]
): NoticeText => {
  const number = facts.number ?? '';
  const body = sentences.filter((sentence) => sentence !== '').join('');
  return facts.to === 'party'
    ? { subject: `【${facts.court}】${subject}（${number}）`, text: toParty(facts, number, body) }
    : { subject: `${subject}（${number}）`, text: `${number}，${facts.cause}：${body}` };
};

/** The site is named and not linked: a forged message would bring its own link. */
const howToCheck = (code: string): string =>
  `防伪码：${code.slice(0, 4)} ${code.slice(4)}（可在法院官网“短信核实”页查验，不是验证码）。`;

const toParty = (
  { court, cause, recipient, link, check }: NoticeFacts,
  number: string,
  body: string,
) =>
  [
    `${recipient ?? '当事人'}，您好：`,
    `关于${court}编号${number}的${cause}，${body}`,
    ...(link ? [`查看和办理：${link}`] : []),
    HOW_TO_VERIFY,
    ...(check ? [howToCheck(check)] : []),
  ].join('\n');
