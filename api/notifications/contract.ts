import { createRoute, z } from '@hono/zod-openapi';
import { noticeTemplates } from '#domain/notices/template';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { idField } from '#api/request/fields';

const page = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const inboxQuery = page.extend({ unread: z.enum(['true', 'false']).optional() });
export const deadLettersQuery = page;

export const deliveriesQuery = page.extend({
  channel: z.enum(['email', 'sms', 'none']).optional(),
  dispute: idField.optional(),
});

const pageSchema = z
  .object({ items: z.array(z.unknown()), next: z.string().nullable() })
  .openapi('NotificationPage');

export const inboxRoute = createRoute({
  path: '/api/notifications',
  method: 'get',
  summary: 'Messages to me and to my post, newest first',
  tags: ['notifications'],
  request: { query: inboxQuery },
  responses: answers({ 200: { schema: pageSchema, text: 'One page' } }),
});

export const readRoute = createRoute({
  path: '/api/notifications/{id}/read',
  method: 'post',
  summary: 'Mark a message as read',
  tags: ['notifications'],
  request: { params: z.object({ id: idField }) },
  responses: answers({ 200: { schema: doneSchema, text: 'It is read' } }),
});

export const deadLettersRoute = createRoute({
  path: '/api/notifications/dead-letters',
  method: 'get',
  middleware: only('clerk', 'supervisor', 'administrator'),
  summary: 'Messages that could not be delivered, or of which nobody knows, newest first',
  tags: ['notifications'],
  request: { query: deadLettersQuery },
  responses: answers({ 200: { schema: pageSchema, text: 'One page' } }),
});

/** One message to somebody outside the application; moments as ISO 8601. */
export const deliverySchema = z
  .object({
    id: z.string(),
    disputeId: z.string(),
    number: z.string(),
    template: z.enum(noticeTemplates),
    channel: z.enum(['email', 'sms', 'none']),
    recipientName: z.string().nullable(),
    legal: z.boolean(),
    state: z.enum([
      'WAITING',
      'QUEUED',
      'SENDING',
      'SENT',
      'FAILED',
      'REFUSED',
      'UNKNOWN',
      'NOT_SENT',
      'CANCELLED',
    ]),
    attempts: z.number().int(),
    /** A short code: why it was not sent, or what is not known. */
    reason: z.string().nullable(),
    createdAt: z.string(),
    doneAt: z.string().nullable(),
    providerId: z.string().nullable(),
    delivery: z.enum(['delivered', 'undelivered']).nullable(),
    deliveredAt: z.string().nullable(),
  })
  .openapi('Delivery');

export const deliveriesRoute = createRoute({
  path: '/api/notifications/deliveries',
  method: 'get',
  middleware: only('clerk', 'supervisor', 'administrator'),
  summary: 'Messages sent to people outside the application, with their receipts, newest first',
  tags: ['notifications'],
  request: { query: deliveriesQuery },
  responses: answers({
    200: {
      schema: z
        .object({ items: z.array(deliverySchema), next: z.string().nullable() })
        .openapi('DeliveryPage'),
      text: 'One page',
    },
  }),
});

export const receivedRoute = createRoute({
  path: '/api/notifications/{id}/received',
  method: 'post',
  middleware: only('clerk', 'supervisor', 'administrator'),
  summary: 'Say that a dead letter has reached its recipient after all: it is not sent again',
  tags: ['notifications'],
  request: { params: z.object({ id: idField }) },
  responses: answers({ 200: { schema: doneSchema, text: 'It is settled' } }),
});

export const redriveRoute = createRoute({
  path: '/api/notifications/{id}/redrive',
  method: 'post',
  middleware: only('clerk', 'supervisor', 'administrator'),
  summary: 'Send a dead letter once more; an unknown one only when it was surely not received',
  tags: ['notifications'],
  request: {
    params: z.object({ id: idField }),
    body: jsonBody(z.strictObject({ confirmNotReceived: z.boolean().default(false) })),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'It will be sent again' } }),
});
