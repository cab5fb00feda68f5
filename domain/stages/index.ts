import type { CommandKind } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { StageId } from '#domain/dispute/words';
import { diversion } from './diversion.ts';
import { filing } from './filing.ts';
import { fulfilment } from './fulfilment.ts';
import { intake } from './intake.ts';
import { judicialConfirmation } from './judicial-confirmation.ts';
import { courtMediation, lawyerMediation } from './mediation.ts';
import type { AnyRow, Stage } from './table.ts';

/** The procedure, stage by stage, in the order of the pipeline. */
export const stages: { readonly [S in StageId]: Stage } = {
  intake,
  diversion,
  'court-mediation': courtMediation,
  'lawyer-mediation': lawyerMediation,
  'judicial-confirmation': judicialConfirmation,
  filing,
  fulfilment,
  closed: { id: 'closed', rows: [], duties: () => [] },
};

/** The rows that apply where a dispute now stands. */
export const rowsFor = ({ stage, status }: Dispute): readonly AnyRow[] =>
  stages[stage].rows.filter(({ from }) => from.includes(status));

/** The row for a command where a dispute now stands; there is at most one. */
export const rowFor = (dispute: Dispute, command: CommandKind): AnyRow | null =>
  rowsFor(dispute).find((each) => each.command === command) ?? null;
