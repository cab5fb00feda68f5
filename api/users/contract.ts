import { createRoute, z } from '@hono/zod-openapi';
import { roles } from '#domain/people/person';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { countField, idField, queryText, textField } from '#api/request/fields';

const VERSION_MAX = 1_000_000;
const LOAD_CAP_MAX = 1_000;
const REASON_MAX = 300;

const administrator = only('administrator');
const idParam = z.object({ id: idField });
const version = countField(0, VERSION_MAX);
const reason = textField(REASON_MAX);

export const usersQuery = z.strictObject({
  q: queryText(100).optional(),
  role: z.enum(roles).optional(),
  court: queryText(100).optional(),
  state: z.enum(['active', 'disabled']).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

const postSchema = z.object({
  id: z.string(),
  role: z.enum(roles),
  organisationId: z.string(),
  organisationName: z.string(),
  courtId: z.string(),
  courtName: z.string(),
  since: z.string(),
  until: z.string().nullable(),
});

export const userSchema = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    active: z.boolean(),
    disabledReason: z.string().nullable(),
    /** The password is one an administrator gave out, and this is how long it opens the door. */
    oneTimeUntil: z.string().nullable(),
    isLocked: z.boolean(),
    sessions: z.number(),
    openDisputes: z.number(),
    version: z.number(),
    isMe: z.boolean(),
    /** Has a post where this administrator does not reach: the account is somebody else's to handle. */
    isBeyondScope: z.boolean(),
    /** Posts in the courts of this administrator, those held now first. */
    posts: z.array(postSchema),
  })
  .openapi('User');

export const usersRoute = createRoute({
  path: '/api/users',
  method: 'get',
  middleware: administrator,
  summary: 'People with a post in my courts, by login; no total is counted',
  tags: ['users'],
  request: { query: usersQuery },
  responses: answers({
    200: {
      schema: z.object({ items: z.array(userSchema), next: z.string().nullable() }),
      text: 'One page, and the cursor of the next',
    },
  }),
});

export const userRoute = createRoute({
  path: '/api/users/{id}',
  method: 'get',
  middleware: administrator,
  summary: 'One person',
  tags: ['users'],
  request: { params: idParam },
  responses: answers({ 200: { schema: userSchema, text: 'The person and the posts' } }),
});

export const bodiesRoute = createRoute({
  path: '/api/users/bodies',
  method: 'get',
  middleware: administrator,
  summary: 'The courts and the mediation bodies in which a post can be given',
  tags: ['users'],
  responses: answers({
    200: {
      schema: z.object({
        courts: z.array(z.object({ id: z.string(), name: z.string() })),
        bodies: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })),
      }),
      text: 'Where posts are',
    },
  }),
});

/** A post to be given: in a court, or in a mediation body for a court. */
const newPost = z.strictObject({
  role: z.enum(roles),
  organisationId: queryText(100),
  /** Of a post in a mediation body: the court it works for. */
  courtId: queryText(100)
    .nullish()
    .transform((id) => id ?? null),
  /** Of a mediator who is not on the roll yet. */
  loadCap: countField(0, LOAD_CAP_MAX).default(50),
});

export const newUser = z
  .strictObject({
    login: textField(40),
    name: textField(50),
    email: textField(200)
      .nullish()
      .transform((email) => email ?? null),
    post: newPost,
  })
  .openapi('NewUser');

export const oneTimeSchema = z
  .object({ id: z.string(), oneTimePassword: z.string(), oneTimeUntil: z.string() })
  .openapi('OneTimePassword');

export const createUserRoute = createRoute({
  path: '/api/users',
  method: 'post',
  middleware: administrator,
  summary: 'Add a person with a first post; the one-time password is told only in this answer',
  tags: ['users'],
  request: { body: jsonBody(newUser) },
  responses: answers({ 201: { schema: oneTimeSchema, text: 'Added' } }),
});

const confirmed = z.boolean().default(false);
export const disableBody = z.strictObject({ version, reason, confirmOpenDisputes: confirmed });
export const changeBody = z.strictObject({ version });
export const endPostBody = z.strictObject({ reason, confirmOpenDisputes: confirmed });

/** What every act on one person's account has in common. */
const act = <S extends z.ZodType, A extends z.ZodType>(summary: string, body: S, answer: A) => ({
  method: 'post' as const,
  middleware: administrator,
  summary,
  tags: ['users'],
  request: { params: idParam, body: jsonBody(body) },
  responses: answers({ 200: { schema: answer, text: 'Done' } }),
});

export const disableRoute = createRoute({
  path: '/api/users/{id}/disable',
  ...act('Disable an account and end its sessions', disableBody, doneSchema),
});
export const enableRoute = createRoute({
  path: '/api/users/{id}/enable',
  ...act('Enable an account again', changeBody, doneSchema),
});
export const newPasswordRoute = createRoute({
  path: '/api/users/{id}/password',
  ...act('Give out a new one-time password', changeBody, oneTimeSchema),
});
export const endSessionsRoute = createRoute({
  path: '/api/users/{id}/end-sessions',
  ...act('Sign a person out everywhere', z.strictObject({}), doneSchema),
});
export const grantRoute = createRoute({
  path: '/api/users/{id}/posts',
  ...act('Give a person a post', newPost, doneSchema),
});
export const endPostRoute = createRoute({
  path: '/api/users/{id}/posts/{postId}/end',
  ...act('End a post', endPostBody, doneSchema),
  request: {
    params: z.object({ id: idField, postId: idField }),
    body: jsonBody(endPostBody),
  },
});
