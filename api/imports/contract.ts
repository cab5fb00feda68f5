import { createRoute, z } from '@hono/zod-openapi';
import { takeBackReasons } from '#domain/dispute/words';
import { answers, jsonBody } from '#api/openapi';
import { fileField, idField, textField } from '#api/request/fields';
import { batchStates } from './batch.ts';
import { rowStates } from './batch-row-list.ts';
import { CHINESE_ENCODING } from './text-of-file.ts';

const MAX_PAGE = 100;
const MAX_INCLUDED = 5_000;

export const batchSchema = z
  .object({
    id: z.string(),
    state: z.enum(batchStates),
    fileName: z.string(),
    format: z.enum(['xlsx', 'csv', 'jsonl']),
    total: z.number().int(),
    ready: z.number().int(),
    faulty: z.number().int(),
    duplicate: z.number().int(),
    imported: z.number().int(),
    converted: z.number().int(),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    takenBack: z.number().int(),
    takingBack: z.number().int(),
  })
  .openapi('ImportBatch');

const rowSchema = z
  .object({
    rowNo: z.number().int(),
    state: z.enum(rowStates),
    given: z.record(z.string(), z.string()),
    problems: z.array(
      z.object({
        column: z.string().nullable(),
        title: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    ),
    disputeId: z.string().nullable(),
    /** The registration was taken back; the dispute is kept as ended. */
    takenBack: z.boolean(),
  })
  .openapi('ImportRow');

const batchId = z.object({ id: idField });
const tags = ['imports'];
const batchAnswer = (text: string) => ({ schema: batchSchema, text });

export const uploadRoute = createRoute({
  path: '/',
  method: 'post',
  summary: 'Check a file (xlsx, csv, jsonl); nothing is registered yet',
  tags,
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: fileField,
            encoding: z.enum([CHINESE_ENCODING]).optional(),
          }),
        },
      },
    },
  },
  responses: answers({ 201: batchAnswer('The batch with its counts') }),
});

export const listRoute = createRoute({
  path: '/',
  method: 'get',
  summary: 'The latest batches of this court',
  tags,
  responses: answers({
    200: { schema: z.object({ items: z.array(batchSchema) }), text: 'Newest first' },
  }),
});

export const batchRoute = createRoute({
  path: '/{id}',
  method: 'get',
  summary: 'A batch and how far its import is',
  tags,
  request: { params: batchId },
  responses: answers({ 200: batchAnswer('The batch') }),
});

export const rowsRoute = createRoute({
  path: '/{id}/rows',
  method: 'get',
  summary: 'Rows of a batch with what is wrong with them',
  tags,
  request: {
    params: batchId,
    query: z.strictObject({
      state: z.enum(rowStates).optional(),
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(MAX_PAGE),
    }),
  },
  responses: answers({
    200: {
      schema: z.object({ items: z.array(rowSchema), next: z.number().int().nullable() }),
      text: 'In the order of the file',
    },
  }),
});

export const runRoute = createRoute({
  path: '/{id}/run',
  method: 'post',
  summary: 'Register every row that is ready; asking again changes nothing',
  tags,
  request: {
    params: batchId,
    body: jsonBody(
      z.strictObject({
        include: z.array(z.number().int().min(1)).max(MAX_INCLUDED).default([]),
        confirmConversions: z.boolean().default(false),
      }),
    ),
  },
  responses: answers({ 202: batchAnswer('The import is under way') }),
});

export const withdrawRoute = createRoute({
  path: '/{id}/withdraw',
  method: 'post',
  summary: 'Take back a batch of which nothing has been registered',
  tags,
  request: { params: batchId },
  responses: answers({ 200: batchAnswer('The batch, withdrawn') }),
});

/** Why a registration stays, in the order in which the reasons are looked at. */
export const keptReasons = ['acted-on', 'overdue', 'told'] as const;

export const takeBackSchema = z
  .object({
    /** Registrations that can be taken back now. */
    free: z.number().int(),
    /** Those that stay, and the first of them with why. */
    keptCount: z.number().int(),
    kept: z.array(
      z.object({
        rowNo: z.number().int(),
        number: z.string(),
        disputeId: z.string(),
        reason: z.enum(keptReasons),
        message: z.string(),
      }),
    ),
    takenBack: z.number().int(),
    takingBack: z.number().int(),
  })
  .openapi('ImportTakeBack');

export const takeBackPreviewRoute = createRoute({
  path: '/{id}/take-back',
  method: 'get',
  summary: 'Which registrations of an imported batch can be taken back, and which cannot, and why',
  tags,
  request: { params: batchId },
  responses: answers({ 200: { schema: takeBackSchema, text: 'As it stands now' } }),
});

const TAKE_BACK_NOTE_MAX = 500;

export const takeBackRoute = createRoute({
  path: '/{id}/take-back',
  method: 'post',
  summary:
    'Take back every registration of a batch that nobody has touched; asking again is harmless',
  tags,
  request: {
    params: batchId,
    body: jsonBody(
      z.strictObject({
        reason: z.enum(takeBackReasons),
        note: textField(TAKE_BACK_NOTE_MAX)
          .nullish()
          .transform((note) => note ?? null),
      }),
    ),
  },
  responses: answers({ 202: { schema: takeBackSchema, text: 'Being decided, one by one' } }),
});
