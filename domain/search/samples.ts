import type { CommandKind, CommandOf } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Instant } from '#domain/shared/instant';

/** A few telling commands of one kind for a dispute as it stands: one for each way it can turn out. */
export type Samples<K extends CommandKind> = {
  readonly [C in K]: (dispute: Dispute, at: Instant) => readonly CommandOf<C>[];
};

/** The same command for each party. */
export const eachParty = <C>({ parties }: Dispute, make: (partyId: string) => C): readonly C[] =>
  parties.map(({ id }) => make(id));
