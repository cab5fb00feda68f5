import { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { claimTask, releaseTask } from './claim.ts';
import { claimRoute, releaseRoute, tasksRoute } from './contract.ts';
import { listTasks } from './list.ts';

/** What there is to do, and who does it. */
export const taskRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(tasksRoute, async (c) =>
      c.json(await listTasks(deps, c.var.staff.person, c.req.valid('query')), 200),
    )
    .openapi(claimRoute, async (c) => {
      await claimTask(deps.pool, c.var.staff.person, c.req.valid('param').id);
      return c.json({ done: true } as const, 200);
    })
    .openapi(releaseRoute, async (c) => {
      await releaseTask(deps.pool, c.var.staff.person, c.req.valid('param').id);
      return c.json({ done: true } as const, 200);
    });
