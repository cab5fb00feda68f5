import { createRoute, z } from '@hono/zod-openapi';
import { answers, jsonBody } from '#api/openapi';
import { instantField } from '#api/request/fields';

const MOST_AT_ONCE = 100;
const word = z.string().regex(/^[\w.:-]{1,100}$/);

const receiptSchema = z.object({
  key: z.string().max(60),
  state: z.enum(['accepted', 'delivered', 'undelivered']),
  messageId: word.optional(),
  code: word.optional(),
  at: instantField,
});

export const receiptsPath = '/api/receipts/sms';

export const receiptsRoute = createRoute({
  path: receiptsPath,
  method: 'post',
  summary: 'What became of text messages, told by the gateway and signed with the shared secret',
  tags: ['receipts'],
  request: {
    headers: z.object({
      'x-suyuan-key': z.string(),
      'x-suyuan-time': z.string(),
      'x-suyuan-signature': z.string(),
    }),
    body: jsonBody(z.object({ receipts: z.array(receiptSchema).min(1).max(MOST_AT_ONCE) })),
  },
  responses: answers({
    200: {
      schema: z.object({ known: z.number().int() }).openapi('ReceiptsTaken'),
      text: 'How many of them were about messages of this court; all are settled',
    },
  }),
});
