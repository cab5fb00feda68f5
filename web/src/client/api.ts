import { ask } from './ask.ts';
import { notesApi } from './notes-api.ts';
import { officeApi } from './office-api.ts';
import type {
  Advice,
  Batch,
  Board,
  CauseSuggestions,
  Checks,
  CommandAnswer,
  CommandStatus,
  CourtClock,
  DeadLetter,
  Delivery,
  DisputeItem,
  DisputeView,
  Filters,
  ImportRow,
  Me,
  Mediator,
  MediatorChange,
  MediatorConflict,
  Message,
  NewConflict,
  Page,
  Paper,
  Prospect,
  RecordPage,
  Registered,
  Registration,
  Subscriber,
  TakeBack,
  Task,
} from './contract.ts';

type Paging = { readonly cursor?: string | undefined; readonly limit?: number | undefined };
type SignIn = { readonly login: string; readonly password: string; readonly postId?: string };

const disputePath = (id: string): string => `/api/disputes/${encodeURIComponent(id)}`;

/** Everything the staff pages ask of the server, in one place and under the types of its contracts. */
export const api = {
  me: (signal?: AbortSignal) => ask<Me>('GET', '/api/me', { signal }),
  signIn: (body: SignIn) => ask<{ readonly idleMinutes: number }>('POST', '/api/session', { body }),
  signOut: () => ask<unknown>('DELETE', '/api/session'),
  clock: () => ask<CourtClock>('GET', '/api/clock'),
  moveClock: (byMs: number) => ask<CourtClock>('POST', '/api/clock', { body: { byMs } }),

  disputes: (filters: Filters, signal?: AbortSignal) =>
    ask<Page<DisputeItem>>('GET', '/api/disputes', { query: { ...filters }, signal }),
  dispute: (id: string, plain?: string) =>
    ask<DisputeView>('GET', disputePath(id), { query: { plain } }),
  events: (id: string, after: number) =>
    ask<RecordPage>('GET', `${disputePath(id)}/events`, { query: { after, limit: 100 } }),
  suggestCauses: (
    body: { readonly claims: string; readonly facts: string },
    signal?: AbortSignal,
  ) => ask<CauseSuggestions>('POST', '/api/causes/suggest', { body, signal }),
  whatIf: (id: string, inputs: readonly unknown[]) =>
    ask<Prospect>('POST', `${disputePath(id)}/what-if`, { body: { inputs } }),
  checks: (id: string) => ask<Checks>('GET', `${disputePath(id)}/checks`),
  paper: (id: string, type: string, party?: string) =>
    ask<Paper>('GET', `${disputePath(id)}/papers/${encodeURIComponent(type)}`, {
      query: { party },
    }),
  advice: (id: string) => ask<Advice>('GET', `${disputePath(id)}/advice`),
  register: (body: Registration, key: string) =>
    ask<Registered>('POST', '/api/disputes', { body, key }),
  command: (id: string, body: unknown, key: string) =>
    ask<CommandAnswer>('POST', `${disputePath(id)}/commands`, { body, key }),
  commandStatus: (id: string) => ask<CommandStatus>('GET', `/api/commands/${id}`),

  ...notesApi,

  tasks: (box: 'mine' | 'pool', paging: Paging) =>
    ask<Page<Task>>('GET', '/api/tasks', { query: { box, ...paging } }),
  claim: (id: string) => ask<unknown>('POST', `/api/tasks/${id}/claim`),
  release: (id: string) => ask<unknown>('POST', `/api/tasks/${id}/release`),

  board: (court?: string) => ask<Board>('GET', '/api/board', { query: { court } }),
  mediators: (query: { readonly dispute?: string; readonly court?: string }) =>
    ask<{ readonly items: readonly Mediator[] }>('GET', '/api/mediators', { query }),

  mediatorConflicts: (id: string) =>
    ask<{ readonly items: readonly MediatorConflict[] }>('GET', `/api/mediators/${id}/conflicts`),
  changeMediator: (id: string, body: MediatorChange) =>
    ask<unknown>('POST', `/api/mediators/${id}`, { body }),
  declareConflict: (id: string, body: NewConflict) =>
    ask<unknown>('POST', `/api/mediators/${id}/conflicts`, { body }),
  endConflict: (id: string, conflictId: string) =>
    ask<unknown>('POST', `/api/mediators/${id}/conflicts/${conflictId}/end`),

  ...officeApi,

  inbox: (unread: boolean, paging: Paging) =>
    ask<Page<Message>>('GET', '/api/notifications', {
      query: { unread: unread ? true : undefined, ...paging },
    }),
  markRead: (id: string) => ask<unknown>('POST', `/api/notifications/${id}/read`),
  deadLetters: (paging: Paging) =>
    ask<Page<DeadLetter>>('GET', '/api/notifications/dead-letters', { query: paging }),
  redrive: (id: string, confirmNotReceived: boolean) =>
    ask<unknown>('POST', `/api/notifications/${id}/redrive`, { body: { confirmNotReceived } }),

  received: (id: string) => ask<unknown>('POST', `/api/notifications/${id}/received`),
  deliveries: (channel: string | undefined, paging: Paging) =>
    ask<Page<Delivery>>('GET', '/api/notifications/deliveries', { query: { channel, ...paging } }),
  subscribers: () => ask<{ readonly items: readonly Subscriber[] }>('GET', '/api/webhooks'),
  pauseSubscriber: (id: string) => ask<unknown>('POST', `/api/webhooks/${id}/pause`),
  resumeSubscriber: (id: string) =>
    ask<unknown>('POST', `/api/webhooks/${id}/resume`, { body: {} }),

  batches: () => ask<{ readonly items: readonly Batch[] }>('GET', '/api/imports'),
  batch: (id: string) => ask<Batch>('GET', `/api/imports/${id}`),
  upload: (body: FormData) => ask<Batch>('POST', '/api/imports', { body }),
  importRows: (id: string, query: { readonly state?: string; readonly after: number }) =>
    ask<{ readonly items: readonly ImportRow[]; readonly next: number | null }>(
      'GET',
      `/api/imports/${id}/rows`,
      { query },
    ),
  runImport: (id: string, include: readonly number[], confirmConversions: boolean) =>
    ask<Batch>('POST', `/api/imports/${id}/run`, { body: { include, confirmConversions } }),
  takeBackPreview: (id: string) => ask<TakeBack>('GET', `/api/imports/${id}/take-back`),
  takeBackImport: (id: string, body: { readonly reason: string; readonly note: string | null }) =>
    ask<TakeBack>('POST', `/api/imports/${id}/take-back`, { body }),
  withdrawImport: (id: string) => ask<Batch>('POST', `/api/imports/${id}/withdraw`),
};
