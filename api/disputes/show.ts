import type { Person } from '#domain/people/person';
import type { Deps } from '#api/deps';
import { lawFor } from '#api/law';
import { viewDispute, type DisputeView } from './view.ts';
import type { PartyRow, ViewRow } from './view-row.ts';

const nobodyPlain = (): boolean => false;

/** A dispute as one person sees it: personal data masked unless `isPlain` says otherwise. */
export const showTo = async (
  { pool }: Deps,
  person: Person,
  row: ViewRow,
  isPlain: (party: PartyRow) => boolean = nobodyPlain,
): Promise<DisputeView> => viewDispute(row, { person, isPlain }, await lawFor(pool, row.packId));
