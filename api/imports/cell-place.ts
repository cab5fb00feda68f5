const LETTERS = 26;
const CODE_BEFORE_A = 64;

/** The column of a cell's address such as AB12, counted from 0; null when it has none. */
export const columnOf = (reference: string | undefined): number | null => {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return (
    [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A, 0) -
    1
  );
};

/** The rows two addresses such as A3:B5 span, both included. */
export const rowsOf = (range: string): { readonly first: number; readonly last: number } | null => {
  const parts = /^[A-Z]{1,3}(\d{1,7})(?::[A-Z]{1,3}(\d{1,7}))?$/.exec(range);
  if (parts === null) return null;
  const first = Number(parts[1]);
  return { first, last: Number(parts[2] ?? parts[1]) };
};
