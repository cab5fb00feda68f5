import { createRoute, z } from '@hono/zod-openapi';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { countField, idField, textField } from '#api/request/fields';

const MOST_COURTS = 50;
const LONGEST_URL = 500;

/** Where another body's system stands; moments as ISO 8601. */
export const subscriberSchema = z
  .object({
    id: z.string(),
    organisationName: z.string(),
    url: z.string(),
    courtIds: z.array(z.string()),
    state: z.enum(['ACTIVE', 'PAUSED', 'DEAD']),
    /** Feed number of the last event it has taken. */
    cursor: z.number().int(),
    /** Events it has not heard; never counted beyond a thousand. */
    behind: z.number().int(),
    failures: z.number().int(),
    lastError: z.string().nullable(),
    failingSince: z.string().nullable(),
    lastDeliveredAt: z.string().nullable(),
  })
  .openapi('Subscriber');

export const newSubscriber = z.strictObject({
  organisationId: textField(100),
  courtIds: z.array(textField(100)).min(1).max(MOST_COURTS),
  url: textField(LONGEST_URL),
  /** From what happens from now on, or from everything that ever happened. */
  from: z.enum(['now', 'beginning']).default('now'),
});

export const listRoute = createRoute({
  path: '/api/webhooks',
  method: 'get',
  middleware: only('administrator', 'supervisor'),
  summary: 'The systems that are told of events, and how far each has heard',
  tags: ['webhooks'],
  responses: answers({
    200: {
      schema: z.object({ items: z.array(subscriberSchema) }).openapi('Subscribers'),
      text: 'All of them, those in trouble first',
    },
  }),
});

export const addRoute = createRoute({
  path: '/api/webhooks',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Register a system; its secret is told this once and never again',
  tags: ['webhooks'],
  request: { body: jsonBody(newSubscriber) },
  responses: answers({
    201: {
      schema: z.object({ id: z.string(), secret: z.string() }).openapi('SubscriberSecret'),
      text: 'Registered; the secret signs everything it is told',
    },
  }),
});

const params = z.object({ id: idField });

export const pauseRoute = createRoute({
  path: '/api/webhooks/{id}/pause',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Tell a system nothing for the time being; its place is kept',
  tags: ['webhooks'],
  request: { params },
  responses: answers({ 200: { schema: doneSchema, text: 'It is paused' } }),
});

export const resumeRoute = createRoute({
  path: '/api/webhooks/{id}/resume',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Tell a paused, failing or dead system again, at once; perhaps from an earlier place',
  tags: ['webhooks'],
  request: {
    params,
    body: jsonBody(z.strictObject({ after: countField(0, Number.MAX_SAFE_INTEGER).optional() })),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'It is told again' } }),
});
