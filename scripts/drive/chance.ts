/** Chance that comes out the same for the same seed, so that a run can be repeated. */
export interface Chance {
  /** A number from 0 (included) to 1 (not included). */
  readonly next: () => number;
  /** A whole number between two limits, both included. */
  readonly between: (low: number, high: number) => number;
  /** One of a list. Throws for an empty list. */
  readonly oneOf: <Item>(list: readonly Item[]) => Item;
  /** Whether something that happens in `share` of all cases happens. */
  readonly happens: (share: number) => boolean;
  readonly shuffled: <Item>(list: readonly Item[]) => readonly Item[];
}

/** Chance from a seed (the generator mulberry32). */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  const oneOf = <Item>(list: readonly Item[]): Item => {
    const [chosen] = list.slice(between(0, list.length - 1));
    if (chosen === undefined) throw new RangeError('one of nothing');
    return chosen;
  };
  return {
    next,
    between,
    oneOf,
    happens: (share) => next() < share,
    shuffled: (list) =>
      list
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
};
