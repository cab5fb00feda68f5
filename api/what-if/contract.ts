import { createRoute, z } from '@hono/zod-openapi';
import { commandSchema } from '#api/commands/schema';
import { disputeIdParam } from '#api/disputes/contract';
import { answers, jsonBody } from '#api/openapi';
import { instantField } from '#api/request/fields';

const MAX_INPUTS = 50;

const whatIfSchema = z
  .strictObject({
    /** What might happen, in the order of time; none at all asks how the dispute stands now. */
    inputs: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('command'),
            at: instantField,
            /** Given by whoever it belongs to. A text that exists only here has a hash of zeros. */
            command: commandSchema,
          }),
          z.strictObject({ kind: z.literal('time'), to: instantField }),
        ]),
      )
      .max(MAX_INPUTS),
  })
  .openapi('WhatIf');

export type WhatIfInputs = z.infer<typeof whatIfSchema>['inputs'];

const said = z.object({ key: z.string(), text: z.string() }).nullable();
const reason = z.object({ code: z.string(), text: z.string() });

export const prospectSchema = z
  .object({
    at: z.string(),
    place: z.object({
      stage: z.string(),
      status: z.string(),
      name: z.string(),
      end: z.string().nullable(),
    }),
    steps: z.array(z.array(z.object({ kind: z.string(), at: z.string(), text: z.string() }))),
    dates: z.array(
      z.object({
        key: z.string(),
        instance: z.number(),
        name: z.string(),
        dueOn: z.string(),
        dueAt: z.string(),
        provisional: z.boolean(),
        basis: said,
        arithmetic: z.array(z.string()),
      }),
    ),
    breaches: z.array(
      z.object({
        key: z.string(),
        instance: z.number(),
        name: z.string(),
        at: z.string(),
        onLapse: z.string(),
        basis: said,
      }),
    ),
    stop: z
      .object({ input: z.number(), code: z.string(), text: z.string(), basis: said })
      .nullable(),
    waysOut: z.array(
      z.object({
        by: z.string(),
        byName: z.string(),
        partyId: z.string().nullable(),
        command: z.string(),
        track: z.string().nullable(),
        label: z.string(),
        why: reason.nullable(),
        basis: said,
      }),
    ),
  })
  .openapi('Prospect');

export const whatIfRoute = createRoute({
  path: '/api/disputes/{id}/what-if',
  method: 'post',
  summary: 'Where the dispute would stand after inputs that are only thought of; writes nothing',
  tags: ['disputes'],
  request: { params: disputeIdParam, body: jsonBody(whatIfSchema) },
  responses: answers({ 200: { schema: prospectSchema, text: 'Place, dates, breaches, ways out' } }),
});
