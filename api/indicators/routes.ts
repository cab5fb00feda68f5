import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { formatInstant } from '#domain/shared/instant-text';
import { civilDay, dateOf, localDate } from '#domain/shared/local-date';
import { only } from '#api/auth/guards';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { answers } from '#api/openapi';
import { fieldError, problem } from '#api/problem';
import { dateField } from '#api/request/fields';
import { readCounts } from './counters.ts';
import { viewCourt } from './view.ts';

const partSchema = z.object({ name: z.string(), count: z.number().nullable() });
const figureSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    unit: z.string(),
    state: z.string(),
    value: z.number().nullable(),
    text: z.string(),
    numerator: partSchema,
    denominator: partSchema,
    window: z.string(),
    source: z.string(),
    exclusions: z.string(),
    mayExceedOne: z.boolean(),
  })
  .openapi('IndicatorFigure');

const indicatorsRoute = createRoute({
  path: '/api/indicators',
  method: 'get',
  middleware: only('supervisor', 'auditor'),
  summary:
    'Indicators of my courts over court days, each with its definition; this year by default',
  tags: ['indicators'],
  request: {
    query: z.strictObject({ from: dateField.optional(), to: dateField.optional() }),
  },
  responses: answers({
    200: {
      schema: z
        .object({
          from: z.string(),
          to: z.string(),
          asOf: z.string(),
          courts: z.array(
            z.object({
              courtId: z.string(),
              name: z.string(),
              isOwn: z.boolean(),
              figures: z.array(figureSchema),
            }),
          ),
        })
        .openapi('Indicators'),
      text: 'The figures of each court',
    },
  }),
});

/** The figures for those who watch over courts: counted from the record, never kept. */
export const indicatorRoutes = (deps: Deps) =>
  new OpenAPIHono<ApiEnv>().openapi(indicatorsRoute, async (c) => {
    const { person, courtId, now } = c.var.staff;
    const today = dateOf(now);
    const { from = localDate(civilDay(today).year, 1, 1), to = today } = c.req.valid('query');
    if (to < from)
      throw problem('query-invalid', { errors: [fieldError('to', 'query-value-invalid')] });
    const counted = await readCounts(deps.pool, person.courtIds, from, to);
    const courts = counted.map((court) => viewCourt(court, court.courtId === courtId));
    return c.json({ from, to, asOf: formatInstant(now), courts }, 200);
  });
