import { OpenAPIHono } from '@hono/zod-openapi';
import { buildCalendar } from '#domain/calendar/court-calendar';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { calendarRoute, impactRoute, proposeRoute, publishRoute, rejectRoute } from './contract.ts';
import { impactOf } from './impact.ts';
import {
  propose,
  publish,
  reachesEveryCourt,
  readProposal,
  readProposals,
  reject,
  viewProposal,
} from './proposals.ts';
import { inForce, readPublished, viewYears } from './years.ts';

/** The court calendar: read by everybody, proposed by one administrator and published by another. */
export const calendarRoutes = ({ pool }: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(calendarRoute, async (c) => {
      const { staff } = c.var;
      const published = await readPublished(pool);
      const { version, coverageUntil } = buildCalendar(inForce(published));
      const isAdministrator = staff.person.role === 'administrator';
      const proposals = isAdministrator ? await readProposals(pool) : [];
      return c.json(
        {
          version,
          coverageUntil,
          years: viewYears(published),
          proposals: proposals.map((each) => viewProposal(each, staff)),
          mayPropose: isAdministrator && (await reachesEveryCourt(pool, staff)),
        },
        200,
      );
    })
    .openapi(proposeRoute, async (c) =>
      c.json({ id: await propose(pool, c.var.staff, c.req.valid('json')) }, 201),
    )
    .openapi(impactRoute, async (c) => {
      const proposal = await readProposal(pool, c.req.valid('param').id);
      return c.json(
        { ...viewProposal(proposal, c.var.staff), ...(await impactOf(pool, proposal)) },
        200,
      );
    })
    .openapi(publishRoute, async (c) =>
      c.json(await publish(pool, c.var.staff, c.req.valid('param').id), 200),
    )
    .openapi(rejectRoute, async (c) => {
      await reject(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json').note);
      return c.json({ done: true } as const, 200);
    });
