import type { Brand } from '#domain/shared/brand';
import { toHalfWidth } from '#domain/shared/full-width';
import { ok, refused, type Result } from '#domain/shared/result';

/** A unified social credit code of an organisation, with its check character checked. */
export type CreditCode = Brand<string, 'CreditCode'>;

/** Why a text is not a unified social credit code. */
export const creditCodeProblems = [
  'empty',
  'wrong-length',
  'wrong-characters',
  'wrong-check-digit',
] as const;
export type CreditCodeProblem = (typeof creditCodeProblems)[number];

/** The characters of GB 32100 in the order of their values; I, O, S, V and Z are not used. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/**
 * Reads a unified social credit code (GB 32100), also one that begins with a letter, as those of
 * village collectives (N) do. Full-width and small letters, blanks and hyphens are put right.
 */
export function parseCreditCode(input: string): Result<CreditCode, CreditCodeProblem> {
  const text = toHalfWidth(input).replaceAll(/[\s-]/g, '').toUpperCase();
  if (text === '') return refused('empty');
  if (text.length !== LENGTH) return refused('wrong-length');
  // Two characters for registrar and kind, six digits of the division, nine of the body, one check.
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) {
    return refused('wrong-characters');
  }
  return isCreditCode(text) ? ok(text) : refused('wrong-check-digit');
}

/** Whether the last character is the one that the first seventeen call for: weights are powers of 3. */
function isCreditCode(text: string): text is CreditCode {
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, LENGTH - 1)) {
    sum += weight * ALPHABET.indexOf(character);
    weight = (weight * 3) % ALPHABET.length;
  }
  return text.at(-1) === ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length];
}
