import type { Brand } from './brand.ts';

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. It has no zone and no calendar day. */
export type Instant = Brand<number, 'Instant'>;

/** Whether the number can be a moment: a whole number of milliseconds that loses no precision. */
export function isInstant(milliseconds: number): milliseconds is Instant {
  return Number.isSafeInteger(milliseconds);
}

/**
 * Names a count of epoch milliseconds (UTC) a moment.
 * Throws a RangeError for a fraction, NaN or an unsafe integer: that is a bug of the caller.
 */
export function instant(milliseconds: number): Instant {
  if (!isInstant(milliseconds)) throw new RangeError(`not an instant: ${milliseconds}`);
  return milliseconds;
}
