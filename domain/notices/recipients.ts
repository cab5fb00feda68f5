import { silentParties, type Dispute, type Question } from '#domain/dispute/dispute';
import { ownerOf as owningDuty } from '#domain/dispute/duties';
import type { PartyRole } from '#domain/dispute/words';
import type { Role } from '#domain/people/person';
import type { Recipient } from './notice.ts';

const toParties = (partyIds: readonly string[]): readonly Recipient[] =>
  partyIds.map((partyId) => ({ kind: 'party', partyId }));

const partiesIn = (dispute: Dispute, role: PartyRole): readonly Recipient[] =>
  toParties(dispute.parties.filter((party) => party.role === role).map(({ id }) => id));

/** Every party of the dispute. */
export const everyParty = (dispute: Dispute): readonly Recipient[] =>
  toParties(dispute.parties.map(({ id }) => id));

/** Those who brought the papers. */
export const applicants = (dispute: Dispute): readonly Recipient[] =>
  partiesIn(dispute, 'applicant');

/** Every party but those named. */
export const everyPartyBut = (
  dispute: Dispute,
  partyIds: readonly string[],
): readonly Recipient[] =>
  toParties(dispute.parties.map(({ id }) => id).filter((id) => !partyIds.includes(id)));

/** Parties who have not answered the question yet. */
export const stillSilent = (dispute: Dispute, question: Question): readonly Recipient[] =>
  toParties(silentParties(dispute, question));

/** One person at work; nobody when there is none. */
export const person = (userId: string | null | undefined): readonly Recipient[] =>
  userId ? [{ kind: 'user', userId }] : [];

/** The mediator of the dispute, if it has one. */
export const mediatorOf = (dispute: Dispute | null): readonly Recipient[] =>
  person(dispute?.mediator?.id);

/** Everybody with this role in the dispute's court. */
export const everyoneWith = (role: Role): readonly Recipient[] => [{ kind: 'role', role }];

/** Whoever has the dispute in hand: a person, or the pool of a role; nobody once it is closed. */
export const ownerOf = (dispute: Dispute): readonly Recipient[] => {
  const duty = owningDuty(dispute);
  if (duty === null || duty.role === 'party') return [];
  return duty.assigneeId === null ? everyoneWith(duty.role) : person(duty.assigneeId);
};

/** Who pays the instalment with this number, and who is paid. */
export const payerOf = (dispute: Dispute, instalment: number): readonly Recipient[] =>
  toParties(instalmentsOf(dispute, instalment).map(({ payerId }) => payerId));
export const payeeOf = (dispute: Dispute, instalment: number): readonly Recipient[] =>
  toParties(instalmentsOf(dispute, instalment).map(({ payeeId }) => payeeId));

/** Everybody to whom the agreement promises a payment that has not come, each once. */
export const unpaidPayees = (dispute: Dispute): readonly Recipient[] => {
  const open = (dispute.agreement?.instalments ?? []).filter(({ state }) => state !== 'paid');
  return toParties([...new Set(open.map(({ payeeId }) => payeeId))]);
};

const instalmentsOf = (dispute: Dispute, no: number) =>
  (dispute.agreement?.instalments ?? []).filter((instalment) => instalment.no === no);
