import { withTransaction, type Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { recordOutcome } from '#activities/work-outcome';
import type { WorkOrder } from '#workflows/hands';
import { preparePackage } from './prepare-package.ts';
import { recordReceipt } from './record-receipt.ts';
import type { Registry } from './registry.ts';

export interface HandOverDeps {
  readonly pool: Pool;
  readonly log: Logger;
  readonly registry: Registry;
}

/**
 * Hands the papers of a dispute over to the court's registry: prepares the package (once, numbered
 * and kept), delivers it, and keeps that it was delivered. Safe to call again after any failure: the
 * same order delivers the same package. A dispute that has moved on is left alone.
 */
export async function handOverToRegistry(
  { pool, log, registry }: HandOverDeps,
  order: WorkOrder,
): Promise<void> {
  const handOver = await withTransaction(pool, (db) => preparePackage(db, order));
  if (handOver === null) return;
  const { packageNumber, receipt } = await registry.deliver(handOver);
  const { disputeId, workId } = order;
  await recordOutcome(pool, order, { kind: 'package-delivered', packageNumber });
  log.info({ disputeId, workId, packageNumber }, 'handed over to the registry');
  if (receipt !== null) await recordReceipt(pool, receipt);
}
