import type { Runner } from './runner.ts';

/** The filing window looks at what came in; nothing is done without a person. */
export const intake: Runner = (desk) => desk.during('intake');
