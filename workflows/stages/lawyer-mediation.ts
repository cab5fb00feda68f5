import type { Runner } from './runner.ts';

/** As before the court, with a lawyer who serves neither side. */
export const lawyerMediation: Runner = (desk) =>
  desk.during('lawyer-mediation', ({ status }) => {
    if (status === 'selecting') desk.begin('designateMediator');
  });
