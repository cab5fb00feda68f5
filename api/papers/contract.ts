import { createRoute, z } from '@hono/zod-openapi';
import { paperTypes } from '#domain/papers/paper-schemas';
import { signatories } from '#domain/papers/paper-signatories';
import { disputeIdParam } from '#api/disputes/contract';
import { answers } from '#api/openapi';
import { idField } from '#api/request/fields';

export const paperSchema = z
  .object({
    type: z.enum(paperTypes),
    /** Its heading, with the party's name where every party has one of its own. */
    name: z.string(),
    /** Who makes it: the court, or the body that mediates. */
    issuer: z.string(),
    number: z.string(),
    /** The court's number, once there is one. */
    caseNumber: z.string().nullable(),
    title: z.string(),
    fields: z.array(z.object({ field: z.string(), name: z.string(), lines: z.array(z.string()) })),
    signatures: z.array(
      z.object({
        signatory: z.enum(signatories),
        label: z.string(),
        /** Whose name is expected, where it is known. */
        name: z.string().nullable(),
        /** When it was signed by the record; null is a line left open. */
        signedAt: z.string().nullable(),
      }),
    ),
    /** Whether a signature that it must bear is still to come. */
    isUnsigned: z.boolean(),
    basis: z.object({ key: z.string(), text: z.string() }),
    /** The day it is made, by the court clock. */
    madeOn: z.string(),
  })
  .openapi('Paper');

export const paperRoute = createRoute({
  path: '/api/disputes/{id}/papers/{type}',
  method: 'get',
  summary: 'A paper made from the record, with personal data plain; that it was made is logged',
  tags: ['disputes'],
  request: {
    params: disputeIdParam.extend({ type: z.enum(paperTypes) }),
    query: z.strictObject({
      /** For whom, where every party has a paper of its own. */
      party: idField.optional(),
    }),
  },
  responses: answers({ 200: { schema: paperSchema, text: 'The paper' } }),
});
