import { OpenAPIHono } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import { logAccess } from '#api/access-log';
import { takeOrRefuse } from '#api/auth/limits';
import { maySeePlain } from '#api/auth/plain-sight';
import { actorKey } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { jsonText } from '#api/json-text';
import { problem } from '#api/problem';
import { idempotencyKeyOf } from '#api/request/idempotency';
import { deadlinesRoute, eventsRoute, registerRoute, viewRoute } from './contract.ts';
import { readEvents } from './events.ts';
import { listRoute } from './list-contract.ts';
import { listDisputes } from './list.ts';
import { registerDispute } from './register.ts';
import { showTo } from './show.ts';
import { viewDeadline } from './view.ts';
import { readView } from './view-row.ts';

/** Registering disputes, finding them, and looking at one. */
export const disputeRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(registerRoute, async (c) => {
      const idempotencyKey = idempotencyKeyOf(c);
      const { staff, log } = c.var;
      const body = c.req.valid('json');
      const registered = await registerDispute(deps, { staff, body, idempotencyKey, log });
      c.header('Location', `/api/disputes/${registered.id}`);
      return c.json(registered, registered.started ? 201 : 202);
    })
    .openapi(listRoute, async (c) => {
      const query = c.req.valid('query');
      const { person } = c.var.staff;
      if (query.q !== undefined) await takeOrRefuse(deps.limits, 'search', person.userId);
      return jsonText(c, await listDisputes(deps, person, query));
    })
    .openapi(viewRoute, async (c) => {
      const { staff, dispute } = c.var;
      const reason = c.req.valid('query').plain ?? null;
      const isPlain = reason !== null;
      if (isPlain && !maySeePlain(staff.person.role)) throw problem('role-not-allowed');
      const row = await readView(deps.pool, dispute.id);
      if (row === null) throw problem('not-found');
      if (isPlain)
        await logAccess(deps.pool, {
          courtId: dispute.courtId,
          actorKey: actorKey(staff),
          act: 'plain-viewed',
          disputeId: dispute.id,
          detail: { reason },
        });
      return c.json(await showTo(deps, staff.person, row, () => isPlain), 200);
    })
    .openapi(eventsRoute, async (c) => {
      const { after, limit } = c.req.valid('query');
      return c.json(await readEvents(deps.pool, c.var.dispute.id, after, limit), 200);
    })
    .openapi(deadlinesRoute, async (c) => {
      const row = await readView(deps.pool, c.var.dispute.id);
      if (row === null) throw problem('not-found');
      const items = (row.deadlines ?? []).map((deadline) => viewDeadline(deadline, row));
      return c.json({ items, now: formatInstant(row.now) }, 200);
    });
