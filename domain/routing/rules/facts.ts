import { isWithin } from '#domain/routing/causes';
import type { SignId } from '#domain/routing/lexicon/signs';
import type { Fact, Screened } from './rule.ts';

/** Makes a condition: one of these signs is in the text. */
export function showsSign(...ids: readonly SignId[]): (screened: Screened) => Fact | null {
  return ({ signs }) => {
    const words = ids.flatMap((id) => signs.get(id)?.words ?? []);
    return words.length === 0 ? null : { kind: 'words', words };
  };
}

/** Makes a condition: the cause suggested first is one of these or stands below one of them. */
export function isCauseWithin(codes: readonly string[]): (screened: Screened) => Fact | null {
  return ({ suggestions }) => {
    const [first] = suggestions;
    if (first === undefined || !codes.some((code) => isWithin(first.code, code))) return null;
    return { kind: 'cause', code: first.code };
  };
}
