const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai is eight hours ahead of UTC, all year. */
const AHEAD_MS = 8 * HOUR_MS;
const BEGINS_MS = 21 * HOUR_MS;
const ENDS_MS = 8 * HOUR_MS;

/**
 * How long the night still lasts, in milliseconds: from nine in the evening to eight in the morning in
 * Shanghai; 0 by day. `now` is real time, since it is about people's sleep.
 */
export const quietFor = (now: number): number => {
  const sinceMidnight = (now + AHEAD_MS) % DAY_MS;
  if (sinceMidnight >= BEGINS_MS) return DAY_MS - sinceMidnight + ENDS_MS;
  return sinceMidnight < ENDS_MS ? ENDS_MS - sinceMidnight : 0;
};
