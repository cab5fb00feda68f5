import { addDays, type LocalDate } from '#domain/shared/local-date';

/** How well we know what an article says: read in full, or known from memory with a degree of trust. */
export type Confidence = 'read' | 'known-high' | 'known-medium' | 'known-low';

/** One numbering of a rule, in force from the first to the last day named (both included). */
export interface Edition {
  /** The article as it is cited to the reader, without the title of the law. */
  readonly article: string;
  readonly from: LocalDate;
  /** The last day in force; null while the edition is in force. */
  readonly to: LocalDate | null;
  readonly confidence: Confidence;
  /** Which edition of the law this is, and where its text was read. */
  readonly source: string;
  /** What the article says, shortly and in our own words. */
  readonly text?: string;
}

/** One rule of law under a name that stays when the article's number moves. */
export interface Statute {
  /** Short tag of the law, such as CPL. */
  readonly tag: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Oldest first, without gaps, never empty. */
  readonly editions: readonly [Edition, ...Edition[]];
}

/** What all articles of one law, in its one known edition, have in common. */
export interface Law {
  readonly tag: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly from: LocalDate;
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * Makes the rules of a law that has had one edition in the time we look at: give the article, a short
 * paraphrase, and the degree of trust where it differs from the law's own.
 */
export function articlesOf(
  law: Law,
): (article: string, text: string, confidence?: Confidence) => Statute {
  const { tag, title, shortTitle, from, source } = law;
  return (article, text, confidence = law.confidence) => ({
    tag,
    title,
    shortTitle,
    editions: [{ article, from, to: null, confidence, source, text }],
  });
}

/** The day before, for the last day in force of an edition that another one replaces. */
export function untilBefore(from: LocalDate): LocalDate {
  return addDays(from, -1);
}
