import type { StageId } from '#domain/dispute/words';
import { courtMediation } from './court-mediation.ts';
import { diversion } from './diversion.ts';
import { filing } from './filing.ts';
import { fulfilment } from './fulfilment.ts';
import { intake } from './intake.ts';
import { judicialConfirmation } from './judicial-confirmation.ts';
import { lawyerMediation } from './lawyer-mediation.ts';
import type { Runner } from './runner.ts';

/** How each open stage is walked through. A stage the domain knows and this list does not is an error. */
export const stageRunners: { readonly [S in Exclude<StageId, 'closed'>]: Runner } = {
  intake,
  diversion,
  'court-mediation': courtMediation,
  'lawyer-mediation': lawyerMediation,
  'judicial-confirmation': judicialConfirmation,
  filing,
  fulfilment,
};
