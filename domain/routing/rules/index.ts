import { administrativeText } from './administrative-text.ts';
import { arbitrationClause } from './arbitration-clause.ts';
import { criminalText } from './criminal-text.ts';
import { identityRelation } from './identity-relation.ts';
import { labourArbitrationFirst } from './labour-arbitration-first.ts';
import { marriageValidity } from './marriage-validity.ts';
import { massConflictRisk } from './mass-conflict-risk.ts';
import { minorsAtRisk } from './minors-at-risk.ts';
import { preservationAsked } from './preservation-asked.ts';
import { protectionOrder } from './protection-order.ts';
import { publicInterest } from './public-interest.ts';
import { refusalOfMediation } from './refusal-of-mediation.ts';
import { selfHarmRisk } from './self-harm-risk.ts';
import { shamLitigationSigns } from './sham-signs.ts';
import { specialProcedure } from './special-procedure.ts';
import { suitedByCourtPolicy } from './suited-by-court-policy.ts';
import { suitedByEntrustmentGuidance } from './suited-by-entrustment-guidance.ts';
import { suitedByResolutionOpinion } from './suited-by-resolution-opinion.ts';
import { suitedBySummaryRules } from './suited-by-summary-rules.ts';
import { suspectedCrime } from './suspected-crime.ts';
import { violenceRisk } from './violence-risk.ts';
import { wageIou } from './wage-iou.ts';

/** All rules of suitability, in the order in which their reasons are shown. */
export const suitabilityRules = [
  criminalText,
  administrativeText,
  refusalOfMediation,
  protectionOrder,
  marriageValidity,
  identityRelation,
  specialProcedure,
  suitedBySummaryRules,
  suitedByResolutionOpinion,
  suitedByEntrustmentGuidance,
  suitedByCourtPolicy,
  labourArbitrationFirst,
  wageIou,
  arbitrationClause,
  preservationAsked,
  publicInterest,
  suspectedCrime,
  violenceRisk,
  selfHarmRisk,
  massConflictRisk,
  minorsAtRisk,
  shamLitigationSigns,
] as const;

/** The name of a rule of suitability. */
export type SuitabilityRuleId = (typeof suitabilityRules)[number]['id'];
