import type { PartyRole } from '#domain/dispute/words';
import type { ProblemParams, RegistrationProblemCode } from '#domain/problem-codes';
import { addMonths, type LocalDate } from '#domain/shared/local-date';
import { parseFen, type Fen } from '#domain/shared/money';
import { parseCreditCode } from './credit-code.ts';
import { parseIdentityNumber } from './identity-number.ts';
import { MAX_NAME_CHARACTERS, parsePersonName, type PersonName } from './person-name.ts';
import { parsePhone, type PhoneNumber } from './phone.ts';

export const partyKinds = ['natural', 'legal', 'other'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Papers by which a party is known: 18-digit number of any card, passport, travel permit, credit code. */
export const identityTypes = [
  'identity-number',
  'passport',
  'travel-permit',
  'credit-code',
  'other',
] as const;
export type IdentityType = (typeof identityTypes)[number];

export const representativeKinds = ['lawyer', 'relative', 'employee', 'recommended'] as const;

/** Beyond this many parties the dispute goes the way of mass cases, one registration for each group. */
export const MAX_PARTIES = 200;
const MAJORITY_MONTHS = 18 * 12;
const EMAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']{1,189}\.[^\s@<>"'.]{2,}$/;

/** A party as somebody typed it or a table held it; texts are raw, null where nothing was said. */
export interface PartyInput {
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly name: string;
  readonly identityType: IdentityType | null;
  readonly identityNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly guardianName: string | null;
  readonly representative: RepresentativeInput | null;
  readonly eService: boolean;
}

export interface RepresentativeInput {
  readonly kind: (typeof representativeKinds)[number];
  readonly name: string;
  readonly phone: string | null;
}

/** What is claimed: an amount in yuan as typed, or nothing that money measures. */
export interface ClaimInput {
  readonly amount: string | number | null;
  /** Null: money is claimed when an amount is given. */
  readonly monetary: boolean | null;
}

export interface RegistrationInput extends ClaimInput {
  readonly parties: readonly PartyInput[];
}

/** The same with every value in its one written form. */
export interface CheckedRegistration {
  readonly amountFen: Fen | null;
  readonly parties: readonly CheckedParty[];
}
export type CheckedParty = PartyInput & {
  readonly name: PersonName;
  readonly phone: PhoneNumber | null;
};

export interface RegistrationProblem {
  readonly code: RegistrationProblemCode;
  /** Path of the field, such as `parties.0.phone`. */
  readonly field: string;
  readonly params: ProblemParams;
}

export type RegistrationCheck =
  | { readonly kind: 'sound'; readonly registration: CheckedRegistration }
  | { readonly kind: 'faulty'; readonly problems: readonly RegistrationProblem[] };

/** Told of each problem; gives null, so that a reader can hand that back at once. */
export type Report = (field: string, code: RegistrationProblemCode, params?: ProblemParams) => null;

/**
 * Checks the people and the money of a registration against the court day `today`, and puts every
 * value into its written form. All problems are found at once, each with the path of its field. What is
 * merely strange (the same person on both sides) is no problem here: see `sameOnBothSides`.
 */
export function checkRegistration(input: RegistrationInput, today: LocalDate): RegistrationCheck {
  const problems: RegistrationProblem[] = [];
  const report: Report = (field, code, params = {}) => {
    problems.push({ code, field, params });
    return null;
  };
  if (input.parties.length > MAX_PARTIES) {
    report('parties', 'too-many-parties', { limit: MAX_PARTIES });
    return { kind: 'faulty', problems };
  }
  const has = (role: PartyRole) => input.parties.some((party) => party.role === role);
  if (!has('applicant')) report('parties', 'applicant-missing');
  if (!has('respondent')) report('parties', 'respondent-missing');
  const amountFen = readAmount(input, report);
  const parties = input.parties.flatMap((party, index) => {
    const checked = checkParty(party, `parties.${index}.`, today, report);
    return checked === null ? [] : [checked];
  });
  return problems.length > 0
    ? { kind: 'faulty', problems }
    : { kind: 'sound', registration: { amountFen, parties } };
}

/** Names that stand on both sides of a dispute: by the number of the paper, or by kind and name. */
export function sameOnBothSides(parties: readonly CheckedParty[]): readonly string[] {
  const keyOf = ({ identityNumber, kind, name }: CheckedParty) =>
    identityNumber ?? `${kind}:${name}`;
  const applicants = new Set(parties.filter(({ role }) => role === 'applicant').map(keyOf));
  return parties
    .filter((party) => party.role === 'respondent' && applicants.has(keyOf(party)))
    .map(({ name }) => name);
}

function readAmount({ amount, monetary }: ClaimInput, report: Report): Fen | null {
  const isMonetary = monetary ?? amount !== null;
  if (amount === null) return isMonetary ? report('amount', 'amount-missing') : null;
  const read = parseFen(amount);
  if (!read.ok) return report('amount', `amount.${read.reason}`);
  if (read.value > 0) return read.value;
  return isMonetary ? report('amount', 'amount-zero') : null;
}

function checkParty(
  party: PartyInput,
  path: string,
  today: LocalDate,
  report: Report,
): CheckedParty | null {
  const name = readName(party.name, `${path}name`, report);
  const { phone, identityNumber } = readPartyData(party, path, today, report);
  const { representative } = party;
  const spokenFor = representative && {
    ...representative,
    name: readName(representative.name, `${path}representative.name`, report) ?? '',
    phone: readPhone(representative.phone, `${path}representative.phone`, report),
  };
  return name && { ...party, name, phone, identityNumber, representative: spokenFor };
}

/** What can be wrong with what is known of a party beside its name. */
export type PartyData = Pick<
  PartyInput,
  'kind' | 'identityType' | 'identityNumber' | 'phone' | 'email' | 'guardianName'
>;

/**
 * Reads how a party is reached and by which paper it is known, each in its one written form; reports
 * what is wrong, with `path` before the name of each field.
 */
export function readPartyData(
  party: PartyData,
  path: string,
  today: LocalDate,
  report: Report,
): { readonly phone: PhoneNumber | null; readonly identityNumber: string | null } {
  const phone = readPhone(party.phone, `${path}phone`, report);
  const identityNumber = readIdentity(party, path, today, report);
  const { email, guardianName } = party;
  if (email !== null && !isEmail(email)) report(`${path}email`, 'email-malformed');
  if (guardianName !== null) readName(guardianName, `${path}guardianName`, report);
  return { phone, identityNumber };
}

function readName(input: string, field: string, report: Report): PersonName | null {
  const read = parsePersonName(input);
  if (read.ok) return read.value;
  const { code, character } = read.reason;
  return report(field, `name.${code}`, { max: MAX_NAME_CHARACTERS, character: character ?? '' });
}

function readPhone(input: string | null, field: string, report: Report): PhoneNumber | null {
  if (input === null) return null;
  const read = parsePhone(input);
  return read.ok ? read.value.number : report(field, `phone.${read.reason}`);
}

function readIdentity(
  party: PartyData,
  path: string,
  today: LocalDate,
  report: Report,
): string | null {
  const { identityType: type, identityNumber: number, kind } = party;
  if (number === null) return null;
  if (type === null) return report(`${path}identityType`, 'identity-type-missing');
  const fits =
    kind === 'natural' ? type !== 'credit-code' : type === 'credit-code' || type === 'other';
  if (!fits) return report(`${path}identityType`, 'identity-type-unfit');
  if (type === 'credit-code') {
    const code = parseCreditCode(number);
    return code.ok ? code.value : report(`${path}identityNumber`, `credit-code.${code.reason}`);
  }
  // Passports, permits and foreign papers have as many forms as there are states: kept as they are.
  return type === 'identity-number' ? readCard(party, number, path, today, report) : number.trim();
}

/** Civil Code, articles 17 to 23: somebody under eighteen acts through a guardian. */
function readCard(
  { guardianName }: PartyData,
  number: string,
  path: string,
  today: LocalDate,
  report: Report,
): string | null {
  const read = parseIdentityNumber(number, today);
  if (!read.ok) return report(`${path}identityNumber`, `identity.${read.reason}`);
  const isMinor = addMonths(read.value.bornOn, MAJORITY_MONTHS) > today;
  if (isMinor && guardianName === null) report(`${path}guardianName`, 'guardian-missing');
  return read.value.number;
}

/** Whether a text has the form of an e-mail address. */
export const isEmail = (text: string): boolean => EMAIL.test(text);
