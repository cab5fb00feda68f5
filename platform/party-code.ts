import { createHmac, timingSafeEqual } from 'node:crypto';

const DIGITS = 6;
const RANGE = 10 ** DIGITS;
/** Enough of the digest that the remainder favours no code noticeably. */
const DIGEST_BYTES = 6;

/**
 * The six-digit code a party is sent by mail. It is computed from the link and the moment it was
 * asked for (epoch milliseconds, database clock), so that it is stored nowhere: the api checks it
 * and the notification worker writes it into the mail, both with the same secret.
 */
export const partyCode = (secret: string, linkId: string, sentAt: number): string => {
  const mac = createHmac('sha256', secret).update(`party-code:${linkId}:${sentAt}`).digest();
  return String(mac.readUIntBE(0, DIGEST_BYTES) % RANGE).padStart(DIGITS, '0');
};

/** Whether a typed code is the one that was sent; takes the same time for every wrong one. */
export const isPartyCode = (
  secret: string,
  linkId: string,
  sentAt: number,
  typed: string,
): boolean => {
  const expected = Buffer.from(partyCode(secret, linkId, sentAt));
  const given = Buffer.from(typed);
  return expected.length === given.length && timingSafeEqual(expected, given);
};
