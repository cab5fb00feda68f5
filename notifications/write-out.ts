import { noticeText, type NoticeFacts, type NoticeText } from '#i18n/zh-CN/notices';
import { smsAsRead, smsVariables, smsWords, type SmsVariables } from '#i18n/zh-CN/sms';
import { partyCode } from '#platform/party-code';
import type { Message } from './channels/channel.ts';
import { checkCode } from './check-code.ts';
import type { Letter } from './jobs/letter.ts';
import {
  HIDDEN_TOKEN,
  linkAddress,
  linkToken,
  shortLinkToken,
  type LinkSettings,
} from './party-link.ts';

const HIDDEN_CODE = '******';

/** What a letter is written out with, beside what it carries itself. */
export interface WriteSettings extends LinkSettings {
  /** The signature of text messages; null where none are sent. */
  readonly signName: string | null;
}

/** A letter in two forms: as it is sent, and as it is kept, where link and code are left out. */
export interface WrittenOut {
  readonly message: Message;
  readonly kept: NoticeText;
  /** Of the party's own link, when the message carries one. */
  readonly token: string | null;
}

/** Writes a letter out in the words of its template. Throws for a template that does not exist. */
export const writeOut = (settings: WriteSettings, letter: Letter): WrittenOut => {
  const { outboxId: id, round, template, legal } = letter;
  const facts = { ...factsOf(letter), check: checkOf(settings, letter) };
  const sentFacts = { ...facts, code: codeOf(settings, letter) };
  const keptFacts = { ...facts, code: HIDDEN_CODE };
  const key = round === 1 ? id : `${id}-${round}`;
  const token = tokenOf(settings, letter);
  const { signName } = settings;
  const ingredients = { sentFacts, keptFacts, token };
  const written =
    letter.channel === 'sms' && signName !== null
      ? inShort({ base: settings.publicAddress, signName }, letter, ingredients)
      : inFull(settings, letter, ingredients);
  const { sent, kept, variables, link } = written;
  const address = letter.channel === 'sms' ? letter.phone : letter.email;
  return { message: { id, key, template, legal, address, link, variables, ...sent }, kept, token };
};

interface Ingredients {
  readonly sentFacts: Omit<NoticeFacts, 'link'>;
  readonly keptFacts: Omit<NoticeFacts, 'link'>;
  readonly token: string | null;
}

interface InWords {
  readonly sent: NoticeText;
  readonly kept: NoticeText;
  readonly variables: SmsVariables | null;
  readonly link: string | null;
}

const inFull = (settings: WriteSettings, { template }: Letter, from: Ingredients): InWords => {
  const write = noticeText[template];
  const { sentFacts, keptFacts, token } = from;
  const link = token === null ? null : linkAddress(settings, token);
  const hidden = token === null ? null : linkAddress(settings, HIDDEN_TOKEN);
  return {
    sent: write({ ...sentFacts, link }),
    kept: write({ ...keptFacts, link: hidden }),
    variables: null,
    link,
  };
};

/** A text message is kept as it is read on the telephone; its subject is that of the letter in full. */
const inShort = (
  frame: { readonly base: string; readonly signName: string },
  { template }: Letter,
  { sentFacts, keptFacts, token }: Ingredients,
): InWords => {
  const { subject } = noticeText[template]({ ...keptFacts, link: null });
  const words = smsWords[template];
  if (words === null) {
    const unsent = { subject, text: '' };
    return { sent: unsent, kept: unsent, variables: null, link: null };
  }
  const read = (variables: SmsVariables): NoticeText => ({
    subject,
    text: smsAsRead(words, variables, frame),
  });
  const variables = smsVariables(words, { ...sentFacts, link: null }, token ?? '');
  const hidden = smsVariables(words, { ...keptFacts, link: null }, HIDDEN_TOKEN);
  return { sent: read(variables), kept: read(hidden), variables, link: null };
};

const factsOf = (letter: Letter): Omit<NoticeFacts, 'link' | 'code' | 'check'> => {
  const { params, number, court, cause, recipient, mediator, place, recipientKind: to } = letter;
  return { number, ...params, to, court, cause, recipient, mediator, place };
};

/**
 * Messages to parties carry their own link, but not one with a code, and of the text messages only
 * those whose words have room for it.
 */
const tokenOf = ({ linkSecret }: WriteSettings, letter: Letter): string | null => {
  const { recipientKind, channel, template, outboxId } = letter;
  if (recipientKind !== 'party' || channel === 'none' || template === 'party-code') return null;
  if (channel !== 'sms') return linkToken(linkSecret, outboxId);
  return smsWords[template]?.includes('{token}') ? shortLinkToken(linkSecret, outboxId) : null;
};

/** Only who gets a message from outside asks whether it is real. */
const checkOf = ({ linkSecret }: WriteSettings, letter: Letter): string | null =>
  letter.recipientKind === 'party' && letter.channel !== 'none'
    ? checkCode(linkSecret, letter.outboxId)
    : null;

const codeOf = ({ linkSecret }: WriteSettings, { template, params }: Letter): string | null =>
  template === 'party-code' && params.linkId !== undefined && params.sentAt !== undefined
    ? partyCode(linkSecret, params.linkId, params.sentAt)
    : null;
