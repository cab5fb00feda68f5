import { isEverybody, type Dispute } from './dispute.ts';

/** Texts of a mediation that may go on to a judge, by their hashes; null where there is none. */
export interface TrialFile {
  readonly undisputedFacts: string | null;
  readonly agreement: string | null;
}

/**
 * What of a mediation goes with the papers to a judge (TY22, ZX18, JI107): the facts that every party
 * has signed for that use, and an agreement that binds. A draft somebody has not signed, and whatever
 * was said or offered to come to one, stays behind (I4).
 */
export function trialFile(dispute: Dispute): TrialFile {
  const { facts, agreement } = dispute;
  return {
    undisputedFacts: facts !== null && isEverybody(dispute, facts.signedBy) ? facts.hash : null,
    agreement: agreement !== null && agreement.effectiveAt !== null ? agreement.hash : null,
  };
}
