import { createRoute, z } from '@hono/zod-openapi';
import { suitabilityLevels } from '#domain/routing/screening';
import { answers, jsonBody } from '#api/openapi';
import { queryText } from '#api/request/fields';

const FOUND_MAX = 20;

const causeSchema = z
  .object({ code: z.string(), name: z.string(), path: z.array(z.string()) })
  .openapi('Cause');

const basisSchema = z.object({ key: z.string(), text: z.string() });

/** One rule of the screening that applied, in words. */
export const screeningReasonSchema = z
  .object({
    rule: z.string(),
    effect: z.string(),
    text: z.string(),
    fact: z.string(),
    basis: basisSchema,
  })
  .openapi('ScreeningReason');

const levelSchema = z.object({ id: z.enum(suitabilityLevels), name: z.string(), hint: z.string() });

/** Texts are taken as they are being typed: unfinished, with blanks, and too long only when absurd. */
const typed = (max: number) => z.string().max(max).default('');

export const causeSuggestionsSchema = z
  .object({
    items: z.array(causeSchema.extend({ share: z.number(), reasons: z.array(z.string()) })),
    level: levelSchema,
    reasons: z.array(screeningReasonSchema),
    note: z.string(),
  })
  .openapi('CauseSuggestions');

export const searchCausesRoute = createRoute({
  path: '/api/causes',
  method: 'get',
  summary: 'Causes of action by number, name, pinyin or its initials',
  tags: ['causes'],
  request: { query: z.strictObject({ q: queryText(60) }) },
  responses: answers({
    200: { schema: z.object({ items: z.array(causeSchema).max(FOUND_MAX) }), text: 'Best first' },
  }),
});

export const suggestCausesRoute = createRoute({
  path: '/api/causes/suggest',
  method: 'post',
  summary: 'Causes that a text may belong to, with the words that led there; nothing is kept',
  tags: ['causes'],
  request: { body: jsonBody(z.strictObject({ claims: typed(10_000), facts: typed(50_000) })) },
  responses: answers({
    200: {
      schema: causeSuggestionsSchema,
      text: 'Most likely first, and how the text stands to mediation',
    },
  }),
});
