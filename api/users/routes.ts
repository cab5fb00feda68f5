import { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { createUser, disableUser, enableUser, endSessions, issuePassword } from './accounts.ts';
import {
  bodiesRoute,
  createUserRoute,
  disableRoute,
  enableRoute,
  endPostRoute,
  endSessionsRoute,
  grantRoute,
  newPasswordRoute,
  userRoute,
  usersRoute,
} from './contract.ts';
import { endPost, grantPost } from './posts.ts';
import { listUsers, readBodies, readUser } from './read.ts';

const done = { done: true } as const;

/** People and their posts, for the administrators of the courts they work in. */
export const userRoutes = (deps: Deps) => {
  const { pool } = deps;
  return new OpenAPIHono<ApiEnv>()
    .openapi(usersRoute, async (c) =>
      c.json(await listUsers(deps, c.var.staff, c.req.valid('query')), 200),
    )
    .openapi(bodiesRoute, async (c) => c.json(await readBodies(pool, c.var.staff), 200))
    .openapi(userRoute, async (c) =>
      c.json(await readUser(pool, c.var.staff, c.req.valid('param').id), 200),
    )
    .openapi(createUserRoute, async (c) =>
      c.json(await createUser(pool, c.var.staff, c.req.valid('json')), 201),
    )
    .openapi(disableRoute, async (c) => {
      await disableUser(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json'));
      return c.json(done, 200);
    })
    .openapi(enableRoute, async (c) => {
      await enableUser(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json').version);
      return c.json(done, 200);
    })
    .openapi(newPasswordRoute, async (c) => {
      const { version } = c.req.valid('json');
      return c.json(await issuePassword(pool, c.var.staff, c.req.valid('param').id, version), 200);
    })
    .openapi(endSessionsRoute, async (c) => {
      await endSessions(pool, c.var.staff, c.req.valid('param').id);
      return c.json(done, 200);
    })
    .openapi(grantRoute, async (c) => {
      await grantPost(pool, c.var.staff, c.req.valid('param').id, c.req.valid('json'));
      return c.json(done, 200);
    })
    .openapi(endPostRoute, async (c) => {
      await endPost(pool, c.var.staff, c.req.valid('param'), c.req.valid('json'));
      return c.json(done, 200);
    });
};
