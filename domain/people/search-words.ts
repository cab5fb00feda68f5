/**
 * The form in which names are compared when somebody searches: compatibility forms and full-width
 * signs folded, Latin letters small, blanks gone. Names themselves are stored as they were given.
 */
export const searchForm = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** Every pair of neighbouring characters of a text; a text of one character is its own only word. */
export const bigrams = (text: string): readonly string[] => {
  const characters = [...searchForm(text)];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};

/**
 * The words under which a dispute is found by the people in it: the bigrams of all names (most Chinese
 * names have two or three characters, too short for trigrams). Sorted, each once. The words of its
 * number are added where the number is given (platform/intake-sql.ts).
 */
export const nameWords = (names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap(bigrams))].toSorted();

/** What a person typed into the search box, as the list understands it. */
export type SearchQuery =
  | { readonly kind: 'number'; readonly word: string }
  | { readonly kind: 'name'; readonly words: readonly string[]; readonly text: string }
  | { readonly kind: 'nothing' };

/**
 * Reads a search text: digits and dashes ask for a number (or the last four digits of a telephone),
 * anything else for a name that contains the text. Nothing is a pattern; `%` and `_` mean themselves.
 */
export const searchQuery = (typed: string): SearchQuery => {
  const text = searchForm(typed);
  if (text === '') return { kind: 'nothing' };
  if (/^[\d-]*\d[\d-]*$/.test(text)) return { kind: 'number', word: text };
  return { kind: 'name', words: bigrams(text), text };
};
