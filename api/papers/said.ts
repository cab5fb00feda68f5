import type { PaperType, PaperValues } from '#domain/papers/paper-schemas';
import type { Instant } from '#domain/shared/instant';
import type { PaperRecord } from './record.ts';

/** What stands in one field of a paper: a text, lines, or nothing. */
export type Said = string | readonly string[] | null | undefined;

export interface SignedBy {
  readonly partyId: string;
  readonly at: Instant;
}

/** The content of one paper, and which parties the record says have signed it. */
export interface PaperContent<T extends PaperType> {
  readonly values: PaperValues<T, Said>;
  readonly signedBy?: readonly SignedBy[];
}

/** Makes a kind of paper from the record, for one party where each has its own; null while there is nothing to make it from. */
export type Maker<T extends PaperType> = (
  record: PaperRecord,
  partyId: string | null,
) => PaperContent<T> | null;

/** Makers of some kinds of paper. */
export type Makers<T extends PaperType> = { readonly [K in T]: Maker<K> };
