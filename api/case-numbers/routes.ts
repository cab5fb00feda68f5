import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { answers } from '#api/openapi';
import { queryText } from '#api/request/fields';
import { checkCaseNumber } from './check.ts';

const MAX_LENGTH = 60;

const checkedSchema = z
  .object({
    number: z.string(),
    valid: z.boolean(),
    parts: z
      .object({
        year: z.number(),
        court: z.string(),
        courtName: z.string(),
        specialised: z.string().nullable(),
        type: z.string(),
        typeName: z.string().nullable(),
        serial: z.number(),
      })
      .nullable(),
    problem: z.object({ code: z.string(), text: z.string() }).nullable(),
    notes: z.array(z.string()),
  })
  .openapi('CheckedCaseNumber');

const checkRoute = createRoute({
  path: '/api/case-numbers/check',
  method: 'get',
  summary: 'Whether a text is a case number, of which court, and what is unusual about it',
  tags: ['numbers'],
  request: { query: z.strictObject({ number: queryText(MAX_LENGTH) }) },
  responses: answers({ 200: { schema: checkedSchema, text: 'Its parts, or what is wrong' } }),
});

/** Help for whoever types a case number; it refuses nothing. */
export const caseNumberRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(checkRoute, async (c) => {
    const { number } = c.req.valid('query');
    return c.json(await checkCaseNumber(deps.pool, number, c.var.staff.person.courtIds), 200);
  });
