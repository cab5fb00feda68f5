import type { PartyRole } from '#domain/dispute/words';
import type { Basis } from '#domain/statutes/index';
import { toldFacts } from './lexicon/told-facts.ts';
import type { Suitability } from './suitability.ts';

/** What is known of a dispute when it is decided where it goes; only whether things are known. */
export interface KnownOfDispute {
  readonly text: string;
  readonly amountFen: number | null;
  readonly parties: readonly {
    readonly role: PartyRole;
    readonly hasContact: boolean;
    readonly hasAddress: boolean;
    readonly hasIdentity: boolean;
  }[];
}

/** Facts that are still to be asked for, each with the rule that wants them. */
export const missingFactBasis = {
  'contact-of-the-other-side': 'zx.other-side-asked',
  'address-of-the-other-side': 'cpl.complaint-form',
  'identity-of-the-applicant': 'cpl.complaint-form',
  amount: 'cpl.complaint-form',
  day: 'cpl.complaint-form',
  proof: 'cpl.complaint-form',
  'labour-award': 'ld.arbitration-first',
  'arbitration-clause': 'cpl.redirection',
  'day-of-preservation': 'cpl.preservation.thirty-days',
} as const satisfies { readonly [fact: string]: Basis };

export type MissingFact = keyof typeof missingFactBasis;

/**
 * The facts that are missing for a sound decision, in the order in which a clerk would ask. A dispute is
 * received all the same (LA2): missing facts are asked for once and all together (`la.correction`).
 */
export function missingFacts(
  known: KnownOfDispute,
  { reasons }: Suitability,
): readonly MissingFact[] {
  const { text, amountFen, parties } = known;
  const others = parties.filter(({ role }) => role === 'respondent');
  const applicants = parties.filter(({ role }) => role === 'applicant');
  const applies = (id: string): boolean => reasons.some(({ rule }) => rule === id);
  const missing: readonly (readonly [MissingFact, boolean])[] = [
    ['contact-of-the-other-side', others.some(({ hasContact }) => !hasContact)],
    ['address-of-the-other-side', others.some(({ hasAddress }) => !hasAddress)],
    ['identity-of-the-applicant', applicants.some(({ hasIdentity }) => !hasIdentity)],
    ['amount', amountFen === null && toldFacts.sum.test(text)],
    ['day', !toldFacts.day.test(text)],
    ['proof', !toldFacts.proof.test(text)],
    ['labour-award', applies('labour-arbitration-first')],
    ['arbitration-clause', applies('arbitration-clause')],
    ['day-of-preservation', applies('preservation-asked')],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([fact]) => fact);
}
