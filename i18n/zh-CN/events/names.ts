/** Finds the words for ids in a sentence: who a party or a mediator is, as far as the reader may know. */
export interface Names {
  readonly party: (partyId: string) => string;
  readonly mediator: (mediatorId: string) => string;
}

/** Several names in one sentence. */
export const named = (names: readonly string[]): string => names.join('、');
