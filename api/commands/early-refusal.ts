import { acts } from '#domain/dispute/acts';
import type { CommandKind } from '#domain/dispute/command';
import type { Person } from '#domain/people/person';
import { refuse, type Refusal } from '#domain/refusals';
import type { Instant } from '#domain/shared/instant';
import { rowFor } from '#domain/stages/index';
import type { Law } from '#domain/stages/table';
import type { DisputeHead } from '#api/disputes/head';

/**
 * A no that can be told at once, from the same table that decides; null when the command has to be
 * decided. A dispute that is not open yet refuses nothing: its commands wait for the registration.
 */
export const earlyRefusal = (
  { state }: DisputeHead,
  kind: CommandKind,
  person: Person,
  now: Instant,
  law: Law,
): Refusal | null => {
  if (state === null) return null;
  const act = acts(state, person, now, law).find(({ command }) => command === kind);
  if (act !== undefined) return act.refusal;
  const row = rowFor(state, kind);
  if (row !== null) return refuse('not-your-act', row.basis);
  return refuse(state.stage === 'closed' ? 'dispute-closed' : 'not-in-this-state');
};
