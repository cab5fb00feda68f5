import { proxyActivities } from '@temporalio/workflow';

/** What the import of one batch asks for. */
export interface ImportHands {
  importRows(asked: { readonly batchId: string }): Promise<{ readonly imported: number }>;
}

/** Long, with a sign of life after every chunk; a second try goes on where the first stopped. */
const hands = proxyActivities<ImportHands>({
  startToCloseTimeout: '2 hours',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Registers every row of a batch that is ready, as a dispute of its own. */
export async function importBatchWorkflow({
  batchId,
}: {
  readonly batchId: string;
}): Promise<{ readonly imported: number }> {
  return hands.importRows({ batchId });
}
