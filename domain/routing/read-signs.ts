import { weighEntry } from './evidence.ts';
import { signIds, signs, type SignId } from './lexicon/signs.ts';
import { textWeigher } from './weigh-text.ts';

/** A sign with the words that showed it. */
export interface Sign {
  readonly words: readonly string[];
  readonly points: number;
}

/** Points from which each sign counts: most show by one phrase, crime by two at least. */
const thresholds: Readonly<Partial<Record<SignId, number>>> = {
  'criminal-text': 7,
  'administrative-text': 6,
};
const usualThreshold = 5;
const wordsMax = 6;

const weigh = textWeigher(
  signIds.flatMap((id) => weighEntry(id, signs[id])),
  new Set(),
);

/** The signs in a text, each with the words that showed it. Never throws; blank space does not matter. */
export function readSigns(text: string): ReadonlyMap<SignId, Sign> {
  const evidence = weigh(text);
  const read = signIds.map((id) => {
    const own = evidence.filter(({ code }) => code === id);
    const points = own.reduce((sum, item) => sum + item.points, 0);
    const found = own.filter((item) => item.points > 0).flatMap(({ words }) => words);
    return [id, { points, words: [...new Set(found)].slice(0, wordsMax) }] as const;
  });
  return new Map(read.filter(([id, { points }]) => points >= (thresholds[id] ?? usualThreshold)));
}
