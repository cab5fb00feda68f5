/**
 * What is known of one cause or branch. Each field holds features parted by blanks:
 * `word` (it occurs), `a/b` (either occurs), `a~b` (b follows a within a few characters), `a+b` (both
 * occur anywhere); `/` binds first, then `~`, then `+`. The fields say how much a feature speaks for the cause.
 */
export interface Entry {
  /** Words by which a lawyer would know the cause at once. */
  readonly is?: string;
  /** Words typical of it: parties, objects, acts, claims, in legal and in lay speech. */
  readonly has?: string;
  /** Words that often go along with it. */
  readonly may?: string;
  /** Words that belong to a neighbour and speak against it. */
  readonly not?: string;
  /** Words that all but decide for a neighbour whose texts otherwise look the same. */
  readonly yields?: string;
}

/** Entries by the code of the cause, or of the branch whose causes all share them. */
export type Lexicon = Readonly<Record<string, Entry>>;
