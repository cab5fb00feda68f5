import { createRoute, z } from '@hono/zod-openapi';
import { complexityTiers } from '#domain/routing/complexity';
import { suitabilityLevels } from '#domain/routing/screening';
import { only } from '#api/auth/guards';
import { screeningReasonSchema } from '#api/causes/contract';
import { disputeIdParam } from '#api/disputes/contract';
import { answers } from '#api/openapi';

const basisSchema = z.object({ key: z.string(), text: z.string() });

const rankedSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  field: z.string().nullable(),
  distance: z.string(),
  load: z.number(),
  loadCap: z.number(),
  recent: z.number(),
  /** Why the mediator is not chosen from; null for whoever may be. */
  excluded: z.object({ code: z.string(), text: z.string() }).nullable(),
});

export const adviceSchema = z
  .object({
    level: z.object({ id: z.enum(suitabilityLevels), name: z.string(), hint: z.string() }),
    reasons: z.array(screeningReasonSchema),
    missing: z.array(z.object({ fact: z.string(), text: z.string(), basis: basisSchema })),
    complexity: z.object({
      tier: z.enum(complexityTiers),
      name: z.string(),
      reasons: z.array(z.string()),
      basis: basisSchema,
    }),
    history: z.object({
      /** Numbers of open disputes of the same cause between the same sides. */
      duplicates: z.array(z.string()),
      /** Numbers of disputes in which the sides stand the other way round. */
      mirrored: z.array(z.string()),
      /** Parties who bring many disputes, with how many in the last year. */
      repeated: z.array(z.object({ name: z.string(), count: z.number() })),
      basis: basisSchema,
    }),
    /** Bodies in the order of their best mediator, each with its mediators in their order. */
    bodies: z.array(
      z.object({ id: z.string(), name: z.string(), mediators: z.array(rankedSchema) }),
    ),
    /** Tracks that go against the advice: taking one of them needs a reason. */
    against: z.array(z.string()),
    /** From these the same advice comes out again. */
    inputs: z.object({ hash: z.string(), rulesVersion: z.string() }),
    /** What the advice was when it was decided, where it has been. */
    decided: z
      .object({
        level: z.string(),
        inputsHash: z.string(),
        rulesVersion: z.string(),
        overrideReason: z.string().nullable(),
        isSame: z.boolean(),
      })
      .nullable(),
  })
  .openapi('Advice');

export const adviceRoute = createRoute({
  path: '/api/disputes/{id}/advice',
  method: 'get',
  middleware: only('clerk', 'team-leader', 'judge', 'supervisor', 'auditor'),
  summary: 'How the dispute stands to mediation, why, and who could mediate; a person decides',
  tags: ['disputes'],
  request: { params: disputeIdParam },
  responses: answers({
    200: { schema: adviceSchema, text: 'Level, reasons, facts missing, ranking' },
  }),
});
