import type { PartyRegistration, Registration } from '#web/client/contract';

/** A party as it is typed; texts that were left empty may be missing. */
export interface TypedParty extends PartyRegistration {
  readonly hasAgent?: boolean;
}

/** The intake form as it is typed. */
export interface TypedRegistration extends Omit<Registration, 'parties'> {
  readonly parties: readonly TypedParty[];
}

/** What a new form begins with: one of each side. */
export const blank = {
  source: 'counter',
  parties: [
    { role: 'applicant', kind: 'natural' },
    { role: 'respondent', kind: 'natural' },
  ],
} as const;

const said = <T>(value: T): T | undefined =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const partyOf = ({ hasAgent, representative, ...party }: TypedParty): PartyRegistration => ({
  ...party,
  identityType: party.identityType ?? null,
  identityNumber: said(party.identityNumber),
  phone: said(party.phone),
  email: said(party.email),
  address: said(party.address),
  guardianName: said(party.guardianName),
  ...(hasAgent === true && representative
    ? { representative: { ...representative, phone: said(representative.phone) } }
    : {}),
});

/** What was typed as the API takes it; the API checks it, and nothing is checked twice here. */
export const registrationOf = (
  typed: TypedRegistration,
  confirmWarnings: readonly string[],
): Registration => {
  const amount = said(typed.amount);
  return {
    ...typed,
    amount,
    monetary: amount === undefined || amount === null ? false : (typed.monetary ?? null),
    parties: typed.parties.map(partyOf),
    confirmWarnings: [...confirmWarnings],
  };
};
