import { coveringWords } from '#domain/routing/lexicon/covering-words';
import { frequentCauses } from '#domain/routing/lexicon/frequent-causes';
import { lexicon } from '#domain/routing/lexicon/index';
import { signs } from '#domain/routing/lexicon/signs';
import { usualFinerCauses } from '#domain/routing/lexicon/usual-finer-causes';
import { suitabilityRules } from '#domain/routing/rules/index';
import { decisive, type Screening } from '#domain/routing/screening';
import { screenSuitability, type Suitability } from '#domain/routing/suitability';
import { canonicalJson } from '#domain/shared/canonical-json';
import { sha256 } from './hash-chain.ts';

/** What the screening reads of a dispute, as it stands in its row. */
export interface ScreenedText {
  readonly claims: string;
  readonly facts: string;
}

const VERSION_DIGITS = 16;

let known: string | null = null;

/** Names the words and rules of this build; any change to them gives another name. */
export const rulesVersion = (): string => {
  known ??= sha256(
    canonicalJson({
      lexicon,
      signs,
      usualFinerCauses,
      frequentCauses,
      covering: [...coveringWords],
      rules: suitabilityRules.map(({ id, basis, effect }) => ({ id, basis, effect })),
    }),
  ).slice(0, VERSION_DIGITS);
  return known;
};

/** Reads claims and facts together, as the intake form shows them. */
export const screenText = ({ claims, facts }: ScreenedText): Suitability =>
  screenSuitability(`${claims}\n${facts}`);

/**
 * The screening of a dispute in the short form that is kept with the decision. The same texts under the
 * same rules give the same screening, so that anybody who has the texts can work it out again.
 */
export const screeningOf = (
  text: ScreenedText,
  { level, reasons }: Suitability = screenText(text),
): Screening => ({
  level,
  grounds: decisive(level, reasons).map(({ rule, basis }) => ({ rule, basis })),
  inputsHash: sha256(canonicalJson({ claims: text.claims, facts: text.facts })),
  rulesVersion: rulesVersion(),
});
