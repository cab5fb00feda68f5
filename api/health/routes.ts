import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';

const WITHIN_MS = 300;

const healthSchema = z.object({ status: z.enum(['ok', 'degraded', 'down']) }).openapi('Health');

const liveRoute = createRoute({
  path: '/livez',
  method: 'get',
  summary: 'Whether this process answers at all',
  tags: ['health'],
  responses: {
    200: { description: 'It does', content: { 'application/json': { schema: healthSchema } } },
  },
});

const readyRoute = createRoute({
  path: '/readyz',
  method: 'get',
  summary: 'Whether this process can serve: Postgres and Temporal must answer, Redis should',
  tags: ['health'],
  responses: {
    200: { description: 'Ready', content: { 'application/json': { schema: healthSchema } } },
    503: { description: 'Not ready', content: { 'application/json': { schema: healthSchema } } },
  },
});

const answersInTime = async (work: () => Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), WITHIN_MS);
  });
  try {
    return await Promise.race([work().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Whether the parts this process needs answer within 300 ms each. Without Redis everything works, only
 * slower: that is degraded and still ready.
 */
export const readiness = async ({ pool, temporal, redis, config }: Deps) => {
  const [postgres, engine, queue] = await Promise.all([
    answersInTime(() => pool.query('select 1')),
    answersInTime(() =>
      temporal.workflowService.describeNamespace({ namespace: config.temporalNamespace }),
    ),
    answersInTime(() => redis.ping()),
  ]);
  if (!postgres || !engine) return 'down' as const;
  return queue ? ('ok' as const) : ('degraded' as const);
};

/** For whoever watches over the processes; open to everybody, and says nothing but the state. */
export const healthRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(liveRoute, (c) => c.json({ status: 'ok' } as const, 200))
    .openapi(readyRoute, async (c) => {
      const status = await readiness(deps);
      return c.json({ status }, status === 'down' ? 503 : 200);
    });
