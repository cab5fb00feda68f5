import { createRoute, z } from '@hono/zod-openapi';
import { partyRoles } from '#domain/dispute/words';
import { identityTypes, partyKinds, representativeKinds } from '#domain/people/registration-check';
import { only } from '#api/auth/guards';
import { answers, jsonBody } from '#api/openapi';
import { idField, textField } from '#api/request/fields';

/** The id of a dispute in an address. One that is none is answered like one that is unknown. */
export const disputeIdParam = z.object({ id: idField });

/** Texts of a registration are checked where they are read (registration-check.ts); here only length. */
const raw = (max: number) => z.string().max(max);
const maybe = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value) => value ?? null);
const MAX_RAW = 500;
/** Far more than a dispute may have, so that the answer can name the way for mass cases. */
const MAX_LISTED = 20_000;

const representativeSchema = z.strictObject({
  kind: z.enum(representativeKinds),
  name: raw(MAX_RAW),
  phone: maybe(raw(MAX_RAW)),
});

const partySchema = z
  .strictObject({
    role: z.enum(partyRoles),
    kind: z.enum(partyKinds),
    name: raw(MAX_RAW),
    identityType: maybe(z.enum(identityTypes)),
    identityNumber: maybe(raw(MAX_RAW)),
    phone: maybe(raw(MAX_RAW)),
    email: maybe(raw(MAX_RAW)),
    address: maybe(textField(200)),
    guardianName: maybe(raw(MAX_RAW)),
    representative: maybe(representativeSchema),
    eService: z.boolean().default(false),
  })
  .openapi('PartyRegistration');

/** Where a dispute came from. */
export const sources = ['counter', 'online', 'post', 'phone', 'hotline', 'transfer'] as const;

export const registrationSchema = z
  .strictObject({
    /** The court that receives it; needed only by posts that reach several. */
    courtId: maybe(raw(100)),
    source: z.enum(sources),
    causeCode: raw(20),
    /** In yuan, as typed; null where no money is claimed. */
    amount: maybe(z.union([raw(40), z.number()])),
    monetary: maybe(z.boolean()),
    claims: textField(10_000),
    facts: textField(50_000),
    parties: z.array(partySchema).max(MAX_LISTED),
    /** Warnings that were told before and are confirmed now. */
    confirmWarnings: z.array(raw(100)).max(10).default([]),
  })
  .openapi('Registration');

const registeredSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    receivedAt: z.string(),
    title: z.string(),
    replayed: z.boolean(),
    /** Whether the dispute's workflow is running; if not, it will be, and the number stands. */
    started: z.boolean(),
  })
  .openapi('Registered');

export const registerRoute = createRoute({
  path: '/api/disputes',
  method: 'post',
  middleware: only('clerk', 'supervisor'),
  summary: 'Register a dispute; needs an Idempotency-Key',
  tags: ['disputes'],
  request: { body: jsonBody(registrationSchema) },
  responses: answers({
    201: { schema: registeredSchema, text: 'Registered, and its workflow is running' },
    202: { schema: registeredSchema, text: 'Registered; its workflow will be started' },
  }),
});

export const viewRoute = createRoute({
  path: '/api/disputes/{id}',
  method: 'get',
  summary: 'One dispute with parties, deadlines, timeline and what I may do',
  tags: ['disputes'],
  request: {
    params: disputeIdParam,
    query: z.strictObject({
      /** Why the personal data has to be seen plain; the reason is logged. */
      plain: textField(200).optional(),
    }),
  },
  responses: answers({ 200: { schema: z.unknown(), text: 'The dispute' } }),
});

export const eventsRoute = createRoute({
  path: '/api/disputes/{id}/events',
  method: 'get',
  summary: 'The record of one dispute, oldest first',
  tags: ['disputes'],
  request: {
    params: disputeIdParam,
    query: z.strictObject({
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
  },
  responses: answers({ 200: { schema: z.unknown(), text: 'Events with their hashes' } }),
});

export const deadlinesRoute = createRoute({
  path: '/api/disputes/{id}/deadlines',
  method: 'get',
  summary: 'The periods of one dispute with article and arithmetic',
  tags: ['disputes'],
  request: { params: disputeIdParam },
  responses: answers({ 200: { schema: z.unknown(), text: 'Periods, oldest first' } }),
});
