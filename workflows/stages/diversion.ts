import type { Runner } from './runner.ts';

/** The parties are asked whether they want to be mediated, and each answers for itself. */
export const diversion: Runner = (desk) => desk.during('diversion');
