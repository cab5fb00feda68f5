import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconcile } from '#activities/reconcile/reconcile';
import { createLogger } from '#platform/log';
import { until } from '#tests/support/patience';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';
import { workflowIdOf } from '#workflows/messages';

const log = createLogger('test', 'silent');
let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
});
afterAll(() => court.close());

const round = () => {
  const { pool, client, taskQueue } = court;
  return reconcile({ pool, client, taskQueue, log, heartbeat: () => undefined });
};

/** The list of the server is a little behind; waits until it shows so many running workflows. */
async function listed(running: number): Promise<void> {
  const query = `TaskQueue = '${court.taskQueue}' AND ExecutionStatus = 'Running'`;
  await until(
    'the list caught up',
    async () => (await court.client.workflow.count(query)).count === running,
  );
}

const long = `update start_outbox set started_at = clock_timestamp() - interval '1 hour'`;
const findings = async () => {
  const { rows } = await court.pool.query<{ kind: string; disputeId: string; cleared: boolean }>(
    `select kind, dispute_id as "disputeId", cleared_at is not null as cleared
       from reconcile_finding order by found_at, kind`,
  );
  return rows;
};

describe('the comparison of Postgres with the running workflows', () => {
  let dispute: TestDispute;

  test('finds nothing where both say the same', async () => {
    dispute = await court.open();
    await court.pool.query(long);
    await listed(1);
    expect(Object.values(await round())).toEqual([0, 0, 0, 0]);
    expect(await findings()).toEqual([]);
  });

  test('starts a workflow that is gone, and says so once', async () => {
    await court.client.workflow.getHandle(workflowIdOf(dispute.id)).terminate('for the test');
    await listed(0);
    expect(await round()).toMatchObject({ 'workflow-missing': 1 });
    await listed(1);
    const [partyId = ''] = dispute.parties;
    const contact = {
      kind: 'record-contact',
      partyId,
      means: 'phone',
      result: 'reached',
      note: null,
    } as const;
    expect((await court.command(dispute, clerk, contact)).outcome).toBe('accepted');
    expect(await round()).toMatchObject({ 'workflow-missing': 0 });
    expect(await findings()).toEqual([
      { kind: 'workflow-missing', disputeId: dispute.id, cleared: true },
    ]);
  });

  test('wakes a dispute whose alarm should have rung', async () => {
    const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site', note: null } as const;
    await court.command(dispute, clerk, divert);
    await court.moveClock(20);
    expect(await round()).toMatchObject({ 'agenda-overdue': 1 });
    await court.until(dispute, ({ stage }) => stage === 'filing');
  });

  test('leaves a dispute alone whose start is still the business of the relay', async () => {
    await court.register();
    expect(await round()).toMatchObject({ 'workflow-missing': 0 });
  });

  test('reports a workflow that belongs to no dispute, and leaves it to an operator', async () => {
    const nobody = '00000000-0000-4000-8000-0000000000aa';
    await court.client.workflow.start('disputeWorkflow', {
      workflowId: workflowIdOf(nobody),
      taskQueue: court.taskQueue,
      args: [{ disputeId: nobody }],
      // Once it looked for its dispute it would end by itself.
      startDelay: '1 hour',
    });
    await listed(2);
    expect(await round()).toMatchObject({ 'workflow-extra': 1 });
    await court.client.workflow.getHandle(workflowIdOf(nobody)).terminate('for the test');
  });
});
