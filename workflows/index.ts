export { dailyCertificateWorkflow } from './daily-certificate.ts';
export { disputeWorkflow } from './dispute.ts';
export { importBatchWorkflow } from './import-batch.ts';
export { reconcileWorkflow } from './reconcile.ts';
export { retentionWorkflow } from './retention.ts';
