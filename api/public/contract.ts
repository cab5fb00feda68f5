import { createRoute, z } from '@hono/zod-openapi';
import { answers, jsonBody } from '#api/openapi';

const LONGEST = 60;

/** What is told of a message that the court has sent: nothing by which anybody could be recognised. */
const knownSchema = z.object({
  known: z.literal(true),
  court: z.string(),
  about: z.string(),
  sentOn: z.string(),
});

export const checkRoute = createRoute({
  path: '/api/public/check',
  method: 'post',
  summary: 'Whether the court has sent the message with this number and check code',
  tags: ['public'],
  request: {
    body: jsonBody(
      z.strictObject({ number: z.string().max(LONGEST), code: z.string().max(LONGEST) }),
    ),
  },
  responses: answers({
    200: {
      schema: z.union([knownSchema, z.object({ known: z.literal(false) })]).openapi('Checked'),
      text: 'Court, kind and day of the message; or only that nothing is known of it',
    },
  }),
});

export const linkRoute = createRoute({
  path: '/api/public/link',
  method: 'post',
  summary: 'Which court and which dispute a link belongs to, before any code',
  tags: ['public'],
  request: { body: jsonBody(z.strictObject({ token: z.string().max(200) })) },
  responses: answers({
    200: {
      schema: z.object({ court: z.string(), number: z.string() }).openapi('LinkOrigin'),
      text: 'What the message with the link says as well',
    },
  }),
});
