import { factText, suitabilityLevelText, suitabilityRuleText } from '#i18n/zh-CN/routing';
import { cite } from '#i18n/zh-CN/statutes';
import { causeOf } from '#domain/routing/causes';
import type { SuitabilityLevel } from '#domain/routing/screening';
import type { SuitabilityReason } from '#domain/routing/suitability';
import type { LocalDate } from '#domain/shared/local-date';

/** A level of the screening with its words. */
export const viewLevel = (level: SuitabilityLevel) => ({
  id: level,
  ...suitabilityLevelText[level],
});

/** One rule that applied: what it says, the fact it used, and its article on that day. */
export const viewReason = ({ rule, effect, fact, basis }: SuitabilityReason, today: LocalDate) => ({
  rule,
  effect,
  text: suitabilityRuleText[rule],
  fact: factText(fact, (code) => causeOf(code)?.name ?? code),
  basis: { key: basis, text: cite(basis, today) },
});
