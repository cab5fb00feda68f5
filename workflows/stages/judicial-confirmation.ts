import type { Runner } from './runner.ts';

/** The parties apply, or let the window pass; the judge reviews and rules. */
export const judicialConfirmation: Runner = (desk) => desk.during('judicial-confirmation');
