import { driveSpeech } from '#i18n/zh-CN/drive';
import type { Chance } from './chance.ts';

/** A party as the counter types it in. */
export interface InventedParty {
  readonly role: 'applicant' | 'respondent';
  readonly kind: 'natural' | 'legal';
  readonly name: string;
  readonly identityType: 'identity-number' | 'credit-code';
  readonly identityNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly eService: boolean;
}

const COMPANY_SHARE = 0.3;
const REGIONS = ['110101', '310104', '440106', '500103', '330106'];
const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An identity number with the check digit of GB 11643, of somebody grown up. */
export const inventedIdentity = (chance: Chance): string => {
  const birth = `${chance.between(1955, 2003)}${digits(chance.between(1, 12), 2)}${digits(chance.between(1, 28), 2)}`;
  const body = `${chance.oneOf(REGIONS)}${birth}${digits(chance.between(1, 999), 3)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11] ?? ''}`;
};

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** A unified social credit code with the check character of GB 32100. */
export const inventedCreditCode = (chance: Chance): string => {
  const body = `91${chance.oneOf(REGIONS)}${Array.from({ length: 9 }, () => chance.oneOf(ALPHABET.split(''))).join('')}`;
  const sum = [...body].reduce(
    ({ total, weight }, character) => ({
      total: total + weight * ALPHABET.indexOf(character),
      weight: (weight * 3) % ALPHABET.length,
    }),
    { total: 0, weight: 1 },
  ).total;
  return `${body}${ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? ''}`;
};

const nameOf = (kind: InventedParty['kind'], chance: Chance): string => {
  const { familyNames, givenNames, companyPlaces, companyNames, companyKinds } = driveSpeech;
  return kind === 'natural'
    ? chance.oneOf(familyNames) + chance.oneOf(givenNames)
    : [companyPlaces, companyNames, companyKinds].map((list) => chance.oneOf(list)).join('');
};

/**
 * Somebody who does not exist: a name, numbers with valid check digits, and a mail address of this
 * dispute and role alone, under a domain that can never receive mail.
 */
export const inventParty = (
  role: InventedParty['role'],
  email: string,
  chance: Chance,
): InventedParty => {
  const kind = chance.happens(COMPANY_SHARE) ? 'legal' : 'natural';
  return {
    role,
    kind,
    name: nameOf(kind, chance),
    identityType: kind === 'natural' ? 'identity-number' : 'credit-code',
    identityNumber: kind === 'natural' ? inventedIdentity(chance) : inventedCreditCode(chance),
    phone: `13${digits(chance.between(0, 999_999_999), 9)}`,
    email,
    address: driveSpeech.address(chance.between(1, 400)),
    eService: true,
  };
};
