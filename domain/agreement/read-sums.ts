import { MAX_FEN } from '#domain/shared/money';
import { agreementPhrases } from './lexicon/phrases.ts';
import { numberInWords, unitOf } from './lexicon/numerals.ts';

/** A sum written twice, in figures and in words, with the words of the text. */
export interface TwofoldSum {
  readonly text: string;
  readonly figuresFen: number;
  readonly wordsFen: number;
}

/** Sums that the text writes in figures and in words side by side. */
export function twofoldSums(terms: string): readonly TwofoldSum[] {
  const ahead = Array.from(terms.matchAll(agreementPhrases.figuresThenWords), (match) => {
    const [text, figures, unit, words, jiao, fen] = match;
    return { text, figuresFen: figuresOf(figures, unit), wordsFen: wordsOf(words, jiao, fen) };
  });
  const behind = Array.from(terms.matchAll(agreementPhrases.wordsThenFigures), (match) => {
    const [text, words, jiao, fen, figures, unit] = match;
    return { text, figuresFen: figuresOf(figures, unit), wordsFen: wordsOf(words, jiao, fen) };
  });
  return [...ahead, ...behind].flatMap(({ text, figuresFen, wordsFen }) =>
    figuresFen === null || wordsFen === null ? [] : [{ text, figuresFen, wordsFen }],
  );
}

/** Sums in fen that the text names as a total. */
export function statedTotals(terms: string): readonly number[] {
  const inFigures = Array.from(terms.matchAll(agreementPhrases.totalInFigures), ([, sum, unit]) =>
    figuresOf(sum, unit),
  );
  const inWords = Array.from(terms.matchAll(agreementPhrases.totalInWords), ([, sum, jiao, fen]) =>
    wordsOf(sum, jiao, fen),
  );
  return [...inFigures, ...inWords].filter((sum) => sum !== null);
}

/** In how many payments the text says that it is to be paid. */
export function statedPeriods(terms: string): readonly number[] {
  return Array.from(terms.matchAll(agreementPhrases.periods), ([, count = '']) =>
    /^\d+$/.test(count) ? Number(count) : numberInWords(count),
  ).filter((count) => count !== null);
}

function figuresOf(figures: string | undefined, unit: string | undefined): number | null {
  if (figures === undefined) return null;
  const amount = Number(figures.replaceAll(/[,\uff0c]/g, '')) * unitOf(unit);
  return inFen(amount);
}

function wordsOf(
  words: string | undefined,
  jiao: string | undefined,
  fen: string | undefined,
): number | null {
  const whole = numberInWords(words ?? '');
  if (whole === null) return null;
  return inFen(
    whole + (numberInWords(jiao ?? '') ?? 0) / 10 + (numberInWords(fen ?? '') ?? 0) / 100,
  );
}

function inFen(yuan: number): number | null {
  const fen = Math.round(yuan * 100);
  return Number.isFinite(fen) && fen <= MAX_FEN ? fen : null;
}
