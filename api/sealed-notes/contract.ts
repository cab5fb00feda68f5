import { createRoute, z } from '@hono/zod-openapi';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { countField, idField, queryText, textField } from '#api/request/fields';

const NOTE_MAX = 10_000;
const VERSION_MAX = 1_000_000;
const CURSOR_MAX = 500;
const PAGE = 50;

/** Only who mediates has notes; every other post is turned away before anything is looked up. */
const mediatorsOnly = only('mediator');
const tags = ['sealed notes'];
const idParam = z.object({ id: idField });

export const noteSchema = z
  .object({
    kind: z.literal('kept'),
    id: z.string(),
    disputeId: z.string(),
    number: z.string(),
    text: z.string(),
    version: z.number().int(),
    createdAt: z.string(),
    amendedAt: z.string().nullable(),
    struckAt: z.string().nullable(),
    /** Whether its author may still put it right or strike it. */
    mayChange: z.boolean(),
  })
  .openapi('SealedNote');

/** What is left in the place of a note that was destroyed: not a word of it. */
export const destroyedNoteSchema = z
  .object({
    kind: z.literal('destroyed'),
    id: z.string(),
    disputeId: z.string(),
    number: z.string(),
    createdAt: z.string(),
    destroyedAt: z.string(),
    /** The last day on which it was to be kept. */
    keptThrough: z.string(),
    basis: z.object({ key: z.string(), text: z.string() }),
  })
  .openapi('DestroyedNote');

export const notesQuery = z.strictObject({
  dispute: idField.optional(),
  cursor: queryText(CURSOR_MAX).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
});

export const notesRoute = createRoute({
  path: '/api/sealed-notes',
  method: 'get',
  middleware: mediatorsOnly,
  summary: 'A mediator’s own notes, of all disputes or of one; nobody else’s are ever shown',
  tags,
  request: { query: notesQuery },
  responses: answers({
    200: {
      schema: z.object({
        items: z.array(z.discriminatedUnion('kind', [noteSchema, destroyedNoteSchema])),
        next: z.string().nullable(),
        /** Whether a note can be added to the dispute asked for; false where none was named. */
        mayAdd: z.boolean(),
      }),
      text: 'Newest first',
    },
  }),
});

export const writeRoute = createRoute({
  path: '/api/sealed-notes',
  method: 'post',
  middleware: mediatorsOnly,
  summary: 'Write a note on a dispute one mediates; needs an Idempotency-Key',
  tags,
  request: { body: jsonBody(z.strictObject({ disputeId: idField, text: textField(NOTE_MAX) })) },
  responses: answers({ 201: { schema: z.object({ id: z.string() }), text: 'Written' } }),
});

const seen = countField(1, VERSION_MAX);

export const amendRoute = createRoute({
  path: '/api/sealed-notes/{id}',
  method: 'post',
  middleware: mediatorsOnly,
  summary: 'Put a note of one’s own right, as it stood in the version seen',
  tags,
  request: {
    params: idParam,
    body: jsonBody(z.strictObject({ version: seen, text: textField(NOTE_MAX) })),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'Amended' } }),
});

export const strikeRoute = createRoute({
  path: '/api/sealed-notes/{id}/strike',
  method: 'post',
  middleware: mediatorsOnly,
  summary: 'Strike a note of one’s own; its author still reads it, struck through',
  tags,
  request: { params: idParam, body: jsonBody(z.strictObject({ version: seen })) },
  responses: answers({ 200: { schema: doneSchema, text: 'Struck' } }),
});
