import type { RegistrationProblemCode } from '#domain/problem-codes';
import type { LocalDate } from '#domain/shared/local-date';
import { readPartyData, type IdentityType, type PartyKind } from './registration-check.ts';

/** What can be put right about a party after its registration; its name and its side cannot. */
export const correctableFields = [
  'phone',
  'email',
  'address',
  'identityType',
  'identityNumber',
  'guardianName',
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** Each of them as it is known; null where nothing is. Personal data. */
export type Correctable = {
  readonly [F in Exclude<CorrectableField, 'identityType'>]: string | null;
} & {
  readonly identityType: IdentityType | null;
};

/** A party as its row has it. */
export interface KnownParty extends Correctable {
  readonly kind: PartyKind;
}

/** A party of whom nothing is known but what kind it is. */
export const nothingKnown = (kind: PartyKind): KnownParty => ({
  kind,
  phone: null,
  email: null,
  address: null,
  identityType: null,
  identityNumber: null,
  guardianName: null,
});

/** What a correction comes to: the data as they are from now on, or the first thing wrong with it. */
export type PartyCorrection =
  | {
      readonly kind: 'sound';
      /** What differs from before; nothing when everything said was known already. */
      readonly fields: readonly CorrectableField[];
      readonly after: Correctable;
    }
  | {
      readonly kind: 'faulty';
      readonly code: RegistrationProblemCode;
      readonly field: CorrectableField;
    };

/**
 * Reads what is said of a party against what is known of it, by the readers of the registration. What is
 * null stays as it is, and is looked at only where it belongs to what is said: a number to its kind of
 * paper, a guardian to the number. `today` is the court day.
 */
export function readCorrection(
  known: KnownParty,
  said: Correctable,
  today: LocalDate,
): PartyCorrection {
  const problems: Extract<PartyCorrection, { kind: 'faulty' }>[] = [];
  const isOnPaper =
    said.identityType !== null || said.identityNumber !== null || said.guardianName !== null;
  const paper = {
    identityType: said.identityType ?? known.identityType,
    identityNumber: said.identityNumber ?? known.identityNumber,
    guardianName: said.guardianName ?? known.guardianName,
  };
  const asked = isOnPaper
    ? paper
    : { identityType: null, identityNumber: null, guardianName: null };
  const read = readPartyData(
    { kind: known.kind, phone: said.phone, email: said.email, ...asked },
    '',
    today,
    (field, code) => {
      const name = correctableFields.find((each) => each === field);
      if (name !== undefined) problems.push({ kind: 'faulty', code, field: name });
      return null;
    },
  );
  const [problem] = problems;
  if (problem !== undefined) return problem;
  const after: Correctable = {
    ...paper,
    phone: read.phone ?? known.phone,
    email: said.email ?? known.email,
    address: said.address ?? known.address,
    identityNumber: read.identityNumber ?? known.identityNumber,
  };
  const fields = correctableFields.filter((field) => after[field] !== known[field]);
  return { kind: 'sound', fields, after };
}
