import { OpenAPIHono } from '@hono/zod-openapi';
import { logAccess } from '#api/access-log';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { addressOf } from './address.ts';
import { meRoute, ownPasswordRoute, sessionRoute, signInRoute, signOutRoute } from './contract.ts';
import { takeOrRefuse } from './limits.ts';
import { describeMe } from './me.ts';
import { changeOwnPassword } from './own-password.ts';
import { closeSession, IDLE_MINUTES, SESSION_HOURS } from './session.ts';
import { signIn } from './sign-in.ts';
import { actorKey } from './staff.ts';
import { giveCookie, takeCookie } from './token.ts';

const SECONDS_PER_HOUR = 3600;

/** Signing in, which is open to everybody. */
export const signInRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(signInRoute, async (c) => {
    await takeOrRefuse(deps.limits, 'sign-in', addressOf(c));
    const { token, userId, post } = await signIn(deps, c.req.valid('json'));
    giveCookie(c, deps.config, 'staff', token, SESSION_HOURS * SECONDS_PER_HOUR);
    c.var.log.info({ act: 'signed-in', userId, role: post.role }, 'signed in');
    return c.json({ token, post, idleMinutes: IDLE_MINUTES, hours: SESSION_HOURS }, 200);
  });

/** What somebody who is signed in may ask about the session itself. */
export const sessionRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>()
    .openapi(meRoute, async (c) => c.json(await describeMe(deps, c.var.staff), 200))
    .openapi(sessionRoute, async (c) => c.json(await describeMe(deps, c.var.staff), 200))
    .openapi(ownPasswordRoute, async (c) => {
      await changeOwnPassword(deps, c.var.staff, c.req.valid('json'));
      return c.json({ done: true } as const, 200);
    })
    .openapi(signOutRoute, async (c) => {
      const { staff } = c.var;
      await closeSession(deps.pool, staff.sessionHash);
      await logAccess(deps.pool, {
        courtId: staff.courtId,
        actorKey: actorKey(staff),
        act: 'signed-out',
        disputeId: null,
        detail: {},
      });
      takeCookie(c, deps.config, 'staff');
      return c.json({ done: true } as const, 200);
    });
