import type { WeightedFeature } from './evidence.ts';
import { businessScope } from './lexicon/speech.ts';
import { textWeights } from './text-weights.ts';
import { wordScanner, type Found } from './word-scanner.ts';

/** What one feature found in a text adds to one cause. */
export interface Evidence {
  readonly code: string;
  /** The words of the text that were found. */
  readonly words: readonly string[];
  readonly points: number;
}

/** Weighs texts by a fixed set of features. */
export type TextWeigher = (text: string) => readonly Evidence[];

/** Texts are read up to this many characters, and words `followed` by others within that many. */
const textLengthMax = 12_000;
const followedWithin = 16;

interface Compiled {
  readonly weighted: WeightedFeature;
  readonly chains: readonly (readonly (readonly number[])[])[];
}

interface Hit {
  readonly ids: readonly number[];
  readonly count: number;
  readonly factor: number;
}

/**
 * Makes a weigher. Its work on a text is linear in the text's length and in the number of features whose
 * rarest word is found there. Blank space never matters: it is taken out first.
 */
export function textWeigher(
  features: readonly WeightedFeature[],
  hidingWords: ReadonlySet<string>,
): TextWeigher {
  const words = [...new Set(features.flatMap(({ feature }) => feature.chains.flat(2)))];
  const scanner = wordScanner(words, hidingWords);
  const nameOf = new Map(words.map((word) => [scanner.idOf(word) ?? -1, word]));
  const byRarestWord = indexByRarestOperand(
    features.map((weighted) => compile(weighted, scanner.idOf)),
  );
  return (text) => {
    const read = withoutNoise(text);
    const found = scanner.scan(read);
    const weights = textWeights(read);
    const possible = new Set([...found.keys()].flatMap((id) => byRarestWord.get(id) ?? []));
    return [...possible].flatMap(({ weighted, chains }) => {
      const hit = findHit(chains, found, weights);
      if (hit === null) return [];
      const words = hit.ids.map((id) => nameOf.get(id) ?? '');
      return [{ code: weighted.code, words, points: weighted.weight * strength(hit) }];
    });
  };
}

/** The text as far as it is read, without blank space and without what says nothing. */
function withoutNoise(text: string): string {
  const dense = text.replaceAll(/\s+/gu, '').slice(0, textLengthMax);
  return dense.replaceAll(businessScope, '');
}

function compile(weighted: WeightedFeature, idOf: (word: string) => number | undefined): Compiled {
  const chains = weighted.feature.chains.map((operands) =>
    operands.map((words) => words.map((word) => idOf(word) ?? -1)),
  );
  return { weighted, chains };
}

/** Finds a feature by its operand of the rarest words, so that common words bring up few features. */
function indexByRarestOperand(compiled: readonly Compiled[]): ReadonlyMap<number, Compiled[]> {
  const uses = new Map<number, number>();
  for (const id of compiled.flatMap(({ chains }) => chains.flat(2))) {
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  const usesOf = (ids: readonly number[]): number =>
    ids.reduce((sum, id) => sum + (uses.get(id) ?? 0), 0);
  const index = new Map<number, Compiled[]>();
  for (const feature of compiled) {
    const [rarest = []] = feature.chains.flat().toSorted((x, y) => usesOf(x) - usesOf(y));
    for (const id of rarest) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [feature]);
      else known.push(feature);
    }
  }
  return index;
}

/** Repetition adds less and less. */
function strength({ count, factor }: Hit): number {
  return factor * (1 + 0.25 * Math.log2(Math.min(count, 16)));
}

function findHit(chains: Compiled['chains'], found: Found, weights: Float32Array): Hit | null {
  const operands = chains.flat();
  const all = operands.flatMap((ids) => hitOf(ids, found, weights) ?? []);
  if (all.length < operands.length) return null;
  if (chains.some((chain) => chain.length > 1 && !isFollowed(chain, found))) return null;
  return {
    ids: all.flatMap(({ ids }) => ids),
    count: Math.min(...all.map(({ count }) => count)),
    factor: Math.max(...all.map(({ factor }) => factor)),
  };
}

function hitOf(ids: readonly number[], found: Found, weights: Float32Array): Hit | null {
  const present = ids.filter((id) => found.has(id));
  if (present.length === 0) return null;
  const positions = present.flatMap((id) => found.get(id) ?? []);
  const factor = positions.reduce((most, at) => Math.max(most, weights[at] ?? 1), 1);
  return { ids: present.slice(0, 3), count: positions.length, factor };
}

/** Whether each operand begins within reach after the one before it. */
function isFollowed(operands: readonly (readonly number[])[], found: Found): boolean {
  let reached = positionsOf(operands[0] ?? [], found);
  for (const ids of operands.slice(1)) {
    const next = positionsOf(ids, found);
    reached = next.filter((at) => reached.some((from) => from < at && at - from <= followedWithin));
  }
  return reached.length > 0;
}

function positionsOf(ids: readonly number[], found: Found): readonly number[] {
  return ids.flatMap((id) => found.get(id) ?? []);
}
