import type { AgreementRule } from '#domain/agreement/rule';

/** An agent settles only by special authority, which has to lie in the file. */
export const agentAuthority = {
  id: 'agent-authority',
  weight: 'warn',
  basis: 'cpl.special-authority',
  find: (_, { signers }) => {
    const partyIds = signers
      .filter(({ representative, authority }) => representative !== null && authority !== 'special')
      .map(({ partyId }) => partyId);
    return partyIds.length === 0 ? null : { kind: 'parties', partyIds };
  },
} as const satisfies AgreementRule;
