import type { Dispute } from '#domain/dispute/dispute';
import type { Person, Role } from './person.ts';

/** Whether a person may do an act on a dispute at all, whatever its state. */
export type Who = (dispute: Dispute, person: Person) => boolean;

const holds =
  (...roles: readonly Role[]): Who =>
  (dispute, person) =>
    person.kind === 'staff' &&
    roles.includes(person.role) &&
    person.courtIds.includes(dispute.courtId);

/** The filing window: clerks of the dispute's court. */
export const isClerk: Who = holds('clerk');
/** Judges of the dispute's court; the judge who confirms may not have mediated it [policy: strict]. */
export const isJudge: Who = (dispute, person) =>
  holds('judge')(dispute, person) &&
  person.kind === 'staff' &&
  person.userId !== dispute.mediator?.id;
/** Those who watch and intervene: supervisors of the court and of the court above it. */
export const isSupervisor: Who = holds('supervisor');
/** Those who may choose a mediator: the clerk who diverts, a team's leader, a supervisor. */
export const isAssigner: Who = holds('clerk', 'team-leader', 'supervisor');

/** The mediator designated for this dispute, and nobody else. */
export const isDesignatedMediator: Who = (dispute, person) =>
  person.kind === 'staff' && person.role === 'mediator' && person.userId === dispute.mediator?.id;

/** The clerk or the designated mediator, who both may ring a party. */
export const isClerkOrMediator: Who = (dispute, person) =>
  isClerk(dispute, person) || isDesignatedMediator(dispute, person);

/**
 * A party of this dispute, or the clerk who writes down what a party said at the counter, by phone or
 * by post: every act of a party exists without a telephone screen.
 */
export const isPartyOrItsClerk: Who = (dispute, person) =>
  isClerk(dispute, person) ||
  (person.kind === 'party' &&
    person.disputeId === dispute.id &&
    dispute.parties.some((party) => party.id === person.partyId));

/** As above, and the designated mediator, who takes signatures down in the mediation room. */
export const isPartyOrThoseWhoHearIt: Who = (dispute, person) =>
  isPartyOrItsClerk(dispute, person) || isDesignatedMediator(dispute, person);

/** As above, and the judge: everybody into whose hands a party may give something. */
export const isPartyOrThoseInCharge: Who = (dispute, person) =>
  isPartyOrThoseWhoHearIt(dispute, person) || isJudge(dispute, person);

/** The clerk, or the court's registry through its adapter. */
export const isClerkOrRegistry: Who = (dispute, person) =>
  person.kind === 'registry' || isClerk(dispute, person);

/** Whoever has the dispute in hand: clerk, mediator or judge. */
export const isOwner: Who = (dispute, person) =>
  isClerkOrMediator(dispute, person) || isJudge(dispute, person);
