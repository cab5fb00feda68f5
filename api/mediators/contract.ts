import { createRoute, z } from '@hono/zod-openapi';
import { mediatorKinds } from '#domain/dispute/words';
import { conflictReasons } from '#domain/people/conflict';
import { partyKinds } from '#domain/people/registration-check';
import { only } from '#api/auth/guards';
import { answers, doneSchema, jsonBody } from '#api/openapi';
import { countField, dateField, idField, queryText, textField } from '#api/request/fields';

const LOAD_CAP_MAX = 1_000;
const FIELDS_MAX = 50;
const VERSION_MAX = 1_000_000;
const REASON_MAX = 300;
const NAME_MAX = 500;

const mayRead = only('clerk', 'team-leader', 'supervisor', 'judge', 'administrator');
const mayChange = only('team-leader', 'supervisor', 'administrator');
const tags = ['mediators'];
const idParam = z.object({ id: idField });

export const mediatorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    courtId: z.string(),
    kind: z.enum(mediatorKinds),
    organisationId: z.string(),
    organisationName: z.string().nullable(),
    firm: z.string().nullable(),
    fields: z.array(z.string()),
    /** On the roll and with an account in use. */
    active: z.boolean(),
    onRoll: z.boolean(),
    inactiveReason: z.string().nullable(),
    load: z.number(),
    loadCap: z.number(),
    version: z.number(),
    /** Whether the reader may change this line. */
    mayEdit: z.boolean(),
    inConflict: z.boolean().nullable(),
    passedOver: z.boolean().nullable(),
  })
  .openapi('Mediator');

export const mediatorsRoute = createRoute({
  path: '/api/mediators',
  method: 'get',
  middleware: mayRead,
  summary: 'The roll of mediators with their load, and with conflicts when a dispute is named',
  tags,
  request: {
    query: z.strictObject({
      court: queryText(100).optional(),
      kind: z.enum(mediatorKinds).optional(),
      dispute: idField.optional(),
    }),
  },
  responses: answers({
    200: { schema: z.object({ items: z.array(mediatorSchema) }), text: 'Least busy first' },
  }),
});

export const conflictSchema = z
  .object({
    id: z.string(),
    /** Whom it names; a person's name masked. */
    label: z.string(),
    reason: z.enum(conflictReasons),
    since: z.string(),
    until: z.string().nullable(),
    isRunning: z.boolean(),
  })
  .openapi('MediatorConflict');

export const conflictsRoute = createRoute({
  path: '/api/mediators/{id}/conflicts',
  method: 'get',
  middleware: mayChange,
  summary: 'Whom a mediator may not serve, those in force first',
  tags,
  request: { params: idParam },
  responses: answers({
    200: { schema: z.object({ items: z.array(conflictSchema) }), text: 'Declared conflicts' },
  }),
});

export const changeSchema = z
  .strictObject({
    version: countField(0, VERSION_MAX),
    active: z.boolean(),
    /** Needed when the mediator is taken out of service. */
    reason: textField(REASON_MAX)
      .nullish()
      .transform((reason) => reason ?? null),
    loadCap: countField(0, LOAD_CAP_MAX),
    fields: z.array(queryText(20)).max(FIELDS_MAX),
    firm: textField(100)
      .nullish()
      .transform((firm) => firm ?? null),
    confirmOpenDisputes: z.boolean().default(false),
  })
  .openapi('MediatorChange');

export const changeRoute = createRoute({
  path: '/api/mediators/{id}',
  method: 'post',
  middleware: mayChange,
  summary: 'Change a line of the roll; with open disputes only when that is confirmed',
  tags,
  request: { params: idParam, body: jsonBody(changeSchema) },
  responses: answers({ 200: { schema: doneSchema, text: 'Changed' } }),
});

const raw = z.string().max(NAME_MAX);

export const newConflictSchema = z
  .strictObject({
    kind: z.enum(partyKinds),
    name: raw,
    /** Of an identity card or a credit code; kept as a keyed hash only. */
    identityNumber: raw.nullish().transform((number) => number ?? null),
    reason: z.enum(conflictReasons),
    until: dateField.nullish().transform((until) => until ?? null),
  })
  .openapi('NewMediatorConflict');

export const declareRoute = createRoute({
  path: '/api/mediators/{id}/conflicts',
  method: 'post',
  middleware: mayChange,
  summary: 'Declare somebody whom a mediator may not serve',
  tags,
  request: { params: idParam, body: jsonBody(newConflictSchema) },
  responses: answers({ 201: { schema: doneSchema, text: 'Declared' } }),
});

export const endConflictRoute = createRoute({
  path: '/api/mediators/{id}/conflicts/{conflictId}/end',
  method: 'post',
  middleware: mayChange,
  summary: 'End a declared conflict with today; it is never removed',
  tags,
  request: {
    params: z.object({ id: idField, conflictId: idField }),
    body: jsonBody(z.strictObject({})),
  },
  responses: answers({ 200: { schema: doneSchema, text: 'Ended' } }),
});
