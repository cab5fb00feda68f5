import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { formatInstant } from '#domain/shared/instant-text';
import { importSheetText } from '#i18n/zh-CN/import-template';
import { only } from '#api/auth/guards';
import type { Deps } from '#api/deps';
import type { ApiEnv } from '#api/env';
import { problem } from '#api/problem';
import { bodyProblem, fieldErrorsOf } from '#api/request/field-errors';
import { idField } from '#api/request/fields';
import { errorFields } from '#platform/log';
import { startImport } from '#platform/start-import';
import { importsQueue } from '#workflows/messages';
import type { Batch } from './batch.ts';
import { listRows, rowStates } from './batch-row-list.ts';
import { findBatch, latestBatches, markRunning, withdrawBatch } from './batch-store.ts';
import * as contract from './contract.ts';
import { faultyWorkbook } from './faulty-workbook.ts';
import { receiveFile } from './receive-file.ts';
import { previewTakeBack, takeBackBatch } from './take-back.ts';
import { templateCsv, templateWorkbook } from './template-file.ts';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const viewOf = ({ createdAt, finishedAt, ...batch }: Batch) => ({
  ...batch,
  createdAt: formatInstant(createdAt),
  finishedAt: finishedAt === null ? null : formatInstant(finishedAt),
});

const attachment = (c: Context<ApiEnv>, name: string, type: string): void => {
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
};

const newRoutes = () =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      if (result.target === 'json' || result.target === 'form') throw bodyProblem(result.error);
      if (result.target === 'param') throw problem('not-found');
      throw problem('query-invalid', { errors: fieldErrorsOf(result.error) });
    },
  });

/** Files that are handed out: the templates, and the rows of a batch that were left out. */
const fileRoutes = (deps: Deps) =>
  newRoutes()
    .get('/template.csv', (c) => {
      attachment(c, `${importSheetText.templateFile}.csv`, 'text/csv; charset=utf-8');
      return c.body(templateCsv());
    })
    .get('/template.xlsx', async (c) => {
      const bytes = await templateWorkbook();
      attachment(c, `${importSheetText.templateFile}.xlsx`, WORKBOOK_TYPE);
      return c.body(new Uint8Array(bytes));
    })
    .get('/:id/faulty.xlsx', async (c) => {
      const id = idField.safeParse(c.req.param('id'));
      if (!id.success) throw problem('not-found');
      const batch = await findBatch(deps.pool, c.var.staff.courtId, id.data);
      attachment(c, `${importSheetText.faultyFile}.xlsx`, WORKBOOK_TYPE);
      return stream(c, async (out) => {
        for await (const chunk of faultyWorkbook(deps.pool, batch.id)) {
          await out.write(new Uint8Array(Buffer.from(chunk)));
        }
      });
    });

/** Asks Temporal to begin; while it is away the batch waits, and the relay begins it later. */
const begin = async (deps: Deps, batchId: string): Promise<void> => {
  try {
    await startImport(deps.temporal, batchId, importsQueue(deps.config.temporalTaskQueue));
  } catch (error) {
    deps.log.warn({ batchId, ...errorFields(error) }, 'the import is left to the relay');
  }
};

/** Bulk intake, for clerks; mounted at /api/imports behind the sign-in guard. */
export const importRoutes = (deps: Deps) => {
  const routes = newRoutes();
  routes.use('*', only('clerk'));
  routes.route('/', fileRoutes(deps));
  return routes
    .openapi(contract.uploadRoute, async (c) => {
      const { staff, log } = c.var;
      const id = await receiveFile(deps, log, staff, c.req.valid('form'));
      return c.json(viewOf(await findBatch(deps.pool, staff.courtId, id)), 201);
    })
    .openapi(contract.listRoute, async (c) => {
      const batches = await latestBatches(deps.pool, c.var.staff.courtId);
      return c.json({ items: batches.map(viewOf) }, 200);
    })
    .openapi(contract.batchRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(viewOf(await findBatch(deps.pool, c.var.staff.courtId, id)), 200);
    })
    .openapi(contract.rowsRoute, async (c) => {
      const { state, after, limit } = c.req.valid('query');
      const batch = await findBatch(deps.pool, c.var.staff.courtId, c.req.valid('param').id);
      const states = state === undefined ? rowStates : [state];
      const items = await listRows(deps.pool, batch.id, { states, after, limit });
      const next = items.length < limit ? null : (items.at(-1)?.rowNo ?? null);
      return c.json({ items: [...items], next }, 200);
    })
    .openapi(contract.runRoute, async (c) => {
      const { courtId } = c.var.staff;
      const batch = await markRunning(
        deps.pool,
        courtId,
        c.req.valid('param').id,
        c.req.valid('json'),
      );
      if (batch.state === 'IMPORTING') await begin(deps, batch.id);
      return c.json(viewOf(batch), 202);
    })
    .openapi(contract.withdrawRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(viewOf(await withdrawBatch(deps.pool, c.var.staff.courtId, id)), 200);
    })
    .openapi(contract.takeBackPreviewRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await previewTakeBack(deps.pool, c.var.staff.courtId, id), 200);
    })
    .openapi(contract.takeBackRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(await takeBackBatch(deps.pool, c.var.staff, id, c.req.valid('json')), 202);
    });
};
