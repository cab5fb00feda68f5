/** Posts a court's software knows. A person with two posts acts in one of them at a time. */
export const roles = [
  'clerk',
  'mediator',
  'team-leader',
  'judge',
  'supervisor',
  'administrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Somebody at work, in the post chosen at sign-in, and the courts that post reaches. */
export interface StaffPerson {
  readonly kind: 'staff';
  readonly userId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly courtIds: readonly string[];
}

/** A party, known by a link and a code, in one dispute. */
export interface PartyPerson {
  readonly kind: 'party';
  readonly partyId: string;
  readonly disputeId: string;
}

/** The court's own registry answering through its adapter. */
export interface RegistryPerson {
  readonly kind: 'registry';
}

export type Person = StaffPerson | PartyPerson | RegistryPerson;

/** Whether a text names a post. */
export const isRole = (text: string): text is Role => roles.some((role) => role === text);
