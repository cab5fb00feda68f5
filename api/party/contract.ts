import { createRoute, z } from '@hono/zod-openapi';
import { commandAnswers } from '#api/commands/contract';
import { commandSchema } from '#api/commands/schema';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { idField } from '#api/request/fields';

/** Whatever a token looks like, the answer to a wrong one is the same. */
const tokenParam = z.object({ token: z.string().max(200) });

export const codeRoute = createRoute({
  path: '/api/party/{token}/code',
  method: 'post',
  summary: 'Have a code sent to the mail address the court has',
  tags: ['party'],
  request: { params: tokenParam },
  responses: answers({
    200: { schema: z.object({ sentTo: z.string() }), text: 'Sent; the address in part' },
  }),
});

export const openRoute = createRoute({
  path: '/api/party/{token}/session',
  method: 'post',
  summary: 'Open the link with the code',
  tags: ['party'],
  request: {
    params: tokenParam,
    body: jsonBody(z.strictObject({ code: z.string().max(20) })),
  },
  responses: answers({
    200: {
      schema: z.object({
        token: z.string(),
        purpose: z.enum(['act', 'follow']),
        hours: z.number(),
      }),
      text: 'Open: a cookie for browsers, the same token for tools',
    },
  }),
});

export const closeRoute = createRoute({
  path: '/api/party/session',
  method: 'delete',
  summary: 'Close the session',
  tags: ['party'],
  responses: answers({ 200: { schema: doneSchema, text: 'Closed' } }),
});

export const partyViewRoute = createRoute({
  path: '/api/party/dispute',
  method: 'get',
  summary: 'My dispute, and what I may do',
  tags: ['party'],
  responses: answers({ 200: { schema: z.unknown(), text: 'The dispute as this party sees it' } }),
});

export const partyCommandRoute = createRoute({
  path: '/api/party/commands',
  method: 'post',
  summary: 'Ask for one act of the procedure as a party; needs an Idempotency-Key',
  tags: ['party'],
  request: { body: jsonBody(commandSchema) },
  responses: commandAnswers,
});

export const partyCommandStatusRoute = createRoute({
  path: '/api/party/commands/{id}',
  method: 'get',
  summary: 'What became of a command of mine',
  tags: ['party'],
  request: { params: z.object({ id: idField }) },
  responses: answers({ 200: { schema: z.unknown(), text: 'The command, decided or not' } }),
});
