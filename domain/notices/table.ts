import { confirmation } from './lines/confirmation.ts';
import { filingAndFulfilment } from './lines/filing-and-fulfilment.ts';
import { intakeAndDiversion } from './lines/intake-and-diversion.ts';
import { mediation } from './lines/mediation.ts';
import { passage } from './lines/passage.ts';
import { supervision } from './lines/supervision.ts';
import { turns } from './lines/turns.ts';
import { waysOut } from './lines/ways-out.ts';
import type { EventKind } from '#domain/dispute/event';
import type { Entry } from './line.ts';

/** Which event tells whom what. The compiler sees to it that no kind of event is forgotten. */
export const noticeTable: { readonly [K in EventKind]: Entry<K> } = {
  ...intakeAndDiversion,
  ...mediation,
  ...turns,
  ...confirmation,
  ...filingAndFulfilment,
  ...waysOut,
  ...supervision,
  ...passage,
};
