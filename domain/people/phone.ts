import type { Brand } from '#domain/shared/brand';
import { toHalfWidth } from '#domain/shared/full-width';
import { ok, refused, type Result } from '#domain/shared/result';

/** A telephone number in its one written form: 13800138000, 010-12345678, 0571-87654321-8001. */
export type PhoneNumber = Brand<string, 'PhoneNumber'>;

export interface Phone {
  /** Only a mobile number can receive a text message. */
  readonly kind: 'mobile' | 'landline';
  readonly number: PhoneNumber;
}

/** Why a text is not a telephone number of the mainland. */
export const phoneProblems = [
  'empty',
  'wrong-characters',
  'foreign-number',
  'area-code-missing',
  'not-a-phone-number',
] as const;
export type PhoneProblem = (typeof phoneProblems)[number];

/** The largest cities have area codes of three digits and numbers of eight; the rest four, and seven or eight. */
const LANDLINE =
  /^(?<area>0(?:10|2\d)(?=-?\d{8}(?:-|$))|0[3-9]\d{2})-?(?<line>[1-9]\d{6,7})(?:-(?<extension>\d{1,6}))?$/;

/**
 * Reads a mainland mobile or landline number as people type it: with blanks, hyphens, brackets,
 * full-width digits, and with or without +86, 0086 or 86 in front; an extension follows a hyphen or
 * the Chinese sign for it (U+8F6C). Gives its one written form.
 */
export function parsePhone(input: string): Result<Phone, PhoneProblem> {
  const text = toHalfWidth(input)
    .replaceAll(/[\u2010-\u2015\u2212\u8f6c]/g, '-')
    .replaceAll(/[\s()]/g, '');
  if (text === '') return refused('empty');
  if (!/^\+?[\d-]+$/.test(text)) return refused('wrong-characters');
  const national = withoutCountry(text);
  if (national === null) return refused('foreign-number');
  return mobile(national) ?? landline(national) ?? refused(problemOf(national));
}

/** The number without the country prefix; null where it names another country. */
function withoutCountry(text: string): string | null {
  const international = /^(?:\+|00)(?!0)-?/.exec(text);
  const rest = text.slice(international?.[0].length ?? 0);
  if (international) return rest.startsWith('86') ? afterPrefix(rest) : null;
  const digits = rest.replaceAll('-', '');
  // No mainland number begins with 86 and is as long as one with the country prefix.
  return /^86\d{10,}$/.test(digits) ? afterPrefix(rest) : rest;
}

/** Abroad the 0 of an area code is left out (+86 10 …); it is put back. */
function afterPrefix(text: string): string {
  const rest = text.slice('86'.length).replace(/^-/, '');
  return /^(?:0|1-?[3-9])/.test(rest) ? rest : `0${rest}`;
}

function mobile(text: string): Result<Phone, never> | null {
  const digits = text.replaceAll('-', '');
  return isMobile(digits) ? ok({ kind: 'mobile', number: digits }) : null;
}

function landline(text: string): Result<Phone, never> | null {
  const parts = LANDLINE.exec(text) ?? LANDLINE.exec(text.replaceAll('-', ''));
  if (!parts) return null;
  const { area, line, extension } = parts.groups ?? {};
  const written = [area, line, extension].filter((part) => part !== undefined).join('-');
  return isLandline(written) ? ok({ kind: 'landline', number: written }) : null;
}

function problemOf(text: string): PhoneProblem {
  return /^[2-8]\d{6,7}$/.test(text.replaceAll('-', ''))
    ? 'area-code-missing'
    : 'not-a-phone-number';
}

function isMobile(digits: string): digits is PhoneNumber {
  return /^1[3-9]\d{9}$/.test(digits);
}

function isLandline(written: string): written is PhoneNumber {
  return LANDLINE.test(written);
}
