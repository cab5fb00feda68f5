import type { Instant } from '#domain/shared/instant';

/** Red, yellow and green, grey for a suspended, blue for a closed dispute. Shown with a shape and a word. */
export const lamps = ['green', 'yellow', 'red', 'grey', 'blue'] as const;
export type Lamp = (typeof lamps)[number];

const THREE_DAYS_MS = 3 * 86_400_000;
const YELLOW_SHARE = 0.2;

/**
 * The lamp of a clock: red from the first millisecond after its end; yellow while at most three days
 * or a fifth of it remain, whichever is more; otherwise green. Without a clock, blue.
 */
export function lamp(startedAt: Instant | null, dueAt: Instant | null, now: Instant): Lamp {
  if (dueAt === null || startedAt === null) return 'blue';
  if (now > dueAt) return 'red';
  const yellowMs = Math.max(THREE_DAYS_MS, (dueAt - startedAt) * YELLOW_SHARE);
  return dueAt - now <= yellowMs ? 'yellow' : 'green';
}
