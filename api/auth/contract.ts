import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '#domain/people/person';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { idField } from '#api/request/fields';

const post = z.object({
  id: z.string(),
  role: z.enum(roles),
  organisationId: z.string(),
  organisationName: z.string(),
});

/** Who is signed in, in which post, and which courts that post reaches. */
export const meSchema = z
  .object({
    userId: z.string(),
    name: z.string(),
    login: z.string(),
    postId: z.string(),
    role: z.enum(roles),
    roleName: z.string(),
    organisationId: z.string(),
    organisationName: z.string(),
    courtId: z.string(),
    courts: z.array(z.object({ id: z.string(), name: z.string() })),
    posts: z.array(post),
    profile: z.string(),
    /** Signed in with a one-time password: nothing else is open before it has been changed. */
    mustChangePassword: z.boolean(),
    /** The court clock. */
    now: z.string(),
  })
  .openapi('Me');

export const signInRoute = createRoute({
  path: '/api/session',
  method: 'post',
  summary: 'Sign in; with several posts and none chosen, 409 lists them',
  tags: ['session'],
  request: {
    body: jsonBody(
      z.strictObject({
        login: z.string().min(1).max(100),
        password: z.string().min(1).max(200),
        postId: idField.nullish().transform((id) => id ?? null),
      }),
    ),
  },
  responses: answers({
    200: {
      schema: z
        .object({ token: z.string(), post, idleMinutes: z.number(), hours: z.number() })
        .openapi('SignedIn'),
      text: 'Signed in: a cookie for browsers, the same token for tools',
    },
  }),
});

export const meRoute = createRoute({
  path: '/api/me',
  method: 'get',
  summary: 'Who I am',
  tags: ['session'],
  responses: answers({ 200: { schema: meSchema, text: 'The person and the post' } }),
});

export const sessionRoute = createRoute({
  path: '/api/session',
  method: 'get',
  summary: 'Whether this session is alive',
  tags: ['session'],
  responses: answers({ 200: { schema: meSchema, text: 'The person and the post' } }),
});

export const signOutRoute = createRoute({
  path: '/api/session',
  method: 'delete',
  summary: 'Sign out',
  tags: ['session'],
  responses: answers({ 200: { schema: doneSchema, text: 'Signed out' } }),
});

export const ownPasswordRoute = createRoute({
  path: '/api/me/password',
  method: 'post',
  summary: 'Change my own password; my other sessions end',
  tags: ['session'],
  request: {
    body: jsonBody(
      z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(1000) }),
    ),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'Changed' } }),
});
