import type { Basis } from '#domain/statutes/index';
import { agreementRules, type AgreementRuleId, type BlockingRuleId } from './rules/index.ts';
import type { AgreementDraft, FoundIn, Surroundings, Weight } from './rule.ts';

/** What one rule found in a draft, with its article. */
export interface AgreementFinding {
  readonly rule: AgreementRuleId;
  readonly weight: Weight;
  readonly basis: Basis;
  readonly found: FoundIn;
}

/**
 * Reads an agreement as a careful judge would before it is signed: sums, days, conditions, clauses the
 * law does not allow, and who signs. The same draft always gives the same findings, what blocks first.
 * Never throws. Basis of each finding: L3 and L4 (JI355, JI358, JI461, MT8).
 */
export function lintAgreement(
  draft: AgreementDraft,
  surroundings: Surroundings,
): readonly AgreementFinding[] {
  return agreementRules.flatMap(({ id, weight, basis, find }) => {
    const found = find(draft, surroundings);
    return found === null ? [] : [{ rule: id, weight, basis, found }];
  });
}

const isBlocking = (
  finding: AgreementFinding,
): finding is AgreementFinding & { readonly rule: BlockingRuleId } => finding.weight === 'block';

/** The first finding for which the text is refused, or null. */
export const blockingFinding = (findings: readonly AgreementFinding[]) =>
  findings.find(isBlocking) ?? null;

/** The warnings that nobody has confirmed knowingly. */
export const unconfirmedWarnings = (
  findings: readonly AgreementFinding[],
  confirmed: readonly string[],
): readonly AgreementFinding[] =>
  findings.filter(({ rule, weight }) => weight === 'warn' && !confirmed.includes(rule));
