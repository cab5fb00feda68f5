import { createHmac } from 'node:crypto';

const DIGITS = 8;
const RANGE = 10 ** DIGITS;
/** Enough of the digest that the remainder favours no code noticeably. */
const DIGEST_BYTES = 6;

/**
 * The eight digits printed in every message to a party, by which anybody can ask the court whether it
 * sent that message. Made from the outbox row, so that it is stored nowhere and a repeated message
 * has the same one. It opens nothing: it is no secret, only hard to make up.
 */
export const checkCode = (secret: string, outboxId: string): string => {
  const mac = createHmac('sha256', secret).update(`check:${outboxId}`).digest();
  return String(mac.readUIntBE(0, DIGEST_BYTES) % RANGE).padStart(DIGITS, '0');
};
