import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of two systems may be apart, and how long a message may be under way. */
const WINDOW_SECONDS = 300;

/** How a message is signed: HMAC-SHA256 in hexadecimal over time (epoch seconds), a dot, and the body. */
export const signatureOf = (secret: string, time: string, body: string): string =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');

export interface SignedMessage {
  readonly time: string;
  readonly signature: string;
  readonly body: string;
}

/**
 * Whether a message comes from whoever shares the secret and was signed within the last five minutes
 * (`nowMs` is real time in epoch milliseconds). Whether it was seen before is for the reader to know.
 */
export const isSignedBy = (secret: string, message: SignedMessage, nowMs: number): boolean => {
  const { time, signature, body } = message;
  if (!/^\d{1,12}$/.test(time) || !/^[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(nowMs / 1000 - Number(time)) > WINDOW_SECONDS) return false;
  const right = signatureOf(secret, time, body);
  return timingSafeEqual(Buffer.from(right, 'hex'), Buffer.from(signature, 'hex'));
};
