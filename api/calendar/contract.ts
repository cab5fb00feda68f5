import { createRoute, z } from '@hono/zod-openapi';
import { holidayIds } from '#domain/calendar/court-calendar';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { countField, dateField, idField, textField } from '#api/request/fields';
import { proposedFields } from '#api/two-people';

const YEAR_MIN = 2000;
const YEAR_MAX = 2100;
const LINES_MAX = 40;
const SOURCE_MAX = 300;
const NOTE_MAX = 500;

const name = z.enum(holidayIds);

const linesSchema = z.object({
  holidays: z.array(z.object({ name, from: z.string(), to: z.string() })),
  workdays: z.array(z.object({ name, date: z.string() })),
});

const proposalSchema = z
  .object({
    id: z.string(),
    year: z.number(),
    /** The version it corrects; 0 for a year that has none yet. */
    basedOn: z.number(),
    source: z.string(),
    state: z.enum(['PROPOSED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN']),
    ...proposedFields,
  })
  .openapi('CalendarProposal');

const yearSchema = linesSchema
  .extend({
    year: z.number(),
    version: z.number(),
    source: z.string(),
    publishedAt: z.string(),
    /** Names; null for a year that came with the software. */
    proposedBy: z.string().nullable(),
    approvedBy: z.string().nullable(),
    /** False while disputes that rest on it are still being told. */
    isTold: z.boolean(),
    /** Earlier versions, newest first, with the days in which each differs from the one after it. */
    earlier: z.array(
      z.object({
        version: z.number(),
        publishedAt: z.string(),
        source: z.string(),
        changed: z.array(z.string()),
      }),
    ),
  })
  .openapi('CalendarYear');

export const calendarSchema = z
  .object({
    version: z.string(),
    coverageUntil: z.string(),
    years: z.array(yearSchema),
    /** Only for those who may propose and publish. */
    proposals: z.array(proposalSchema),
    mayPropose: z.boolean(),
  })
  .openapi('Calendar');

export const calendarRoute = createRoute({
  path: '/api/calendar',
  method: 'get',
  summary: 'The published years of the court calendar, newest first, and what is being proposed',
  tags: ['calendar'],
  responses: answers({ 200: { schema: calendarSchema, text: 'Years, versions, proposals' } }),
});

export const arrangementBody = z
  .strictObject({
    year: countField(YEAR_MIN, YEAR_MAX),
    /** The version the person had before them; 0 for a new year. */
    basedOn: countField(0, 1000),
    source: textField(SOURCE_MAX),
    holidays: z.array(z.strictObject({ name, from: dateField, to: dateField })).max(LINES_MAX),
    workdays: z.array(z.strictObject({ name, date: dateField })).max(LINES_MAX),
  })
  .openapi('CalendarArrangement');

export const proposeRoute = createRoute({
  path: '/api/calendar/proposals',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Propose a year, or a correction of one; another administrator publishes it',
  tags: ['calendar'],
  request: { body: jsonBody(arrangementBody) },
  responses: answers({
    201: { schema: z.object({ id: z.string() }), text: 'It waits for a second person' },
  }),
});

export const impactSchema = proposalSchema
  .extend(linesSchema.shape)
  .extend({
    changed: z.array(
      z.object({
        date: z.string(),
        before: z.enum(['holiday', 'make-up-workday', 'weekend', 'workday']),
        after: z.enum(['holiday', 'make-up-workday', 'weekend', 'workday']),
      }),
    ),
    examined: z.number(),
    /** False when there are more open disputes than were looked at. */
    isWhole: z.boolean(),
    moves: z.array(
      z.object({
        disputeId: z.string(),
        number: z.string(),
        courtName: z.string(),
        deadline: z.string(),
        dueOn: z.string(),
        wouldBeDueOn: z.string(),
        provisional: z.boolean(),
      }),
    ),
  })
  .openapi('CalendarProposalImpact');

const idParam = z.object({ id: idField });

export const impactRoute = createRoute({
  path: '/api/calendar/proposals/{id}',
  method: 'get',
  middleware: only('administrator'),
  summary: 'A proposal with what it changes: days, and running periods of open disputes',
  tags: ['calendar'],
  request: { params: idParam },
  responses: answers({ 200: { schema: impactSchema, text: 'The proposal and its effect' } }),
});

export const publishRoute = createRoute({
  path: '/api/calendar/proposals/{id}/publish',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Publish what another administrator proposed',
  tags: ['calendar'],
  request: { params: idParam, body: jsonBody(z.strictObject({})) },
  responses: answers({
    200: {
      schema: z.object({ year: z.number(), version: z.number() }),
      text: 'In force; open disputes are being told',
    },
  }),
});

export const rejectRoute = createRoute({
  path: '/api/calendar/proposals/{id}/reject',
  method: 'post',
  middleware: only('administrator'),
  summary: 'Send back what another administrator proposed, or withdraw an own proposal',
  tags: ['calendar'],
  request: {
    params: idParam,
    body: jsonBody(z.strictObject({ note: textField(NOTE_MAX) })),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'It is closed' } }),
});
