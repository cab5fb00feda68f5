import { lampText } from '#i18n/zh-CN/deadlines';
import { lamp } from '#domain/dispute/lamp';
import type { Instant } from '#domain/shared/instant';

/** The lamp of a period at a moment, with its word. */
export const lampOf = (startedAt: Instant | null, dueAt: Instant | null, now: Instant) => {
  const colour = lamp(startedAt, dueAt, now);
  return { colour, word: lampText[colour] };
};
