/** Commands of one bench dispute, the same on every side. */
export const COMMANDS = 12;

/** Number of the command (from 1) with which the second timer takes the place of the first. */
export const DIVERSION = 4;
