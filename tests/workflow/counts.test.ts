import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSql, moreSql } from '#activities/disputes/load-sql';
import { partNames, writeStatement } from '#activities/disputes/write-sql';
import { playReturnToTrial, type Played } from '#tests/support/scripted-dispute';
import { clerk, TestCourt } from '#tests/support/test-court';
import { workflowIdOf } from '#workflows/messages';

let court: TestCourt;
let played: Played;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
  played = await playReturnToTrial(court);
});
afterAll(() => court.close());

async function countsOf(disputeId: string) {
  const handle = court.client.workflow.getHandle(workflowIdOf(disputeId));
  await handle.result();
  const { events } = await handle.fetchHistory();
  const having = (attributes: keyof NonNullable<typeof events>[number]) =>
    (events ?? []).filter((event) => event[attributes]).length;
  return {
    events: events?.length ?? 0,
    tasks: having('workflowTaskCompletedEventAttributes'),
    activities: having('activityTaskScheduledEventAttributes'),
    works: having('markerRecordedEventAttributes'),
    signals: having('workflowExecutionSignaledEventAttributes'),
    timers: having('timerStartedEventAttributes'),
    upserts: having('upsertWorkflowSearchAttributesEventAttributes'),
  };
}

describe('what one full dispute costs', () => {
  test('is fourteen commands and at least eight moments of time', () => {
    expect(played.commands).toBe(14);
    expect(played.clockMoves).toBeGreaterThanOrEqual(8);
  });

  test('is at most 190 events, 40 workflow tasks and 8 ordinary activities', async () => {
    const counts = await countsOf(played.dispute.id);
    expect(counts.events).toBeLessThanOrEqual(190);
    expect(counts.tasks).toBeLessThanOrEqual(40);
    expect(counts.activities).toBeLessThanOrEqual(8);
  });

  test('is two statements for a command: one that reads, one that writes', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const contact = {
      kind: 'record-contact',
      partyId,
      means: 'phone',
      result: 'reached',
      note: null,
    } as const;
    await court.command(dispute, clerk, contact);
    const commandId = await court.receive(dispute, clerk, contact);
    const hands = court.disputeHands();
    // The first call on a new pair of hands also reads the calendar.
    await hands.applyInput({ disputeId: dispute.id, input: { kind: 'resume' } });
    const before = await statements();
    await hands.applyInput({ disputeId: dispute.id, input: { kind: 'command', commandId } });
    expect((await statements()) - before).toBe(2 + 1);
  });

  test('is as much in a young court as in an old one: no statement reads all commands or disputes', async () => {
    for (const text of [loadSql, moreSql, writeStatement(partNames).text]) {
      const plan = await planOf(text);
      expect(plan).toMatch(/Index Scan/);
      expect(plan).not.toMatch(/Seq Scan on (command|dispute|human_task|deadline|document)\b/);
    }
  });

  test('leaves the indexes alone where a command moves the dispute nowhere', async () => {
    await expect.poll(rewrittenInPlace).toEqual({ command: true, dispute: true });
  });
});

/** The plan that serves all values, as the pools ask for it, on a table nobody has counted yet. */
async function planOf(text: string): Promise<string> {
  const { rows } = await court.pool.query<{ readonly 'QUERY PLAN': string }>(
    `explain (generic_plan) ${text}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** Whether rows of a table have been rewritten without a new entry in any of its indexes. */
async function rewrittenInPlace() {
  const { rows } = await court.pool.query<{ name: string; count: number }>(
    `select relname as name, n_tup_hot_upd as count from pg_stat_user_tables`,
  );
  const isOne = (table: string) => rows.some(({ name, count }) => name === table && count > 0);
  return { command: isOne('command'), dispute: isOne('dispute') };
}

/** Statements the application has sent to this database so far, this question not yet counted. */
async function statements(): Promise<number> {
  const { rows } = await court.pool.query<{ calls: number }>(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
      where toplevel and dbid = (select oid from pg_database where datname = current_database())
        and userid = (select oid from pg_roles where rolname = current_user)`,
  );
  return rows[0]?.calls ?? 0;
}
