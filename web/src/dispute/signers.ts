import type { Signer } from '#domain/agreement/rule';
import type { DisputeView } from '#web/client/contract';

/** Who signs for each party, as far as the page knows of guardians and agents. */
export const signersOf = ({ parties }: DisputeView): readonly Signer[] =>
  parties.map(({ id, guardianName, representative }) => ({
    partyId: id,
    hasGuardian: guardianName !== null,
    representative: representative?.kind ?? null,
    authority: representative?.authority ?? null,
  }));
