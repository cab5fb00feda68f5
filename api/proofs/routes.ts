import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { deadlineKeys, type DeadlineKey } from '#domain/deadlines/deadline-key';
import { isWindowKey, windowKeys } from '#domain/deadlines/window-key';
import { proofFile, type ProvenDeadline } from '#domain/deadlines/proof-file';
import type { Pool } from '#platform/database';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { answers } from '#api/openapi';
import { problem } from '#api/problem';
import { idField } from '#api/request/fields';
import { yearsOfVersion } from './calendars.ts';
import { readWindow } from './windows.ts';

const MAX_SEQ = 1_000_000;

const proofRoute = createRoute({
  path: '/api/disputes/{id}/deadlines/{key}/{openedSeq}/proof',
  method: 'get',
  summary: 'One period as a file that can be counted again without this server',
  tags: ['disputes'],
  request: {
    params: z.object({
      id: idField,
      key: z.enum([...deadlineKeys, ...windowKeys]),
      openedSeq: z.coerce.number().int().min(1).max(MAX_SEQ),
    }),
  },
  responses: answers({
    200: { schema: z.unknown(), text: 'The proof, for npm run prove-deadline' },
  }),
});

type StoredDeadline = Omit<ProvenDeadline, 'years'>;

const deadlineSql = `
select jsonb_build_object('number', d.number, 'packId', d.pack_id) as dispute,
       jsonb_build_object('key', t.key, 'openedSeq', t.opened_seq, 'ending', t.ending) as deadline,
       t.basis, t.proof as explanation
  from deadline t join dispute d on d.id = t.dispute_id
 where t.dispute_id = $1 and t.key = $2 and t.opened_seq = $3`;

const readDeadline = async (
  pool: Pool,
  values: readonly [string, DeadlineKey, number],
): Promise<StoredDeadline | null> => {
  const { rows } = await pool.query<StoredDeadline>(deadlineSql, [...values]);
  return rows[0] ?? null;
};

/** The proof of a clock or a window, for whoever may see the dispute. */
export const proofRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(proofRoute, async (c) => {
    const { key, openedSeq } = c.req.valid('param');
    const { id } = c.var.dispute;
    const stored = isWindowKey(key)
      ? await readWindow(deps.pool, id, key, openedSeq)
      : await readDeadline(deps.pool, [id, key, openedSeq]);
    if (stored === null) throw problem('not-found');
    const years = await yearsOfVersion(deps.pool, stored.explanation.calendarVersion);
    if (years === null) throw new Error('the calendar of a deadline was never published here');
    c.header('Content-Disposition', `attachment; filename="proof-${key}-${openedSeq}.json"`);
    return c.json(proofFile({ ...stored, years }), 200);
  });
