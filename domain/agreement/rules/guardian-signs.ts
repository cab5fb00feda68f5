import type { AgreementRule } from '#domain/agreement/rule';

/** For somebody without full capacity the guardian signs, and only for that person's good. */
export const guardianSigns = {
  id: 'guardian-signs',
  weight: 'warn',
  basis: 'mf.guardian-acts',
  find: (_, { signers }) => {
    const partyIds = signers.filter(({ hasGuardian }) => hasGuardian).map(({ partyId }) => partyId);
    return partyIds.length === 0 ? null : { kind: 'parties', partyIds };
  },
} as const satisfies AgreementRule;
