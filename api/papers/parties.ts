import { paperPhrases } from '#i18n/zh-CN/paper-phrases';
import { partyRoleText } from '#i18n/zh-CN/words';
import { identityTypes } from '#domain/people/registration-check';
import type { PartyRow } from '#api/disputes/view-row';
import { partiesOf, type PaperRecord } from './record.ts';

/** The parties by role and name: enough where a paper has no need of more. */
export const partyLines = (record: PaperRecord): readonly string[] =>
  partiesOf(record).map(({ role, name }) => paperPhrases.party(partyRoleText[role], name));

const present = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.filter((line) => line !== null);

const said = (text: string | null, write: (text: string) => string): string | null =>
  text === null ? null : write(text);

const identityOf = ({ identityNumber, identityType }: PartyRow): string | null =>
  said(identityNumber, (number) =>
    paperPhrases.identity(identityTypes.find((type) => type === identityType) ?? null, number),
  );

/** The parties as papers name them that are to be relied on for years, and enforced. */
export const partiesAtLength = (record: PaperRecord): readonly string[] =>
  partiesOf(record).map((party) =>
    paperPhrases.partyAtLength(
      partyRoleText[party.role],
      party.name,
      present(
        identityOf(party),
        said(party.address, paperPhrases.address),
        said(party.phone, paperPhrases.phone),
        said(party.guardianName, paperPhrases.guardian),
        said(party.representative?.name ?? null, paperPhrases.agent),
      ),
    ),
  );

/** Each party with a telephone or a mail address; nothing where one has neither. */
export const contactLines = (record: PaperRecord): readonly string[] => {
  const parties = partiesOf(record);
  if (parties.some(({ phone, email }) => phone === null && email === null)) return [];
  return parties.map(({ name, phone, email }) =>
    paperPhrases.contacts(
      name,
      present(said(phone, paperPhrases.phone), said(email, paperPhrases.email)),
    ),
  );
};

/** Each party's proof of identity, as the record knows it; nothing where one has none. */
export const identityLines = (record: PaperRecord): readonly string[] => {
  const parties = partiesOf(record);
  const known = parties.map((party) =>
    said(identityOf(party), (line) => paperPhrases.contacts(party.name, [line])),
  );
  return known.some((line) => line === null) ? [] : present(...known);
};
