import { OpenAPIHono } from '@hono/zod-openapi';
import { maySeePlain } from '#api/auth/plain-sight';
import type { Deps } from '#api/deps';
import { readView } from '#api/disputes/view-row';
import type { ApiEnv } from '#api/env';
import { lawFor } from '#api/law';
import { readPaperRecord } from '#api/papers/record';
import { problem } from '#api/problem';
import { viewFindings } from './agreement.ts';
import { checksRoute } from './contract.ts';
import { viewJurisdiction } from './jurisdiction.ts';
import { viewPapers } from './papers.ts';

/** Checks that help whoever drafts, applies and confirms. They read, and decide nothing. */
export const checkRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(checksRoute, async (c) => {
    const row = await readView(deps.pool, c.var.dispute.id);
    if (row === null) throw problem('not-found');
    const { calendar } = await lawFor(deps.pool, row.packId);
    const record = await readPaperRecord(deps.pool, row);
    return c.json(
      {
        agreement: viewFindings(row, calendar),
        jurisdiction: await viewJurisdiction(deps.pool, row),
        papers: record === null ? [] : viewPapers(record),
        mayMakePapers: maySeePlain(c.var.staff.person.role),
      },
      200,
    );
  });
