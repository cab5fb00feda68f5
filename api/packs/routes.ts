import { OpenAPIHono } from '@hono/zod-openapi';
import { dateOf } from '#domain/shared/local-date';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { approveRoute, packsRoute, proposeRoute, rejectRoute, shadowRoute } from './contract.ts';
import {
  approve,
  propose,
  readProposal,
  readProposals,
  reject,
  viewProposal,
} from './proposals.ts';
import { readCourts, readPacks, viewCourt } from './read.ts';
import { shadowOf } from './shadow.ts';

const done = { done: true } as const;

/** Which rule pack a court works under: read by those who watch, switched by two administrators. */
export const packRoutes = ({ pool }: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(packsRoute, async (c) => {
      const { staff } = c.var;
      const mayPropose = staff.person.role === 'administrator';
      const courts = await readCourts(pool, staff);
      const proposals = mayPropose ? await readProposals(pool, staff) : [];
      return c.json(
        {
          today: dateOf(staff.now),
          packs: await readPacks(pool),
          courts: courts.map((court) => viewCourt(court, staff)),
          proposals: proposals.map((each) => viewProposal(each, staff)),
          mayPropose,
        },
        200,
      );
    })
    .openapi(proposeRoute, async (c) =>
      c.json({ id: await propose(pool, c.var.staff, c.req.valid('json')) }, 201),
    )
    .openapi(shadowRoute, async (c) => {
      const { staff } = c.var;
      const proposal = await readProposal(pool, staff, c.req.valid('param').id);
      const found = await shadowOf(pool, staff, proposal);
      return c.json({ ...viewProposal(proposal, staff), ...found }, 200);
    })
    .openapi(approveRoute, async (c) => {
      await approve(pool, c.var.staff, c.req.valid('param').id);
      return c.json(done, 200);
    })
    .openapi(rejectRoute, async (c) => {
      await reject(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json').note);
      return c.json(done, 200);
    });
