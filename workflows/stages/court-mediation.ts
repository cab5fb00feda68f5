import type { Runner } from './runner.ts';

/** A mediator at the court is found, and mediates; on silence or refusal the next one is found. */
export const courtMediation: Runner = (desk) =>
  desk.during('court-mediation', ({ status }) => {
    if (status === 'selecting') desk.begin('designateMediator');
  });
