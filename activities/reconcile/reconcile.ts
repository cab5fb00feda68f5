import type { Client } from '@temporalio/client';
import type { Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { reconcilerMismatches } from '#platform/metrics';
import { pagesById } from '#platform/pages-by-id';
import { findingKinds, recordFindings, type Finding, type FindingKind } from './findings.ts';
import { forEach, recheckDispute, startDispute } from './restart.ts';
import { lookAt, runningWorkflows, type Shown } from './running-workflows.ts';

export interface ReconcileDeps {
  readonly pool: Pool;
  readonly client: Client;
  readonly taskQueue: string;
  readonly log: Logger;
  /** Called now and then as a sign of life. */
  readonly heartbeat: () => void;
}

interface OpenDispute {
  readonly id: string;
  readonly courtId: string;
  readonly stage: string;
  /** Its alarm should have rung a minute ago. */
  readonly isOverdue: boolean;
  /** Nothing has changed for a while, so that the workflow has had time to follow. */
  readonly isSettled: boolean;
  /** Its workflow has been started once; before that it is the relay's. */
  readonly isStarted: boolean;
}

const PAGE = 1_000;

const openSql = `
select d.id, d.court_id as "courtId", d.stage,
       coalesce(d.next_ring_at < court_now() - interval '60 seconds', false) as "isOverdue",
       d.updated_at < court_now() - interval '30 seconds' as "isSettled",
       not exists (select from start_outbox s where s.dispute_id = d.id
                     and (s.started_at is null
                          or s.started_at > clock_timestamp() - interval '30 seconds')) as "isStarted"
  from dispute d where d.closed_at is null and d.id > $1 order by d.id limit $2`;

/**
 * Goes through all open disputes and all running workflows, writes down where they differ, and sets
 * right what it can: starts what is missing, and has the others read Postgres again. Changes no
 * dispute itself. Hands back how many differences of each kind there were.
 */
export async function reconcile(
  deps: ReconcileDeps,
): Promise<{ readonly [K in FindingKind]: number }> {
  const { pool, client, taskQueue, heartbeat } = deps;
  const running = await runningWorkflows(client, taskQueue, heartbeat);
  const findings: Finding[] = [];
  const pages = pagesById(PAGE, (after) => pool.query<OpenDispute>(openSql, [after, PAGE]));
  for await (const disputes of pages) {
    await forEach(disputes, async (dispute) => {
      const shown = running.get(dispute.id) ?? null;
      running.delete(dispute.id);
      const finding = await compare(deps, dispute, shown);
      if (finding !== null) findings.push(finding);
    });
    heartbeat();
  }
  await forEach([...running.keys()], async (id) => {
    const finding = await compareExtra(deps, id);
    if (finding !== null) findings.push(finding);
  });
  await recordFindings(pool, findings);
  return report(deps, findings);
}

async function compare(
  { client, taskQueue }: ReconcileDeps,
  dispute: OpenDispute,
  listed: Shown | null,
): Promise<Finding | null> {
  const { id, courtId, stage, isOverdue, isSettled, isStarted } = dispute;
  if (!isStarted) return null;
  const isDoubtful = listed === null || (isSettled && listed.stage !== stage);
  const shown = isDoubtful ? await lookAt(client, id) : listed;
  if (shown === null) {
    await startDispute(client, taskQueue, { disputeId: id, courtId });
    return { kind: 'workflow-missing', courtId, disputeId: id, act: 'started' };
  }
  const kind = isOverdue ? 'agenda-overdue' : 'stage-differs';
  if (!isOverdue && (!isSettled || shown.stage === stage)) return null;
  await recheckDispute(client, id);
  return { kind, courtId, disputeId: id, act: 'rechecked' };
}

const closedSql = `
select court_id as "courtId", closed_at < court_now() - interval '30 seconds' as "isLong"
  from dispute where id::text = $1`;

/** A workflow runs and its dispute is not open: just closed, closed long ago, or not there at all. */
async function compareExtra(
  { pool, client }: ReconcileDeps,
  disputeId: string,
): Promise<Finding | null> {
  const { rows } = await pool.query<{ courtId: string; isLong: boolean | null }>(closedSql, [
    disputeId,
  ]);
  const [found] = rows;
  if (found === undefined) {
    return { kind: 'workflow-extra', courtId: '', disputeId, act: 'left for an operator' };
  }
  if (found.isLong !== true || (await lookAt(client, disputeId)) === null) return null;
  await recheckDispute(client, disputeId);
  return { kind: 'workflow-extra', courtId: found.courtId, disputeId, act: 'rechecked' };
}

function report({ log }: ReconcileDeps, findings: readonly Finding[]) {
  const count = (kind: FindingKind) => findings.filter((each) => each.kind === kind).length;
  for (const kind of findingKinds) reconcilerMismatches.set({ kind }, count(kind));
  for (const { kind, disputeId, courtId, act } of findings) {
    log.warn({ kind, disputeId, courtId, act }, 'Postgres and Temporal differ');
  }
  return {
    'workflow-missing': count('workflow-missing'),
    'workflow-extra': count('workflow-extra'),
    'stage-differs': count('stage-differs'),
    'agenda-overdue': count('agenda-overdue'),
  };
}
