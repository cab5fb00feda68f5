import { createRoute, z } from '@hono/zod-openapi';
import { answers, doneSchema } from '#api/openapi';
import { idField } from '#api/request/fields';

/** Mine: given to me or claimed by me. Pool: open to everybody in my post. */
export const boxes = ['mine', 'pool'] as const;

export const tasksQuery = z.strictObject({
  box: z.enum(boxes).default('mine'),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const tasksRoute = createRoute({
  path: '/api/tasks',
  method: 'get',
  summary: 'What I have to do, or could claim, soonest due first',
  tags: ['tasks'],
  request: { query: tasksQuery },
  responses: answers({
    200: {
      schema: z
        .object({ items: z.array(z.unknown()), next: z.string().nullable() })
        .openapi('TaskPage'),
      text: 'One page, and the cursor of the next',
    },
  }),
});

const taskParam = z.object({ id: idField });

export const claimRoute = createRoute({
  path: '/api/tasks/{id}/claim',
  method: 'post',
  summary: 'Take a task out of the pool; 409 when somebody was faster',
  tags: ['tasks'],
  request: { params: taskParam },
  responses: answers({ 200: { schema: doneSchema, text: 'It is mine' } }),
});

export const releaseRoute = createRoute({
  path: '/api/tasks/{id}/release',
  method: 'post',
  summary: 'Give a claimed task back to the pool',
  tags: ['tasks'],
  request: { params: taskParam },
  responses: answers({ 200: { schema: doneSchema, text: 'It is in the pool again' } }),
});
