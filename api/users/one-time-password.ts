import { randomInt } from 'node:crypto';

/** How long a password that was given out opens the door, in hours of real time. */
export const ONE_TIME_HOURS = 72;

/** Read over the telephone and typed from paper: nothing that looks like something else. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_SIGNS = 4;

/** A password to be told once and changed at the first sign-in: four groups of four signs, 79 bits. */
export const newOneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
  ).join('-');
