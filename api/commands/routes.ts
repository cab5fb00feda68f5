import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { formatInstant } from '#domain/shared/instant-text';
import { actorKey } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import { showTo } from '#api/disputes/show';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import { idempotencyKeyOf } from '#api/request/idempotency';
import { commandStatusRoute, submitRoute } from './contract.ts';
import { isCommand } from './schema.ts';
import { findOwn } from './store.ts';
import { submitCommand, type CommandAnswer } from './submit.ts';

/** The HTTP answer to a command: 200 when it is decided, 202 with where to ask when it is not yet. */
export const answerCommand = (c: Context<ApiEnv>, result: CommandAnswer, statusUrl: string) => {
  const { kind, ...body } = result;
  if (kind === 'accepted') return c.json(body, 200);
  c.header('Location', statusUrl);
  c.header('Retry-After', '2');
  return c.json({ ...body, statusUrl }, 202);
};

/** The one door through which people at work change a dispute. */
export const commandRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(submitRoute, async (c) => {
      const { staff, dispute: head, log } = c.var;
      const idempotencyKey = idempotencyKeyOf(c);
      const { expectedSeq, ...command } = c.req.valid('json');
      if (!isCommand(command)) throw problem('fields-invalid');
      const result = await submitCommand(deps, {
        head,
        command,
        expectedSeq: expectedSeq ?? null,
        person: staff.person,
        actorKey: actorKey(staff),
        idempotencyKey,
        now: staff.now,
        log,
        show: (row) => showTo(deps, staff.person, row),
      });
      return answerCommand(c, result, `/api/commands/${result.commandId}`);
    })
    .openapi(commandStatusRoute, async (c) => {
      const found = await findOwn(deps.pool, actorKey(c.var.staff), c.req.valid('param').id);
      if (found === null) throw problem('not-found');
      const { id, disputeId, kind, state, receivedAt, outcome } = found;
      return c.json(
        { id, disputeId, kind, state, receivedAt: formatInstant(receivedAt), outcome },
        200,
      );
    });
