import { createRoute, z } from '@hono/zod-openapi';
import { answers, jsonBody } from '#api/openapi';
import { disputeIdParam } from '#api/disputes/contract';
import { idField } from '#api/request/fields';
import { commandSchema } from './schema.ts';

const acceptedSchema = z
  .object({
    commandId: z.string(),
    receivedAt: z.string(),
    seq: z.number(),
    replayed: z.boolean(),
    dispute: z.unknown(),
  })
  .openapi('CommandAccepted');

const waitingSchema = z
  .object({
    commandId: z.string(),
    receivedAt: z.string(),
    replayed: z.boolean(),
    statusUrl: z.string(),
  })
  .openapi('CommandWaiting');

/** What both the staff's and the party's command routes answer. */
export const commandAnswers = answers({
  200: { schema: acceptedSchema, text: 'Decided and accepted; the dispute as it now stands' },
  202: { schema: waitingSchema, text: 'Received and safe; the decision takes longer' },
});

export const submitRoute = createRoute({
  path: '/api/disputes/{id}/commands',
  method: 'post',
  summary: 'Ask for one act of the procedure; needs an Idempotency-Key',
  tags: ['commands'],
  request: { params: disputeIdParam, body: jsonBody(commandSchema) },
  responses: commandAnswers,
});

export const commandStatusRoute = createRoute({
  path: '/api/commands/{id}',
  method: 'get',
  summary: 'What became of a command of mine',
  tags: ['commands'],
  request: { params: z.object({ id: idField }) },
  responses: answers({
    200: {
      schema: z
        .object({
          id: z.string(),
          disputeId: z.string(),
          kind: z.string(),
          state: z.enum(['RECEIVED', 'DECIDED', 'SETTLED']),
          receivedAt: z.string(),
          outcome: z.unknown(),
        })
        .openapi('CommandStatus'),
      text: 'The command, decided or not',
    },
  }),
});
