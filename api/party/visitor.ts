import type { PartyPerson } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';

/** A party who has opened a link with its code, as a request finds them. */
export interface PartyVisitor {
  readonly person: PartyPerson;
  readonly linkId: string;
  /** What the link was sent for: to act, or only to follow. */
  readonly purpose: 'act' | 'follow';
  readonly sessionHash: string;
  /** The court clock at the beginning of the request. */
  readonly now: Instant;
}

/** How a party is named in rows that say who did something. */
export const visitorKey = ({ person }: PartyVisitor): string => `party:${person.partyId}`;
