import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import { moveCourtClock, readCourtClock, type CourtClock } from '#platform/court-clock';
import { errorFields } from '#platform/log';
import { recheck, workflowIdOf } from '#workflows/messages';
import { logAccess } from '#api/access-log';
import { only } from '#api/auth/guards';
import { actorKey } from '#api/auth/staff';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { answers, jsonBody } from '#api/openapi';
import { problem } from '#api/problem';
import { instantField } from '#api/request/fields';

const TEN_YEARS_MS = 10 * 366 * 86_400_000;

const clockSchema = z
  .object({ now: z.string(), offsetMs: z.number(), profile: z.string() })
  .openapi('CourtClock');

const readRoute = createRoute({
  path: '/api/clock',
  method: 'get',
  summary: 'The court clock',
  tags: ['clock'],
  responses: answers({ 200: { schema: clockSchema, text: 'Now, and how far it has been moved' } }),
});

const moveRoute = createRoute({
  path: '/api/clock',
  method: 'post',
  middleware: only('supervisor', 'administrator'),
  summary: 'Move the court clock of a demo, training or test system forward',
  tags: ['clock'],
  request: {
    body: jsonBody(
      z
        .strictObject({
          byMs: z.number().int().min(-TEN_YEARS_MS).max(TEN_YEARS_MS).optional(),
          to: instantField.optional(),
        })
        .superRefine(({ byMs, to }, context) => {
          if ((byMs === undefined) === (to === undefined))
            context.addIssue({ code: 'custom', path: ['byMs'], params: { code: 'required' } });
        }),
    ),
  },
  responses: answers({
    200: {
      schema: clockSchema.extend({ told: z.number() }).openapi('CourtClockMoved'),
      text: 'Moved; so many disputes were told',
    },
  }),
});

const view = ({ now, offsetMs, profile }: CourtClock) => ({
  now: formatInstant(now),
  offsetMs,
  profile,
});

/** Reading the court clock, and moving it where that is allowed. */
export const clockRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(readRoute, async (c) => c.json(view(await readCourtClock(deps.pool)), 200))
    .openapi(moveRoute, async (c) => {
      const { staff, log } = c.var;
      const { byMs, to } = c.req.valid('json');
      if (deps.config.profile === 'production') throw problem('clock-not-movable');
      const tell = async (disputeId: string): Promise<void> => {
        try {
          await deps.temporal.workflow.getHandle(workflowIdOf(disputeId)).signal(recheck);
        } catch (error) {
          // One that does not run yet reads the clock when it starts; the reconciler sees to the rest.
          log.warn({ disputeId, ...errorFields(error) }, 'a dispute was not told of the clock');
        }
      };
      const moved = await moveCourtClock(
        deps.pool,
        tell,
        to === undefined ? { byMs: byMs ?? 0 } : { to },
      );
      if (moved.kind === 'refused') throw problem(moved.reason);
      await logAccess(deps.pool, {
        courtId: staff.courtId,
        actorKey: actorKey(staff),
        act: 'clock-moved',
        disputeId: null,
        detail: { offsetMs: moved.clock.offsetMs },
      });
      return c.json({ ...view(moved.clock), told: moved.told }, 200);
    });
