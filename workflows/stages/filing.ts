import type { Runner } from './runner.ts';

/** The papers go to the court's registry, which answers with a case number, a refusal or a receipt. */
export const filing: Runner = (desk) =>
  desk.during('filing', ({ status }) => {
    if (status === 'preparing') desk.begin('handOverToRegistry');
  });
