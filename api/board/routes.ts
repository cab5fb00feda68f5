import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { only } from '#api/auth/guards';
import { answers } from '#api/openapi';
import { queryText } from '#api/request/fields';
import { readCounters, readLamps } from './counters.ts';

const boardSchema = z
  .object({
    counters: z.array(
      z.object({ courtId: z.string(), stage: z.string(), status: z.string(), open: z.number() }),
    ),
    lamps: z.array(
      z.object({
        courtId: z.string(),
        red: z.number(),
        yellow: z.number(),
        green: z.number(),
        unclocked: z.number(),
        needsAttention: z.number(),
      }),
    ),
    /** When the lamps were counted. */
    lampsAsOf: z.string(),
  })
  .openapi('Board');

const boardRoute = createRoute({
  path: '/api/board',
  method: 'get',
  middleware: only('clerk', 'judge', 'supervisor', 'auditor', 'team-leader'),
  summary: 'Open disputes by court, stage and status, and by lamp',
  tags: ['board'],
  request: { query: z.strictObject({ court: queryText(100).optional() }) },
  responses: answers({ 200: { schema: boardSchema, text: 'Counters' } }),
});

/** The figures of the board, for those who watch over a court. */
export const boardRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(boardRoute, async (c) => {
    const { court } = c.req.valid('query');
    const { courtIds } = c.var.staff.person;
    const chosen = courtIds.filter((id) => court === undefined || id === court);
    const [counters, { lamps, asOf }] = await Promise.all([
      readCounters(deps.pool, chosen),
      readLamps(deps.pool, chosen),
    ]);
    return c.json({ counters, lamps, lampsAsOf: asOf }, 200);
  });
