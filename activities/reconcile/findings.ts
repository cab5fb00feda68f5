import type { Queryable } from '#platform/database';

/** How Postgres and the running workflows can differ. */
export const findingKinds = [
  'workflow-missing',
  'workflow-extra',
  'stage-differs',
  'agenda-overdue',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly courtId: string;
  readonly disputeId: string;
  /** What was done about it. */
  readonly act: 'started' | 'rechecked' | 'left for an operator';
}

const sql = `
with found as (
  select * from jsonb_to_recordset($1::jsonb)
    as f(kind text, "courtId" text, "disputeId" uuid, act text)
),
cleared as (
  update reconcile_finding r set cleared_at = court_now()
   where r.cleared_at is null and r.kind = any($2)
     and not exists (select from found f where f.kind = r.kind and f."disputeId" = r.dispute_id)
)
insert into reconcile_finding (id, court_id, dispute_id, kind, found_at, act)
select gen_random_uuid(), f."courtId", f."disputeId", f.kind, court_now(), f.act from found f
 where not exists (select from reconcile_finding r
                    where r.cleared_at is null and r.kind = f.kind and r.dispute_id = f."disputeId")`;

/** Keeps what a round found: new findings are added, and those no longer found are cleared. */
export async function recordFindings(db: Queryable, findings: readonly Finding[]): Promise<void> {
  await db.query(sql, [JSON.stringify(findings), [...findingKinds]]);
}
