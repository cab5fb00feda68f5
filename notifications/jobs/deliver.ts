import type { Recipient } from '#domain/notices/notice';
import { isStillWanted } from '#domain/notices/wanted';
import { roles } from '#domain/people/person';
import type { NoticeText } from '#i18n/zh-CN/notices';
import type { Attempt, Channel, Channels, Message } from '#notifications/channels/channel';
import { openDoor } from '#notifications/party-link';
import type { NotificationJob } from '#notifications/queue';
import { applyReceipts, earlyReceipt } from '#notifications/receipts';
import { mostTries } from '#notifications/retries';
import { writeOut, type WriteSettings, type WrittenOut } from '#notifications/write-out';
import type { Pool } from '#platform/database';
import { claimLetter, type Letter } from './letter.ts';
import { callOff, giveBack, recordOutcome, type Ending } from './outcome.ts';

export interface DeliveryRoom {
  readonly pool: Pool;
  readonly channels: Channels;
  readonly writing: WriteSettings;
}

/** What a run of the job did. `not-ours`: another sender has the row, or it is done. */
export type Delivered =
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'called-off'; readonly letter: Letter }
  | { readonly kind: 'try-again'; readonly letter: Letter; readonly afterMs: number | null }
  | { readonly kind: 'ended'; readonly letter: Letter; readonly ending: Ending };

/**
 * Sends one message at most once. Takes the row, asks whether it is still wanted, writes it out,
 * sends it and stores the receipt. When this process dies between taking and storing, the row stays
 * as taken, and the sweep decides what may be done again (`sweep.ts`).
 */
export const deliver = async (room: DeliveryRoom, job: NotificationJob): Promise<Delivered> => {
  const letter = await claimLetter(room.pool, job);
  if (letter === null) return { kind: 'not-ours' };
  if (!isWanted(letter)) {
    await callOff(room.pool, letter);
    return { kind: 'called-off', letter };
  }
  const { written, result, inDoubt } = await tried(room, letter);
  if (mayTryAgain(room, letter, result)) {
    await giveBack(room.pool, letter, { reason: result.reason, inDoubt });
    return { kind: 'try-again', letter, afterMs: afterOf(result) };
  }
  return store(room.pool, letter, written?.kept ?? unwritten, endOf(result, inDoubt));
};

type Repeatable = Extract<Attempt, { readonly kind: 'retry-later' | 'unknown' }>;

/** What was certainly not sent, and what is in doubt where that may be looked into. */
const mayTryAgain = (
  { channels }: DeliveryRoom,
  letter: Letter,
  result: Attempt,
): result is Repeatable => {
  if (letter.attempts >= mostTries) return false;
  if (result.kind === 'unknown') return channels[letter.channel].doubt.kind !== 'person';
  return result.kind === 'retry-later';
};

const afterOf = (result: Repeatable): number | null =>
  result.kind === 'retry-later' ? (result.afterMs ?? null) : null;

/** Given up while an earlier try may have arrived: that is no failure, it is unknown. */
const endOf = (result: Attempt, inDoubt: boolean): Attempt =>
  result.kind === 'retry-later' && inDoubt ? { kind: 'unknown', reason: result.reason } : result;

/** Stores how a try ended; a try that may not be repeated any more has failed. */
export const store = async (
  pool: Pool,
  letter: Letter,
  kept: NoticeText,
  result: Attempt,
): Promise<Delivered> => {
  const ending = endingOf[result.kind];
  const accepted = result.kind === 'accepted';
  const providerId = accepted ? result.providerId : null;
  const detail = accepted ? null : result.reason;
  const recorded = await recordOutcome(pool, letter, { ending, providerId, detail, ...kept });
  // The provider's receipt may have been faster than this.
  if (recorded && letter.channel === 'sms') await applyReceipts(pool, letter);
  return recorded ? { kind: 'ended', letter, ending } : { kind: 'not-ours' };
};

const endingOf: { readonly [K in Attempt['kind']]: Ending } = {
  accepted: 'sent',
  'retry-later': 'failed',
  refused: 'refused',
  unknown: 'unknown',
  'not-sent': 'not-sent',
};

/** Stands in the record for a message that could not be put into words: a defect of ours. */
const unwritten: NoticeText = { subject: '', text: '' };

interface Tried {
  readonly written: WrittenOut | null;
  readonly result: Attempt;
  /** Whether this or an earlier try may have reached the other side. */
  readonly inDoubt: boolean;
}

/** A fault before the channel was asked sent nothing; a fault in the channel leaves it unknown. */
const tried = async ({ pool, channels, writing }: DeliveryRoom, letter: Letter): Promise<Tried> => {
  const channel = channels[letter.channel];
  let written: WrittenOut | null = null;
  let inDoubt = letter.inDoubt;
  try {
    written = writeOut(writing, letter);
    if (written.token !== null && channel.isOpen) await openDoor(pool, written.token, letter);
    const told = inDoubt
      ? await lookedInto(pool, channel, letter, written.message)
      : 'still-unknown';
    if (told === 'never-arrived') inDoubt = false;
    else if (told !== 'still-unknown') return { written, result: told, inDoubt: true };
  } catch (error) {
    return { written, result: { kind: 'retry-later', reason: `fault-${nameOf(error)}` }, inDoubt };
  }
  try {
    const result = await channel.send(written.message);
    return { written, result, inDoubt: inDoubt || result.kind === 'unknown' };
  } catch (error) {
    return {
      written,
      result: { kind: 'unknown', reason: `fault-${nameOf(error)}` },
      inDoubt: true,
    };
  }
};

/**
 * What is known of an earlier try that nobody saw the end of: by a receipt that has come meanwhile, or
 * by asking. Where sending again does no harm, nothing is asked.
 */
const lookedInto = async (
  pool: Pool,
  { doubt }: Channel,
  letter: Letter,
  message: Message,
): Promise<Attempt | 'never-arrived' | 'still-unknown'> => {
  const receipt = await earlyReceipt(pool, letter);
  if (receipt !== null) return { kind: 'accepted', providerId: receipt.providerId };
  if (doubt.kind !== 'ask') return 'still-unknown';
  const told = await doubt.ask(message);
  return told.kind === 'never-seen' ? 'never-arrived' : told;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const isWanted = (letter: Letter): boolean => {
  const { template, params, dispute, now } = letter;
  const to = recipientOf(letter);
  return dispute === null || to === null || isStillWanted({ template, to, params, dispute, now });
};

const recipientOf = ({ recipientKind, recipientId }: Letter): Recipient | null => {
  switch (recipientKind) {
    case 'party':
      return { kind: 'party', partyId: recipientId };
    case 'user':
      return { kind: 'user', userId: recipientId };
    case 'role': {
      const role = roles.find((each) => each === recipientId);
      return role ? { kind: 'role', role } : null;
    }
  }
};
