import { accountMissing } from './account-missing.ts';
import { agentAuthority } from './agent-authority.ts';
import { complaintWaived } from './complaint-waived.ts';
import { defaultClauseMissing } from './default-clause-missing.ts';
import { divorceClause } from './divorce-clause.ts';
import { dueOnDayOff } from './due-on-day-off.ts';
import { guardianSigns } from './guardian-signs.ts';
import { impossibleDate } from './impossible-date.ts';
import { nothingToPerform } from './nothing-to-perform.ts';
import { periodsDiffer } from './periods-differ.ts';
import { statusClause } from './status-clause.ts';
import { sueAgainClause } from './sue-again-clause.ts';
import { sumsDiffer } from './sums-differ.ts';
import { thirdPartyInterest } from './third-party-interest.ts';
import { titleClause } from './title-clause.ts';
import { totalDiffers } from './total-differs.ts';
import { vagueCondition } from './vague-condition.ts';

/** All rules of the linter, in the order in which their findings are shown: what blocks comes first. */
export const agreementRules = [
  sumsDiffer,
  impossibleDate,
  sueAgainClause,
  statusClause,
  titleClause,
  totalDiffers,
  periodsDiffer,
  nothingToPerform,
  vagueCondition,
  thirdPartyInterest,
  divorceClause,
  complaintWaived,
  agentAuthority,
  guardianSigns,
  dueOnDayOff,
  accountMissing,
  defaultClauseMissing,
] as const;

/** The name of a rule of the linter. */
export type AgreementRuleId = (typeof agreementRules)[number]['id'];

/** Findings that block; each is a refusal of its own (domain/refusals.ts). */
export type BlockingRuleId = Extract<
  (typeof agreementRules)[number],
  { readonly weight: 'block' }
>['id'];
