import type { Instant } from '#domain/shared/instant';
import { parseInstant } from '#domain/shared/instant-text';

/** A moment of the API's answers; throws a RangeError for a text that is none, which is a bug. */
export const momentOf = (text: string): Instant => {
  const moment = parseInstant(text);
  if (moment === null) throw new RangeError(`not a moment: ${text}`);
  return moment;
};
