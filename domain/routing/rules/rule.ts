import type { Basis } from '#domain/statutes/index';
import type { CauseSuggestion } from '#domain/routing/suggest-cause';
import type { SignId } from '#domain/routing/lexicon/signs';
import type { Sign } from '#domain/routing/read-signs';

/** What a rule that applies does to the screening. */
export type Effect =
  /** Not a civil dispute of ours: another way is shown, mediation is never offered. */
  | 'redirect'
  /** Registered or decided at once; mediation may not hold it up. */
  | 'file-at-once'
  /** The law does not let it be mediated. */
  | 'unsuitable'
  /** Mediation is to be suggested. */
  | 'suggest'
  /** Something the clerk should know; it changes no level. */
  | 'note'
  /** Something that has to be reported or looked into by a person. */
  | 'alert';

/** The part of a text, or of what was found in it, on which a rule rests. */
export type Fact =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cause'; readonly code: string };

/** All that a rule may look at. */
export interface Screened {
  readonly suggestions: readonly CauseSuggestion[];
  readonly signs: ReadonlyMap<SignId, Sign>;
}

/** One rule of suitability: pure, with the article it rests on. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly basis: Basis;
  readonly effect: Effect;
  /** The fact that makes the rule apply, or null when it does not. */
  readonly fact: (screened: Screened) => Fact | null;
}
