import type { WorkOutcome } from '#domain/stages/table';
import type { Queryable } from '#platform/database';
import type { WorkOrder } from '#workflows/hands';

const sql = `
insert into work_outcome (work_id, dispute_id, kind, outcome, created_at)
values ($1, $2, $3, $4, court_now()) on conflict (work_id) do nothing`;

/**
 * Keeps what a piece of outside work brought, for the workflow's next input to read. The first outcome
 * of an order stays; a second one is dropped.
 */
export async function recordOutcome(
  db: Queryable,
  { workId, disputeId }: WorkOrder,
  outcome: WorkOutcome,
): Promise<void> {
  await db.query(sql, [workId, disputeId, outcome.kind, JSON.stringify(outcome)]);
}
