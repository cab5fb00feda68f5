import { ask } from './ask.ts';
import type {
  Arrangement,
  Calendar,
  GivenPassword,
  NewPackSwitch,
  NewPost,
  NewUser,
  PackShadow,
  Packs,
  Page,
  ProposalImpact,
  User,
  UserQuery,
} from './contract.ts';

export interface Bodies {
  readonly courts: readonly { readonly id: string; readonly name: string }[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

const userPath = (id: string, act = ''): string => `/api/users/${encodeURIComponent(id)}${act}`;
const proposalPath = (id: string, act = ''): string =>
  `/api/calendar/proposals/${encodeURIComponent(id)}${act}`;

const packPath = (id: string, act = ''): string =>
  `/api/packs/proposals/${encodeURIComponent(id)}${act}`;

/** What the administrator's pages ask: people and posts, calendar, rules, and the own password. */
export const officeApi = {
  users: (query: UserQuery, signal?: AbortSignal) =>
    ask<Page<User>>('GET', '/api/users', { query, signal }),
  user: (id: string) => ask<User>('GET', userPath(id)),
  bodies: () => ask<Bodies>('GET', '/api/users/bodies'),
  createUser: (body: NewUser) => ask<GivenPassword>('POST', '/api/users', { body }),
  disableUser: (
    id: string,
    body: {
      readonly version: number;
      readonly reason: string;
      readonly confirmOpenDisputes: boolean;
    },
  ) => ask<unknown>('POST', userPath(id, '/disable'), { body }),
  enableUser: (id: string, version: number) =>
    ask<unknown>('POST', userPath(id, '/enable'), { body: { version } }),
  newPassword: (id: string, version: number) =>
    ask<GivenPassword>('POST', userPath(id, '/password'), { body: { version } }),
  endSessions: (id: string) => ask<unknown>('POST', userPath(id, '/end-sessions')),
  grantPost: (id: string, body: NewPost) => ask<unknown>('POST', userPath(id, '/posts'), { body }),
  endPost: (
    id: string,
    postId: string,
    body: { readonly reason: string; readonly confirmOpenDisputes: boolean },
  ) => ask<unknown>('POST', userPath(id, `/posts/${postId}/end`), { body }),

  calendar: () => ask<Calendar>('GET', '/api/calendar'),
  proposal: (id: string) => ask<ProposalImpact>('GET', proposalPath(id)),
  propose: (body: Arrangement) =>
    ask<{ readonly id: string }>('POST', '/api/calendar/proposals', { body }),
  publish: (id: string) => ask<unknown>('POST', proposalPath(id, '/publish')),
  reject: (id: string, note: string) =>
    ask<unknown>('POST', proposalPath(id, '/reject'), { body: { note } }),

  packs: () => ask<Packs>('GET', '/api/packs'),
  packShadow: (id: string) => ask<PackShadow>('GET', packPath(id)),
  proposePack: (body: NewPackSwitch) => ask<unknown>('POST', '/api/packs/proposals', { body }),
  approvePack: (id: string) => ask<unknown>('POST', packPath(id, '/approve')),
  rejectPack: (id: string, note: string) =>
    ask<unknown>('POST', packPath(id, '/reject'), { body: { note } }),

  changePassword: (body: { readonly current: string; readonly next: string }) =>
    ask<unknown>('POST', '/api/me/password', { body }),
};
