import { createRoute, z } from '@hono/zod-openapi';
import { evidenceLimits, evidenceMediaTypes } from '#domain/dispute/evidence';
import { partyRoles } from '#domain/dispute/words';
import { commandAnswers } from '#api/commands/contract';
import { disputeIdParam } from '#api/disputes/contract';
import { answers } from '#api/openapi';
import { binary, fileField, idField, textField } from '#api/request/fields';

const evidenceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    /** Whose it is. */
    party: z.object({
      id: z.string(),
      name: z.string(),
      role: z.enum(partyRoles),
      roleName: z.string(),
    }),
    /** Who handed it in: somebody at work, or the party itself. */
    by: z.string(),
    byParty: z.boolean(),
    at: z.string(),
    /** In bytes. */
    size: z.number().int(),
    mediaType: z.enum(evidenceMediaTypes),
    sha256: z.string(),
    /** The event that recorded it. */
    seq: z.number().int(),
  })
  .openapi('Evidence');

/** What was handed in, as both lists answer it. */
export const evidenceListSchema = z.object({
  items: z.array(evidenceSchema),
  /** Whether the reader may have the files themselves. */
  mayRead: z.boolean(),
});

const tags = ['evidence'];
const title = textField(evidenceLimits.titleCharacters);
const formOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true as const, content: { 'multipart/form-data': { schema } } },
});
const listAnswer = answers({ 200: { schema: evidenceListSchema, text: 'Oldest first' } });
const bytesAnswer = {
  200: {
    description: 'The file as it was handed in; that it was read is logged',
    content: Object.fromEntries(evidenceMediaTypes.map((type) => [type, { schema: binary }])),
  },
  ...answers({}),
};

export const submitRoute = createRoute({
  path: '/api/disputes/{id}/evidence',
  method: 'post',
  summary: 'Hand in a photo or PDF for a party; needs an Idempotency-Key',
  tags,
  request: {
    params: disputeIdParam,
    ...formOf(z.object({ file: fileField, title, partyId: idField })),
  },
  responses: commandAnswers,
});

export const listRoute = createRoute({
  path: '/api/disputes/{id}/evidence',
  method: 'get',
  summary: 'What was handed in, and the hash by which each file is known',
  tags,
  request: { params: disputeIdParam },
  responses: listAnswer,
});

export const readRoute = createRoute({
  path: '/api/disputes/{id}/evidence/{evidenceId}',
  method: 'get',
  summary: 'One file',
  tags,
  request: { params: disputeIdParam.extend({ evidenceId: idField }) },
  responses: bytesAnswer,
});

export const partySubmitRoute = createRoute({
  path: '/api/party/evidence',
  method: 'post',
  summary: 'Hand in a photo or PDF of mine; needs an Idempotency-Key',
  tags: ['party'],
  request: formOf(z.object({ file: fileField, title })),
  responses: commandAnswers,
});

export const partyListRoute = createRoute({
  path: '/api/party/evidence',
  method: 'get',
  summary: 'What I have handed in',
  tags: ['party'],
  responses: listAnswer,
});

export const partyReadRoute = createRoute({
  path: '/api/party/evidence/{evidenceId}',
  method: 'get',
  summary: 'One file of mine',
  tags: ['party'],
  request: { params: z.object({ evidenceId: idField }) },
  responses: bytesAnswer,
});
