import type { Brand } from './brand.ts';
import { toHalfWidth } from './full-width.ts';
import { ok, refused, type Result } from './result.ts';

/** An amount of money in whole fen (1 yuan = 100 fen), from 0 to 10^15. Never a fraction. */
export type Fen = Brand<number, 'Fen'>;

/** Why a text or number is not an amount of money. */
export const amountProblems = [
  'empty',
  'not-an-amount',
  'negative',
  'more-than-two-decimals',
  'too-large',
] as const;
export type AmountProblem = (typeof amountProblems)[number];

/** 10^15 fen, ten trillion yuan: far above any dispute, and far below where numbers lose precision. */
export const MAX_FEN = 1_000_000_000_000_000;
const MAX_INTEGER_DIGITS = 16;
const AMOUNT = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/** Whether a number is an amount in fen. */
export function isFen(amount: number): amount is Fen {
  return Number.isInteger(amount) && amount >= 0 && amount <= MAX_FEN;
}

/**
 * Reads an amount in yuan, typed or read from a table: 123, 123.4, 1,234.56, also in full-width
 * digits. Gives whole fen, or a coded reason. Signs, exponents and currency marks are not read.
 */
export function parseFen(input: string | number): Result<Fen, AmountProblem> {
  const text = toHalfWidth(String(input)).trim();
  if (text === '') return refused('empty');
  if (/^[-\u2212]\s*[\d.]/.test(text)) return refused('negative');
  const parts = AMOUNT.exec(text);
  if (!parts) return refused('not-an-amount');
  const [, whole = '', decimals = ''] = parts;
  if (decimals.length > 2) return refused('more-than-two-decimals');
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  if (digits.length > MAX_INTEGER_DIGITS) return refused('too-large');
  const fen = Number(digits) * 100 + Number(decimals.padEnd(2, '0'));
  return isFen(fen) ? ok(fen) : refused('too-large');
}

/** Writes an amount in yuan with grouped thousands and two decimals, such as 1,234.56. */
export function formatFen(amount: Fen): string {
  const yuan = String(Math.floor(amount / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return `${yuan}.${String(amount % 100).padStart(2, '0')}`;
}
