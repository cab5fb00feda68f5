import { createRoute, z } from '@hono/zod-openapi';
import { paperTypes } from '#domain/papers/paper-schemas';
import { disputeIdParam } from '#api/disputes/contract';
import { answers } from '#api/openapi';

const basisSchema = z.object({ key: z.string(), text: z.string() });
const fieldSchema = z.object({ field: z.string(), name: z.string() });

export const checksSchema = z
  .object({
    /** Of the newest text of the agreement; null while there is none. */
    agreement: z
      .object({
        documentHash: z.string(),
        findings: z.array(
          z.object({ rule: z.string(), weight: z.string(), text: z.string(), basis: basisSchema }),
        ),
      })
      .nullable(),
    /** Where an application for confirmation belongs. */
    jurisdiction: z.object({
      answer: z.string(),
      answerText: z.string(),
      ground: z.string(),
      groundText: z.string(),
      basis: basisSchema,
    }),
    /** Papers the record has something for, in the order of the procedure. */
    papers: z.array(
      z.object({
        type: z.enum(paperTypes),
        /** Whose it is, where every party has one of its own. */
        partyId: z.string().nullable(),
        name: z.string(),
        /** Everything it lacks, signatures and all. */
        missing: z.array(fieldSchema),
        /** What it lacks and cannot be made without. */
        hindering: z.array(fieldSchema),
        basis: basisSchema,
      }),
    ),
    /** Whether this post may make papers, which show personal data plain. */
    mayMakePapers: z.boolean(),
  })
  .openapi('Checks');

export const checksRoute = createRoute({
  path: '/api/disputes/{id}/checks',
  method: 'get',
  summary: 'What is to be looked at before signing, applying and confirming; decides nothing',
  tags: ['disputes'],
  request: { params: disputeIdParam },
  responses: answers({
    200: { schema: checksSchema, text: 'Findings in the agreement, jurisdiction, papers' },
  }),
});
