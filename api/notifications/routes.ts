import { OpenAPIHono } from '@hono/zod-openapi';
import { logAccess } from '#api/access-log';
import { actorKey } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import {
  deadLettersRoute,
  deliveriesRoute,
  inboxRoute,
  readRoute,
  receivedRoute,
  redriveRoute,
} from './contract.ts';
import { listDeadLetters } from './dead-letters.ts';
import { redrive, settleAsReceived } from './decisions.ts';
import { listDeliveries } from './deliveries.ts';
import { markRead, readInbox } from './inbox.ts';

/** Messages to people at work, and those that did not reach their people. */
export const notificationRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(inboxRoute, async (c) =>
      c.json(await readInbox(deps, c.var.staff.person, c.req.valid('query')), 200),
    )
    .openapi(deadLettersRoute, async (c) =>
      c.json(await listDeadLetters(deps, c.var.staff.person, c.req.valid('query')), 200),
    )
    .openapi(deliveriesRoute, async (c) =>
      c.json(await listDeliveries(deps, c.var.staff.person, c.req.valid('query')), 200),
    )
    .openapi(readRoute, async (c) => {
      await markRead(deps.pool, c.var.staff.person, c.req.valid('param').id);
      return c.json({ done: true } as const, 200);
    })
    .openapi(redriveRoute, async (c) => {
      const { staff, log } = c.var;
      const { id } = c.req.valid('param');
      const notReceived = c.req.valid('json').confirmNotReceived;
      const { courtId } = await redrive(deps, staff.person, id, { notReceived, log });
      await logAccess(deps.pool, {
        courtId,
        actorKey: actorKey(staff),
        act: 'dead-letter-redriven',
        disputeId: null,
        detail: { outboxId: id },
      });
      return c.json({ done: true } as const, 200);
    })
    .openapi(receivedRoute, async (c) => {
      const { staff } = c.var;
      const { id } = c.req.valid('param');
      const { courtId } = await settleAsReceived(deps, staff.person, id);
      await logAccess(deps.pool, {
        courtId,
        actorKey: actorKey(staff),
        act: 'dead-letter-settled',
        disputeId: null,
        detail: { outboxId: id },
      });
      return c.json({ done: true } as const, 200);
    });
