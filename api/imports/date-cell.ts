import { toHalfWidth } from '#domain/shared/full-width';
import { addDays, localDate, parseLocalDate, type LocalDate } from '#domain/shared/local-date';
import { chineseDayPattern } from '#i18n/zh-CN/import-template';

// Table programs count 1900 as a leap year, so day 60 does not exist and later days are one too many.
const BEFORE_1900 = localDate(1899, 12, 30);
const BEFORE_1904 = localDate(1904, 1, 1);
const LAST_SERIAL = 2_958_465;
const FIRST_SERIAL = 61;

/** The day a table program means by a serial number such as 46347; null for what is no such number. */
export const dayOfSerial = (text: string, date1904: boolean): LocalDate | null => {
  if (!/^\d{1,7}(\.\d+)?$/.test(text)) return null;
  const serial = Math.floor(Number(text));
  if (serial > LAST_SERIAL || (!date1904 && serial < FIRST_SERIAL)) return null;
  return addDays(date1904 ? BEFORE_1904 : BEFORE_1900, serial);
};

const padded = (year: string, month: string, day: string): LocalDate | null =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/**
 * Reads a day as people write it: 2026-03-05, 2026/3/5, 2026.3.5, 20260305 or with the Chinese words.
 * Null for anything else, for days that do not exist, and for forms that leave the order open.
 */
export const dayOfText = (typed: string): LocalDate | null => {
  const text = toHalfWidth(typed).trim();
  const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]0{1,2}:00(?::00)?)?$/.exec(text) ?? null;
  if (parts !== null) return padded(parts[1] ?? '', parts[3] ?? '', parts[4] ?? '');
  const spoken = chineseDayPattern.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return spoken === null ? null : padded(spoken[1] ?? '', spoken[2] ?? '', spoken[3] ?? '');
};
