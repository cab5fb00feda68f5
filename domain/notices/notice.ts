import type { Role } from '#domain/people/person';
import type { NoticeParams, NoticeTemplate } from './template.ts';

/** Whom a message is for: a party, a person at work, or everybody with a role in the dispute's court. */
export type Recipient =
  | { readonly kind: 'party'; readonly partyId: string }
  | { readonly kind: 'user'; readonly userId: string }
  | { readonly kind: 'role'; readonly role: Role };

/** One message to one recipient. A legal one must reach its recipient, by hand if need be. */
export interface Notice {
  readonly template: NoticeTemplate;
  readonly to: Recipient;
  readonly legal: boolean;
  readonly params: NoticeParams;
}
