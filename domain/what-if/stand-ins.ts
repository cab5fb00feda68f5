import type { Command } from '#domain/dispute/command';
import type { Dispute } from '#domain/dispute/dispute';
import type { Person, Role } from '#domain/people/person';
import { rowFor } from '#domain/stages/index';

/** Somebody of whom it is asked what they could do: a post of the court, or one of the parties. */
export interface StandIn {
  readonly by: Exclude<Role, 'administrator' | 'auditor'> | 'party' | 'registry';
  readonly partyId: string | null;
  readonly person: Person;
}

/** Nobody in particular: whoever holds the post in the dispute's court. */
const holder = (
  dispute: Dispute,
  role: Exclude<StandIn['by'], 'party' | 'registry'>,
  userId: string,
): StandIn => ({
  by: role,
  partyId: null,
  person: { kind: 'staff', userId, role, organisationId: '', courtIds: [dispute.courtId] },
});

/**
 * Everybody who can have to do with a dispute: its parties, the posts of its court, the mediator who
 * is designated, and the registry. Supervisors come twice, since closing takes two of them.
 */
export function standIns(dispute: Dispute): readonly StandIn[] {
  const { parties, mediator, id: disputeId } = dispute;
  return [
    ...parties.map(({ id }): StandIn => ({
      by: 'party',
      partyId: id,
      person: { kind: 'party', partyId: id, disputeId },
    })),
    holder(dispute, 'clerk', 'clerk'),
    ...(mediator === null ? [] : [holder(dispute, 'mediator', mediator.id)]),
    holder(dispute, 'team-leader', 'team-leader'),
    holder(dispute, 'judge', 'judge'),
    holder(dispute, 'supervisor', 'supervisor'),
    holder(dispute, 'supervisor', 'second-supervisor'),
    { by: 'registry', partyId: null, person: { kind: 'registry' } },
  ];
}

/**
 * Who would give a command here: the party it speaks of, else the first whose act it is. Somebody is
 * always named, so that an act that is not possible at all is refused by the table and not here.
 */
export function giverOf(dispute: Dispute, command: Command): Person {
  const everybody = standIns(dispute);
  const row = rowFor(dispute, command.kind);
  const fitting = everybody.filter(({ person, partyId }) => {
    const isItsParty = partyId === null || !('partyId' in command) || command.partyId === partyId;
    return isItsParty && row !== null && row.who(dispute, person) && mayClose(dispute, person);
  });
  const [first = everybody[0]] = fitting;
  if (first === undefined) throw new Error('there is nobody to give a command');
  return first.person;
}

/** Who asked for a dispute to be closed does not decide on it. */
const mayClose = ({ closureRequestedBy }: Dispute, person: Person): boolean =>
  closureRequestedBy === null || person.kind !== 'staff' || person.userId !== closureRequestedBy;
