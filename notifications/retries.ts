const FIRST_WAIT_MS = 10_000;
const LONGEST_WAIT_MS = 3_600_000;

/** How often a message is tried before a person has to see to it: about sixteen hours of trying. */
export const mostTries = 24;

/**
 * How long to wait after so many tries (1 or more), in milliseconds: doubling from ten seconds up to
 * an hour, so that a mail server may be away for a night.
 */
export const waitAfter = (tries: number, firstWaitMs: number = FIRST_WAIT_MS): number =>
  Math.min(firstWaitMs * 2 ** Math.max(tries - 1, 0), LONGEST_WAIT_MS);
