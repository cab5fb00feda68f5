import type { Brand } from '#domain/shared/brand';
import { toHalfWidth } from '#domain/shared/full-width';
import { addMonths, parseLocalDate, type LocalDate } from '#domain/shared/local-date';
import { ok, refused, type Result } from '#domain/shared/result';

/** An 18-digit identity number whose form, birth date and check digit have been checked. */
export type IdentityNumber = Brand<string, 'IdentityNumber'>;

/** Which card bears the number. */
export type IdentityCard =
  'resident' | 'hong-kong-macao-taiwan-residence' | 'foreign-permanent-residence';

export interface Identity {
  readonly number: IdentityNumber;
  readonly card: IdentityCard;
  readonly bornOn: LocalDate;
}

/** Why a text is not an identity number. */
export const identityNumberProblems = [
  'empty',
  'fifteen-digits',
  'wrong-length',
  'wrong-characters',
  'unknown-region',
  'no-such-birth-date',
  'birth-date-in-future',
  'birth-date-too-long-ago',
  'wrong-check-digit',
] as const;
export type IdentityNumberProblem = (typeof identityNumberProblems)[number];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const MAX_AGE_MONTHS = 130 * 12;
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71)/;

/**
 * Reads an 18-digit identity number (GB 11643): of a resident's card, of a residence permit for
 * people from Hong Kong, Macao or Taiwan (81, 82, 83), or of a foreigner's permanent residence card
 * (9). `today` is the court day against which the birth date is judged. Full-width digits, blanks
 * and a small x are put right; numbers of 15 digits have not been valid since 2013 and are refused.
 */
export function parseIdentityNumber(
  input: string,
  today: LocalDate,
): Result<Identity, IdentityNumberProblem> {
  const text = toHalfWidth(input).replaceAll(/\s/g, '').toUpperCase();
  const misshapen = shapeProblem(text);
  if (misshapen) return refused(misshapen);
  const card = cardOf(text);
  if (card === null) return refused('unknown-region');
  const bornOn = parseLocalDate(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`);
  if (bornOn === null) return refused('no-such-birth-date');
  if (bornOn > today) return refused('birth-date-in-future');
  if (bornOn < addMonths(today, -MAX_AGE_MONTHS)) return refused('birth-date-too-long-ago');
  return isIdentityNumber(text) ? ok({ number: text, card, bornOn }) : refused('wrong-check-digit');
}

/** Whether the last character is the one that the first seventeen digits call for (GB 11643). */
function isIdentityNumber(text: string): text is IdentityNumber {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return text.at(-1) === CHECK_DIGITS[sum % 11];
}

function shapeProblem(text: string): IdentityNumberProblem | null {
  if (text === '') return 'empty';
  if (/^\d{15}$/.test(text)) return 'fifteen-digits';
  if (text.length !== 18) return 'wrong-length';
  return /^\d{17}[\dX]$/.test(text) ? null : 'wrong-characters';
}

function cardOf(text: string): IdentityCard | null {
  if (PROVINCES.test(text)) return 'resident';
  if (/^8[123]0000/.test(text)) return 'hong-kong-macao-taiwan-residence';
  return text.startsWith('9') ? 'foreign-permanent-residence' : null;
}
