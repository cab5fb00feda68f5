import { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { idempotencyKeyOf } from '#api/request/idempotency';
import { amendRoute, notesRoute, strikeRoute, writeRoute } from './contract.ts';
import { readNotes } from './read.ts';
import { amendNote, strikeNote, writeNote } from './write.ts';

const done = { done: true } as const;

/**
 * What parties confide to their mediator and nobody else (I4): written and read by its author alone, in
 * a table that no view, search, message, export or package of the dispute reads.
 */
export const sealedNoteRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(notesRoute, async (c) =>
      c.json(await readNotes(deps, c.var.staff, c.req.valid('query')), 200),
    )
    .openapi(writeRoute, async (c) => {
      const key = idempotencyKeyOf(c);
      const id = await writeNote(deps.pool, c.var.staff, c.req.valid('json'), key);
      return c.json({ id }, 201);
    })
    .openapi(amendRoute, async (c) => {
      const { id } = c.req.valid('param');
      await amendNote(deps.pool, c.var.staff, id, c.req.valid('json'));
      return c.json(done, 200);
    })
    .openapi(strikeRoute, async (c) => {
      const { id } = c.req.valid('param');
      await strikeNote(deps.pool, c.var.staff, id, c.req.valid('json').version);
      return c.json(done, 200);
    });
