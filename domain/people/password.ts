import type { AccountProblemCode, ProblemParams } from '#domain/problem-codes';

export const PASSWORD_CHARACTERS_MIN = 10;
export const PASSWORD_CHARACTERS_MAX = 200;
const DIFFERENT_CHARACTERS_MIN = 5;

/** Why a password is not taken. */
export interface PasswordProblem {
  readonly code: AccountProblemCode;
  readonly params: ProblemParams;
}

/**
 * Why somebody may not choose this password, or null. Long enough, of several characters, no mere run
 * along the alphabet or the digits, and without the login name; no rule about kinds of characters,
 * which only makes people write passwords down.
 */
export function passwordProblem(password: string, login: string): PasswordProblem | null {
  const characters = [...password];
  if (characters.length < PASSWORD_CHARACTERS_MIN)
    return { code: 'password.too-short', params: { min: PASSWORD_CHARACTERS_MIN } };
  if (characters.length > PASSWORD_CHARACTERS_MAX)
    return { code: 'password.too-long', params: { max: PASSWORD_CHARACTERS_MAX } };
  if (password.toLowerCase().includes(login.toLowerCase()))
    return { code: 'password.like-login', params: {} };
  const isSimple = new Set(characters).size < DIFFERENT_CHARACTERS_MIN || isRun(characters);
  return isSimple ? { code: 'password.too-simple', params: {} } : null;
}

/** Whether a text may be a login name: small letters, digits, dots and hyphens, 3 to 40 of them. */
export const isLogin = (text: string): boolean => /^[a-z][a-z0-9.-]{2,39}$/.test(text);

/** Every character follows the one before in the same direction: 1234567890, zyxwvutsrq. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((character, index) => codeOf(character) - codeOf(characters[index] ?? ''));
  // From 9 to 0 the run goes on.
  return [1, -1].some((way) => steps.filter((step) => step !== way).length <= 1);
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
