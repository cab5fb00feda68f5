import { ok, refused, type Result } from '#domain/shared/result';

/** What kind of case a type code stands for. */
export interface CaseType {
  readonly code: string;
  /** Codes of earlier practice are read but no longer given out; some are longer than the rule allows. */
  readonly legacy: boolean;
}

/** The words of which case numbers are made; they come in, since they are Chinese and change. */
export interface CaseNumberWords {
  /** What stands for each court, such as a province's sign with four digits. */
  readonly courts: ReadonlySet<string>;
  readonly types: readonly CaseType[];
  /** Signs of specialised trial, which may stand between court and type. */
  readonly specialised: readonly string[];
}

/** A case number in its parts. */
export interface CaseNumber {
  readonly year: number;
  readonly court: string;
  readonly specialised: string | null;
  readonly type: string;
  readonly serial: number;
}

/** Why a text is no case number. */
export const caseNumberProblems = [
  'brackets-not-full-width',
  'not-the-form',
  'year-impossible',
  'court-unknown',
  'type-missing',
  'type-too-long',
  'serial-impossible',
] as const;
export type CaseNumberProblem = (typeof caseNumberProblems)[number];

/** The last sign of every case number. */
const LAST = '\u53f7';
const FORM = new RegExp(`^\uff08(\\d{4})\uff09(\\S+?)(\\d+)${LAST}$`, 'u');
const FORM_IN_OTHER_BRACKETS = new RegExp(`^[([\u3014](\\d{4})[)\\]\u3015].+${LAST}$`, 'u');
const TYPE = /^\p{Script=Han}+$/u;
/** Three by the rule, five in numbers of earlier practice. */
const MAX_TYPE_LENGTH = 5;
const FIRST_YEAR = 1949;
const MAX_SERIAL = 9_999_999;

/**
 * Reads a case number [ah.composition]: year in full-width brackets, the court's sign, perhaps one of
 * specialised trial, the type, the serial number and the last sign. The longest court's sign that fits
 * is taken, since the sign of a high court begins those below it. A type that is not among the words is
 * read as it stands, so that a new one is no fault of the reader; of more than five characters it is none.
 */
export function parseCaseNumber(
  text: string,
  words: CaseNumberWords,
): Result<CaseNumber, CaseNumberProblem> {
  const parts = FORM.exec(text);
  if (parts === null) {
    return refused(FORM_IN_OTHER_BRACKETS.test(text) ? 'brackets-not-full-width' : 'not-the-form');
  }
  const [, year = '', middle = '', serial = ''] = parts;
  if (Number(year) < FIRST_YEAR) return refused('year-impossible');
  if (serial.startsWith('0') || Number(serial) > MAX_SERIAL) return refused('serial-impossible');
  const court = courtAtTheStartOf(middle, words.courts);
  if (court === null) return refused('court-unknown');
  const rest = middle.slice(court.length);
  const specialised = specialisedAtTheStartOf(rest, words);
  const type = rest.slice(specialised?.length ?? 0);
  if (!TYPE.test(type)) return refused('type-missing');
  if ([...type].length > MAX_TYPE_LENGTH) return refused('type-too-long');
  return ok({ year: Number(year), court, specialised, type, serial: Number(serial) });
}

/** Writes a case number; the opposite of reading it. */
export function formatCaseNumber({ year, court, specialised, type, serial }: CaseNumber): string {
  return `\uff08${year}\uff09${court}${specialised ?? ''}${type}${serial}${LAST}`;
}

/** Whether a text looks like a case number, whichever court it names; a number of our own must not. */
export function looksLikeCaseNumber(text: string): boolean {
  return FORM.test(text) || FORM_IN_OTHER_BRACKETS.test(text);
}

function courtAtTheStartOf(text: string, courts: ReadonlySet<string>): string | null {
  for (let length = text.length; length > 0; length -= 1) {
    const start = text.slice(0, length);
    if (courts.has(start)) return start;
  }
  return null;
}

/** A known type is never taken apart, even where it begins with the sign of a specialised trial. */
function specialisedAtTheStartOf(text: string, words: CaseNumberWords): string | null {
  if (words.types.some(({ code }) => code === text)) return null;
  return words.specialised.find((sign) => text.startsWith(sign) && text !== sign) ?? null;
}
