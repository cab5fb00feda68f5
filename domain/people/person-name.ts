import type { Brand } from '#domain/shared/brand';
import { ok, refused, type Result } from '#domain/shared/result';

/** A name exactly as the person writes it, in any script. */
export type PersonName = Brand<string, 'PersonName'>;

/** Why a text is not a name. */
export const personNameProblems = [
  'empty',
  'too-long',
  'bidi-control',
  'zero-width',
  'control-character',
  'lone-surrogate',
  'replacement-character',
] as const;

/** The problem, and the character that makes it as U+XXXX where one does, so that it can be named. */
export interface PersonNameProblem {
  readonly code: (typeof personNameProblems)[number];
  readonly character: string | null;
}

/** Counted in characters, not in UTF-16 units, so that rare characters count once. */
export const MAX_NAME_CHARACTERS = 100;

/**
 * What may not stand in a name, most telling first. Variation selectors are allowed, since they choose
 * the written form of rare characters, and so is the Mongolian vowel separator, which names are
 * spelled with. Zero-width joiners are not: no name in a script used here needs them, and they hide.
 */
const FORBIDDEN = [
  ['lone-surrogate', /\p{Surrogate}/u],
  ['bidi-control', /\p{Bidi_Control}/u],
  [
    'zero-width',
    /[\u00ad\u115f\u1160\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|\u034f|\u17b4|\u17b5/u,
  ],
  ['control-character', /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/u],
  ['replacement-character', /\ufffd/u],
] as const;

/**
 * Takes a name as it is, in any script and with every rare character, once nothing in it can hide or
 * mislead. Blanks around it are not part of it; nothing within it is changed.
 */
export function parsePersonName(input: string): Result<PersonName, PersonNameProblem> {
  const text = input.replaceAll(/^[ \t\r\n\u00a0\u3000]+|[ \t\r\n\u00a0\u3000]+$/g, '');
  if (text === '') return refused({ code: 'empty', character: null });
  // Each UTF-16 unit is at most one character, so a monstrous text is refused before it is searched.
  if (text.length > 2 * MAX_NAME_CHARACTERS || Array.from(text).length > MAX_NAME_CHARACTERS) {
    return refused({ code: 'too-long', character: null });
  }
  for (const [code, pattern] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) return refused({ code, character: codePointName(found[0]) });
  }
  return isPersonName(text) ? ok(text) : refused({ code: 'empty', character: null });
}

/** Whether a text is a name as `parsePersonName` gives it. */
export function isPersonName(text: string): text is PersonName {
  return (
    text.trim() !== '' &&
    Array.from(text).length <= MAX_NAME_CHARACTERS &&
    FORBIDDEN.every(([, pattern]) => !pattern.test(text))
  );
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
