import type { CommandKind } from '#domain/dispute/command';
import type { ActText, ActTexts } from './acts/act-text.ts';
import { agentActs } from './acts/agents.ts';
import { confirmationActs } from './acts/confirmation.ts';
import { filingAndFulfilmentActs } from './acts/filing-and-fulfilment.ts';
import { intakeActs } from './acts/intake.ts';
import { mediationActs, signingActs } from './acts/mediation.ts';
import { keptActs, wayOutActs } from './acts/ways-out.ts';
import { turnActs } from './acts/turns.ts';
import { supervisionActs } from './acts/supervision.ts';

export type { ActText, FieldText } from './acts/act-text.ts';

const everyAct: ActTexts<CommandKind> = {
  ...intakeActs,
  ...mediationActs,
  ...signingActs,
  ...turnActs,
  ...agentActs,
  ...confirmationActs,
  ...filingAndFulfilmentActs,
  ...wayOutActs,
  ...keptActs,
  ...supervisionActs,
};

/** The words for everything anybody may ask of a dispute: button, hint, fields and choices. */
export const actText: { readonly [K in CommandKind]: ActText } = everyAct;
