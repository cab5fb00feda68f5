import { z, type RouteConfig } from '@hono/zod-openapi';

/** What every refused request is answered with (RFC 9457). Texts are Chinese; codes are stable. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    field: z.string().optional(),
    errors: z
      .array(z.object({ field: z.string(), code: z.string(), message: z.string() }))
      .optional(),
    basis: z
      .object({ key: z.string(), title: z.string(), article: z.string().nullable() })
      .optional(),
    trackingId: z.string(),
  })
  .openapi('Problem');

const problemResponse = {
  description: 'Refused: code, Chinese text, field or article, tracking id',
  content: { 'application/problem+json': { schema: problemSchema } },
};

type Answers = { readonly [status: number]: { readonly schema: z.ZodType; readonly text: string } };

/** The answers of a route: those listed when it does not refuse, and problem+json for everything else. */
export const answers = (listed: Answers): RouteConfig['responses'] => ({
  ...Object.fromEntries(
    Object.entries(listed).map(([status, { schema, text }]) => [
      status,
      { description: text, content: { 'application/json': { schema } } },
    ]),
  ),
  default: problemResponse,
});

/** A required JSON body. */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** The answer of a route that has done what was asked and has nothing more to say. */
export const doneSchema = z.object({ done: z.literal(true) }).openapi('Done');
