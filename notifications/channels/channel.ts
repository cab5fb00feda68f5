import type { SmsVariables } from '#i18n/zh-CN/sms';

/** A message written and addressed, ready for any channel. */
export interface Message {
  /** The outbox row: the same for every try, so that a channel can recognise a repeated message. */
  readonly id: string;
  /**
   * The row and the round: another one when a person lets the message go out once more, since the
   * other side would take it for a repetition and swallow it.
   */
  readonly key: string;
  readonly template: string;
  /** Whether the law asks for it; a channel may not put such a message off for quiet hours. */
  readonly legal: boolean;
  /** Where to: an e-mail address or a telephone number. Null when there is none. */
  readonly address: string | null;
  readonly subject: string;
  readonly text: string;
  /** The link in the text, for channels that can make it clickable. */
  readonly link: string | null;
  /** What fills the words registered with a carrier; null for channels that send the text itself. */
  readonly variables: SmsVariables | null;
}

/**
 * What became of one try. `accepted`: the other side has taken it. `retry-later`: it certainly has
 * not, and may yet. `refused`: it certainly has not, and never will. `unknown`: nobody can tell.
 * `not-sent`: there is no way to send it. Reasons are short codes without personal data.
 */
export type Attempt =
  | { readonly kind: 'accepted'; readonly providerId: string | null }
  | { readonly kind: 'retry-later'; readonly reason: string; readonly afterMs?: number }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'not-sent'; readonly reason: string };

/** What the other side says of an earlier try. `never-seen`: it certainly never arrived there. */
export type Told =
  | Extract<Attempt, { readonly kind: 'accepted' | 'refused' | 'unknown' }>
  | { readonly kind: 'never-seen' };

/**
 * What may be done when nobody knows how a try ended. `repeat`: sending twice has the same effect as
 * sending once. `ask`: the other side can tell, and is asked before anything is sent again. `person`:
 * it is never sent again without a person's decision.
 */
export type Doubt =
  | { readonly kind: 'repeat' | 'person' }
  | { readonly kind: 'ask'; readonly ask: (message: Message) => Promise<Told> };

/** A way to reach people. */
export interface Channel {
  /** Whether there is anything behind it; nothing is prepared for a channel that sends nothing. */
  readonly isOpen: boolean;
  readonly doubt: Doubt;
  readonly send: (message: Message) => Promise<Attempt>;
}

/** The channels a row of the outbox can name. */
export const channelIds = ['in-app', 'email', 'sms', 'none'] as const;
export type ChannelId = (typeof channelIds)[number];
export type Channels = { readonly [C in ChannelId]: Channel };
