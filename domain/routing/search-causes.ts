import { causes, type Cause } from './causes.ts';

interface Searchable {
  readonly cause: Cause;
  readonly letters: string;
  readonly initials: string;
}

const searchable: readonly Searchable[] = causes.map((cause) => ({
  cause,
  letters: cause.pinyin.replaceAll(' ', ''),
  initials: cause.pinyin.replaceAll(/(\S)\S*\s*/g, '$1'),
}));

/** Longest query looked at, and most causes given back. */
const queryLengthMax = 60;
const foundMax = 50;

/**
 * Finds causes by code, by part of the name, by full pinyin or by its initials (case, blanks and
 * apostrophes do not count). Exact hits come first, then beginnings, then hits inside; within one kind
 * the printed order is kept. An empty query finds nothing.
 */
export function searchCauses(query: string, limit = 20): readonly Cause[] {
  const wanted = query
    .slice(0, queryLengthMax)
    .toLowerCase()
    .replaceAll(/[\s'’]/g, '');
  if (wanted === '') return [];
  return searchable
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank < noHit)
    .toSorted((a, b) => a.rank - b.rank || a.entry.cause.level - b.entry.cause.level)
    .slice(0, Math.min(limit, foundMax))
    .map(({ entry }) => entry.cause);
}

const noHit = 9;

function rankOf({ cause, letters, initials }: Searchable, wanted: string): number {
  if (cause.code.toLowerCase() === wanted || cause.name === wanted) return 0;
  if (cause.name.startsWith(wanted)) return 1;
  if (cause.name.includes(wanted)) return 2;
  if (!/^[a-z]+$/.test(wanted)) return noHit;
  if (letters === wanted || initials === wanted) return 3;
  if (letters.startsWith(wanted) || initials.startsWith(wanted)) return 4;
  if (initials.includes(wanted)) return 5;
  return letters.includes(wanted) ? 6 : noHit;
}
