import { claimOpeners, sentenceEnd, titleMarks } from './lexicon/speech.ts';

/** How much more a word counts where it stands; a plain sentence counts one. */
const claimFactor = 1.5;
const titleFactor = 1.4;
const openingFactor = 1.2;

/** Lengths in characters. */
const openingLength = 120;
const claimLengthMax = 160;
const titleLengthMax = 40;

/**
 * For each character of a text, what a word that begins there counts: more in the opening, in the title
 * of a contract, and most of all in what is asked for.
 */
export function textWeights(text: string): Float32Array {
  const weights = new Float32Array(text.length).fill(1);
  weights.fill(openingFactor, 0, openingLength);
  markTitles(text, weights);
  for (const opener of claimOpeners) markClaims(text, opener, weights);
  return weights;
}

function markTitles(text: string, weights: Float32Array): void {
  let open = text.indexOf(titleMarks.open);
  while (open >= 0) {
    const close = text.indexOf(titleMarks.close, open);
    if (close < 0) return;
    if (close - open <= titleLengthMax) weights.fill(titleFactor, open, close);
    open = text.indexOf(titleMarks.open, open + 1);
  }
}

function markClaims(text: string, opener: string, weights: Float32Array): void {
  let start = text.indexOf(opener);
  while (start >= 0) {
    const stop = text.indexOf(sentenceEnd, start);
    const end = Math.min(stop < 0 ? text.length : stop, start + claimLengthMax);
    weights.fill(claimFactor, start, end);
    start = text.indexOf(opener, Math.max(end, start + 1));
  }
}
