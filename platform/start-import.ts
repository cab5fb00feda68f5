import type { Client } from '@temporalio/client';
import type { Pool } from './database.ts';

/** The name of the workflow that imports a batch, for those who start it and must not import its code. */
export const IMPORT_WORKFLOW = 'importBatchWorkflow';

/**
 * Starts the import of a batch on the queue of the imports. Starting it again while it runs is
 * harmless, and a batch whose import has ended is not imported again.
 */
export const startImport = async (
  temporal: Client,
  batchId: string,
  taskQueue: string,
): Promise<void> => {
  await temporal.workflow.start(IMPORT_WORKFLOW, {
    workflowId: `import:${batchId}`,
    taskQueue,
    args: [{ batchId }],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
};

/** Batches whose import was asked for and has not ended: to be started again after an outage. */
export const importsUnderWay = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ readonly id: string }>(
    `select id from import_batch where state = 'IMPORTING' order by created_at, id`,
  );
  return rows.map(({ id }) => id);
};
