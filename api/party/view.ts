import type { Deps } from '#api/deps';
import { lawFor } from '#api/law';
import { viewDispute } from '#api/disputes/view';
import type { ViewRow } from '#api/disputes/view-row';
import { isToldToParties } from './told.ts';
import type { PartyVisitor } from './visitor.ts';

/** A dispute as one of its parties sees it: their own data plain, of the others only who they are. */
export const showToParty = async ({ pool }: Deps, visitor: PartyVisitor, row: ViewRow) => {
  const { person, purpose } = visitor;
  const isMine = ({ id }: { readonly id: string }) => id === person.partyId;
  const view = viewDispute(row, { person, isPlain: isMine }, await lawFor(pool, row.packId));
  return {
    ...view,
    // How the court shares out its work is not theirs to see: left out of the answer.
    owner: undefined,
    needsAttention: undefined,
    source: undefined,
    me: person.partyId,
    purpose,
    parties: view.parties.map((party) =>
      isMine(party)
        ? party
        : {
            id: party.id,
            ordinal: party.ordinal,
            role: party.role,
            roleName: party.roleName,
            kind: party.kind,
            name: party.name,
          },
    ),
    // What the court and the mediator have to do in time is no right of a party.
    windows: view.windows.filter(
      ({ holder }) =>
        holder.kind === 'outsider' ||
        (holder.kind === 'party' && (holder.partyId ?? person.partyId) === person.partyId),
    ),
    timeline: view.timeline.filter(({ kind }) => isToldToParties[kind]),
    tasks: view.tasks.filter(({ partyId }) => partyId === person.partyId),
    acts: purpose === 'act' ? view.acts : [],
  };
};
