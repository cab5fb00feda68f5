import type { Runner } from './runner.ts';

/** What was agreed is performed, instalment by instalment, or it is not. */
export const fulfilment: Runner = (desk) => desk.during('fulfilment');
