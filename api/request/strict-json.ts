import { problem, type Problem } from '#api/problem';

/** How deep objects and lists may be nested. */
export const MAX_DEPTH = 64;

/** Keys that reach into every object of the language. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const LONE_SURROGATE = /\p{Surrogate}/u;

/** An open object (with the keys seen so far) or list. */
interface Open {
  readonly keys: Set<string> | null;
  key: string;
}

/** The index of the quote that ends the string beginning at `start`, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return text.length;
};

const isKey = (text: string, end: number): boolean => {
  const colon = /[ \t\n\r]*:/y;
  colon.lastIndex = end + 1;
  return colon.test(text);
};

const decode = (token: string): string => {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'string' ? value : '';
  } catch {
    throw problem('malformed-json');
  }
};

const checkKey = (open: Open, key: string): Problem | null => {
  if (forbiddenKeys.has(key)) return problem('forbidden-key', { field: key });
  if (open.keys?.has(key) === true) return problem('duplicate-key', { field: key });
  open.keys?.add(key);
  open.key = key;
  return null;
};

const checkString = (text: string, field: string): Problem | null =>
  LONE_SURROGATE.test(text) || text.includes('\u0000') ? problem('bad-encoding', { field }) : null;

/** Walks over the text once and says what JSON.parse would let pass, or null. */
const findProblem = (text: string): Problem | null => {
  const stack: Open[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '{' || sign === '[') {
      if (stack.length === MAX_DEPTH) return problem('too-deep', { params: { limit: MAX_DEPTH } });
      stack.push({ keys: sign === '{' ? new Set() : null, key: '' });
    } else if (sign === '}' || sign === ']') stack.pop();
    else if (sign === '"') {
      const end = endOfString(text, index);
      const value = decode(text.slice(index, end + 1));
      const open = stack.at(-1);
      const found =
        checkString(value, open?.key ?? '') ??
        (open?.keys && isKey(text, end) ? checkKey(open, value) : null);
      if (found !== null) return found;
      index = end;
    }
  }
  return null;
};

/**
 * Reads JSON more strictly than JSON.parse does: no key twice in one object, no `__proto__`,
 * `constructor` or `prototype`, at most 64 levels, no lone surrogate and no NUL. Throws a `Problem` that
 * names the key. The walk is linear, and stops at the first reason.
 */
export const parseStrictJson = (text: string): unknown => {
  const found = findProblem(text);
  if (found !== null) throw found;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw problem('malformed-json');
  }
};
