import type { StaffPerson } from '#domain/people/person';
import type { Instant } from '#domain/shared/instant';

/** Somebody at work who has signed in, as a request finds them. */
export interface Staff {
  readonly person: StaffPerson;
  readonly name: string;
  readonly login: string;
  readonly postId: string;
  /** The court of the post; `person.courtIds` are all courts it reaches. */
  readonly courtId: string;
  readonly sessionHash: string;
  /** The court clock at the beginning of the request. */
  readonly now: Instant;
  /** Signed in with a one-time password: nothing is open but changing it. */
  readonly mustChangePassword: boolean;
}

/** How a person at work is named in rows that say who did something. */
export const actorKey = ({ person }: Staff): string => `user:${person.userId}`;
