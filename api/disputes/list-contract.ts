import { createRoute, z } from '@hono/zod-openapi';
import { stageIds, statusesOf, trackIds } from '#domain/dispute/words';
import { lamps } from '#domain/dispute/lamp';
import { answers } from '#api/openapi';
import { dateField, idField, queryText } from '#api/request/fields';

/** The orders a list can have; each has an index. */
export const sortings = ['newest', 'due', 'closed'] as const;

const statuses = [...new Set(Object.values(statusesOf).flat())];
const [firstStatus = 'received', ...otherStatuses] = statuses;

const choices = <const T extends readonly [string, ...string[]]>(of: T) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(of)).max(20));

/** Everything a list can be asked for. Lists of words are joined by commas. */
export const listQuery = z.strictObject({
  stage: choices(stageIds).optional(),
  status: choices([firstStatus, ...otherStatuses]).optional(),
  track: choices(trackIds).optional(),
  lamp: z.enum(lamps).optional(),
  court: queryText(100).optional(),
  mediator: idField.optional(),
  mine: z.enum(['true', 'false']).optional(),
  attention: z.enum(['true', 'false']).optional(),
  dueBefore: dateField.optional(),
  /** A number, a part of a name or of the cause, or the last four digits of a telephone. */
  q: queryText(100).optional(),
  state: z.enum(['open', 'closed']).default('open'),
  sort: z.enum(sortings).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export type ListQuery = z.output<typeof listQuery>;

export const listRoute = createRoute({
  path: '/api/disputes',
  method: 'get',
  summary: 'The disputes I may see: filters, search, keyset pages; no total is counted',
  tags: ['disputes'],
  request: { query: listQuery },
  responses: answers({
    200: {
      schema: z
        .object({ items: z.array(z.unknown()), next: z.string().nullable() })
        .openapi('DisputePage'),
      text: 'One page, and the cursor of the next',
    },
  }),
});
