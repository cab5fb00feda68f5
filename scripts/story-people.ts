import type { Dispute } from '#domain/dispute/dispute';
import type { Person, Role } from '#domain/people/person';
import { demoPeople, type DemoPerson } from '#prisma/seed/people';
import { seedId } from '#prisma/seed/seed-id';
import type { Speaker, Story } from '#prisma/seed/story';

/** The user id of the person with this login. Throws when the demonstration has no such person. */
export const userOf = (login: string): string => {
  if (!demoPeople.some((person) => person.login === login)) throw new Error(`no person ${login}`);
  return seedId(`user ${login}`);
};

const staff = ({ login, role, organisationId, courtId }: DemoPerson): Person => ({
  kind: 'staff',
  userId: userOf(login),
  role,
  organisationId,
  courtIds: [courtId],
});

const firstOf = (role: Role, courtId: string): Person => {
  const found = demoPeople.find((person) => person.role === role && person.courtId === courtId);
  if (found === undefined) throw new Error(`${courtId} has no ${role}`);
  return staff(found);
};

const designated = ({ mediator }: Dispute): Person => {
  const found = demoPeople.find(({ login }) => userOf(login) === mediator?.id);
  if (found === undefined) throw new Error('nobody has been designated');
  return staff(found);
};

/** The person who speaks in a step of a story. */
export const speakerOf = (
  speaker: Speaker,
  story: Story,
  dispute: Dispute,
  parties: { readonly applicant: string; readonly respondent: string },
): Person => {
  switch (speaker) {
    case 'applicant':
    case 'respondent':
      return { kind: 'party', partyId: parties[speaker], disputeId: dispute.id };
    case 'mediator':
      return designated(dispute);
    case 'registry':
      return { kind: 'registry' };
    case 'clerk':
    case 'judge':
    case 'supervisor':
      return firstOf(speaker, story.courtId);
  }
};
