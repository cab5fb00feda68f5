import { appraisalInMediation } from './appraisal-in-mediation.ts';
import { caseNumbers } from './case-numbers.ts';
import { causesOfAction } from './causes-of-action.ts';
import { civilCode } from './civil-code.ts';
import { civilProcedureInterpretation } from './civil-procedure-interpretation.ts';
import { civilProcedureLaw } from './civil-procedure-law.ts';
import { confirmationProcedure } from './confirmation-procedure.ts';
import { courtMediationProvisions } from './court-mediation-provisions.ts';
import { diverseResolutionOpinion } from './diverse-resolution-opinion.ts';
import { entrustedMediationGuidance } from './entrusted-mediation-guidance.ts';
import { familyInterpretation } from './family-interpretation.ts';
import { filingAndMediationOpinion } from './filing-and-mediation-opinion.ts';
import { intellectualPropertyJurisdiction } from './intellectual-property-jurisdiction.ts';
import { invitedMediation } from './invited-mediation.ts';
import { labourArbitrationRules } from './labour-arbitration-rules.ts';
import { labourDisputesInterpretation } from './labour-disputes-interpretation.ts';
import { labourDisputesLaw } from './labour-disputes-law.ts';
import { lawyerMediationPilot } from './lawyer-mediation-pilot.ts';
import { lawyersLaw } from './lawyers-law.ts';
import { limitationOfActions } from './limitation-of-actions.ts';
import { litigationFees } from './litigation-fees.ts';
import { mediationDevelopmentOpinion } from './mediation-development-opinion.ts';
import { notarialEnforcement } from './notarial-enforcement.ts';
import { notaryLaw } from './notary-law.ts';
import { onlineLitigation } from './online-litigation.ts';
import { onlineMediation } from './online-mediation.ts';
import { peoplesMediationLaw } from './peoples-mediation-law.ts';
import { peoplesMediationRules } from './peoples-mediation-rules.ts';
import { personalInformationLaw } from './personal-information-law.ts';
import { privateLending } from './private-lending.ts';
import { propertyPreservation } from './property-preservation.ts';
import { publicHolidays } from './public-holidays.ts';
import { registrationOfSuits } from './registration-of-suits.ts';
import { shamLitigationOpinion } from './sham-litigation-opinion.ts';
import { shamLitigation } from './sham-litigation.ts';
import { summaryProcedureProvisions } from './summary-procedure-provisions.ts';
import { undisputedFactsPlan } from './undisputed-facts-plan.ts';
import { courtPolicies, courtPolicy, type CourtPolicy, type PolicyKey } from './court-policy.ts';
import type { Edition, Statute } from './statute.ts';
import type { LocalDate } from '#domain/shared/local-date';

/** Every rule of law that the software rests on, by a name that says what it is about. */
export const statutes = {
  ...appraisalInMediation,
  ...caseNumbers,
  ...causesOfAction,
  ...civilCode,
  ...civilProcedureInterpretation,
  ...civilProcedureLaw,
  ...confirmationProcedure,
  ...courtMediationProvisions,
  ...diverseResolutionOpinion,
  ...entrustedMediationGuidance,
  ...familyInterpretation,
  ...filingAndMediationOpinion,
  ...intellectualPropertyJurisdiction,
  ...invitedMediation,
  ...labourArbitrationRules,
  ...labourDisputesInterpretation,
  ...labourDisputesLaw,
  ...lawyerMediationPilot,
  ...lawyersLaw,
  ...limitationOfActions,
  ...litigationFees,
  ...mediationDevelopmentOpinion,
  ...notarialEnforcement,
  ...notaryLaw,
  ...onlineLitigation,
  ...onlineMediation,
  ...peoplesMediationLaw,
  ...peoplesMediationRules,
  ...personalInformationLaw,
  ...privateLending,
  ...propertyPreservation,
  ...publicHolidays,
  ...registrationOfSuits,
  ...shamLitigationOpinion,
  ...shamLitigation,
  ...summaryProcedureProvisions,
  ...undisputedFactsPlan,
} as const satisfies Readonly<Record<string, Statute>>;

/** The name of a rule of law; article numbers are looked up by date, never written in code. */
export type StatuteKey = keyof typeof statutes;

/** What a rule or a deadline rests on: the law, or a choice that the law leaves to the court. */
export type Basis = StatuteKey | PolicyKey;

/** How a basis is shown to the reader on a given day. */
export type Citation =
  | {
      readonly kind: 'statute';
      readonly key: StatuteKey;
      readonly title: string;
      readonly shortTitle: string;
      readonly article: string;
      readonly edition: Edition;
      /** False when no edition we know was in force that day, and the nearest one is shown. */
      readonly inForce: boolean;
    }
  | ({ readonly kind: 'court-policy'; readonly key: PolicyKey } & CourtPolicy);

/** Whether a text is the key of a rule of law. */
export function isStatuteKey(text: string): text is StatuteKey {
  return Object.hasOwn(statutes, text);
}

/** Whether a text is the key of a court policy. */
export function isPolicyKey(text: string): text is PolicyKey {
  return Object.hasOwn(courtPolicies, text);
}

/** Whether a text is the key of a rule of law or of a court policy. */
export function isBasis(text: string): text is Basis {
  return isStatuteKey(text) || isPolicyKey(text);
}

/** The rule of law behind a key. */
export function statute(key: StatuteKey): Statute {
  return statutes[key];
}

/**
 * Cites a basis as it stood on a court day. Before the first and after the last edition known, the
 * nearest edition is cited and marked as not in force, so that a reader is never left without a source.
 */
export function citeAt(key: Basis, date: LocalDate): Citation {
  if (isPolicyKey(key)) return { kind: 'court-policy', key, ...courtPolicy(key) };
  const { title, shortTitle, editions } = statute(key);
  const current = editions.find(({ from, to }) => from <= date && (to === null || date <= to));
  const edition = current ?? nearest(editions, date);
  const { article } = edition;
  return {
    kind: 'statute',
    key,
    title,
    shortTitle,
    article,
    edition,
    inForce: current !== undefined,
  };
}

/** All rules of law with their keys, sorted by tag and key: what docs/statutes.md is written from. */
export function listStatutes(): readonly (Statute & { readonly key: StatuteKey })[] {
  return Object.keys(statutes)
    .filter(isStatuteKey)
    .map((key) => ({ key, ...statute(key) }))
    .toSorted((a, b) => compare(a.tag, b.tag) || compare(a.key, b.key));
}

/** All court policies with their keys, sorted by key. */
export function listCourtPolicies(): readonly (CourtPolicy & { readonly key: PolicyKey })[] {
  return Object.keys(courtPolicies)
    .filter(isPolicyKey)
    .map((key) => ({ key, ...courtPolicy(key) }))
    .toSorted((a, b) => compare(a.key, b.key));
}

function nearest(editions: Statute['editions'], date: LocalDate): Edition {
  const [first] = editions;
  return date < first.from ? first : (editions.at(-1) ?? first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
