import { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { declareConflict, endConflict, readConflicts } from './conflicts.ts';
import {
  changeRoute,
  conflictsRoute,
  declareRoute,
  endConflictRoute,
  mediatorsRoute,
} from './contract.ts';
import { changeMediator, readRoll } from './roll.ts';

const done = { done: true } as const;

/** The roll of mediators: whom a dispute can be given to, for those who choose and those who keep it. */
export const mediatorRoutes = ({ pool, config }: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(mediatorsRoute, async (c) => {
      const { court, kind, dispute } = c.req.valid('query');
      const { staff } = c.var;
      const courtIds = staff.person.courtIds.filter((id) => court === undefined || id === court);
      const asked = { kind: kind ?? null, disputeId: dispute ?? null, mediatorId: null };
      return c.json({ items: await readRoll(pool, staff, courtIds, asked) }, 200);
    })
    .openapi(changeRoute, async (c) => {
      await changeMediator(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json'));
      return c.json(done, 200);
    })
    .openapi(conflictsRoute, async (c) => {
      const items = await readConflicts(pool, c.var.staff, c.req.valid('param').id);
      return c.json({ items }, 200);
    })
    .openapi(declareRoute, async (c) => {
      const { staff } = c.var;
      const place = { pool, secret: config.linkSecret };
      await declareConflict(place, staff, c.req.valid('param').id, c.req.valid('json'));
      return c.json(done, 201);
    })
    .openapi(endConflictRoute, async (c) => {
      await endConflict(pool, c.var.staff, c.req.valid('param'));
      return c.json(done, 200);
    });
