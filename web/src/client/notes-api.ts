import { ask } from './ask.ts';
import type { DestroyedNote, Page, SealedNote } from './contract.ts';

export interface NotesQuery {
  readonly dispute?: string | undefined;
  readonly cursor?: string | undefined;
}

const notePath = (id: string, act = ''): string =>
  `/api/sealed-notes/${encodeURIComponent(id)}${act}`;

/** What the mediator's own notes ask. */
export const notesApi = {
  notes: (query: NotesQuery) =>
    ask<Page<SealedNote | DestroyedNote> & { readonly mayAdd: boolean }>(
      'GET',
      '/api/sealed-notes',
      {
        query: { ...query },
      },
    ),
  writeNote: (body: { readonly disputeId: string; readonly text: string }, key: string) =>
    ask<{ readonly id: string }>('POST', '/api/sealed-notes', { body, key }),
  amendNote: (id: string, body: { readonly version: number; readonly text: string }) =>
    ask<unknown>('POST', notePath(id), { body }),
  strikeNote: (id: string, version: number) =>
    ask<unknown>('POST', notePath(id, '/strike'), { body: { version } }),
};
