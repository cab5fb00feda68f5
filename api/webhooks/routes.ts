import { OpenAPIHono } from '@hono/zod-openapi';
import { logAccess, type Access } from '#api/access-log';
import { actorKey, type Staff } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { addRoute, listRoute, pauseRoute, resumeRoute } from './contract.ts';
import {
  addSubscriber,
  listSubscribers,
  pauseSubscriber,
  resumeSubscriber,
} from './subscribers.ts';

/** Other bodies' systems: registered, paused and told again by the administrator. */
export const webhookRoutes = (deps: Deps) => {
  const log = (staff: Staff, act: Access['act'], subscriberId: string): Promise<void> =>
    logAccess(deps.pool, {
      courtId: staff.courtId,
      actorKey: actorKey(staff),
      act,
      disputeId: null,
      detail: { subscriberId },
    });
  return new OpenAPIHono<ApiEnv>()
    .openapi(listRoute, async (c) =>
      c.json({ items: await listSubscribers(deps.pool, c.var.staff.person) }, 200),
    )
    .openapi(addRoute, async (c) => {
      const { staff } = c.var;
      const added = await addSubscriber(deps, staff.person, c.req.valid('json'), actorKey(staff));
      await log(staff, 'subscriber-added', added.id);
      return c.json(added, 201);
    })
    .openapi(pauseRoute, async (c) => {
      const { id } = c.req.valid('param');
      await pauseSubscriber(deps.pool, c.var.staff.person, id);
      await log(c.var.staff, 'subscriber-paused', id);
      return c.json({ done: true } as const, 200);
    })
    .openapi(resumeRoute, async (c) => {
      const { id } = c.req.valid('param');
      const { after = null } = c.req.valid('json');
      await resumeSubscriber(deps.pool, c.var.staff.person, id, after);
      await log(c.var.staff, 'subscriber-resumed', id);
      return c.json({ done: true } as const, 200);
    });
};
