import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openNotificationQueue, type NotificationQueue } from '#notifications/queue';
import { relayNotifications } from '#notifications/jobs/relay';
import { createLogger } from '#platform/log';
import { relayCommands } from '#worker/relay-commands';
import { relayStarts } from '#worker/relay-starts';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';
import { workflowIdOf } from '#workflows/messages';

const log = createLogger('test', 'silent');
let court: TestCourt;
let queue: NotificationQueue;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
  queue = openNotificationQueue(inject('servers').redisUrl, () => undefined, `{${randomUUID()}}`);
});
afterAll(async () => {
  await queue.obliterate({ force: true });
  await queue.close();
  await court.close();
});

const commands = () => {
  const { pool, client, taskQueue } = court;
  return relayCommands({ pool, client, taskQueue, log, hands: court.disputeHands() });
};
const starts = () => relayStarts(court.pool, court.client, court.taskQueue);
/** As if the time for the next try had come for everything. */
beforeEach(async () => {
  await court.pool.query(`update start_outbox set next_try_at = clock_timestamp()`);
});
const isDue = (id: string) =>
  court.pool.query(`update command set next_try_at = clock_timestamp() where id = $1`, [id]);
const commandRow = async (id: string) => {
  const { rows } = await court.pool.query<{ state: string; outcome: { code?: string } | null }>(
    'select state, outcome from command where id = $1',
    [id],
  );
  return rows[0];
};
const contact = (dispute: TestDispute) => {
  const [partyId = ''] = dispute.parties;
  return {
    kind: 'record-contact',
    partyId,
    means: 'phone',
    result: 'reached',
    note: null,
  } as const;
};

describe('the relay', () => {
  test('starts the workflow of a dispute whose api died before it could', async () => {
    const dispute = await court.register();
    await court.pool.query(`update start_outbox set next_try_at = clock_timestamp()`);
    await starts();
    await court.until(dispute, ({ seq }) => seq > 0);
    const { rows } = await court.pool.query('select 1 from start_outbox where started_at is null');
    expect(rows).toEqual([]);
  });

  test('submits a command whose api died, and settles it once it is decided', async () => {
    const dispute = await court.open();
    const id = await court.receive(dispute, clerk, contact(dispute));
    expect((await commandRow(id))?.state).toBe('RECEIVED');
    await isDue(id);
    await commands();
    expect(await commandRow(id)).toMatchObject({ state: 'SETTLED', outcome: { kind: 'accepted' } });
  });

  test('does not touch a command before its time, which is still the business of the api', async () => {
    const dispute = await court.open();
    const id = await court.receive(dispute, clerk, contact(dispute));
    await commands();
    expect((await commandRow(id))?.state).toBe('RECEIVED');
  });

  test('answers a command to a closed dispute whose workflow has ended', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const withdraw = { kind: 'withdraw', partyId, channel: 'counter', reason: '和解' } as const;
    await court.command(dispute, clerk, withdraw);
    await court.client.workflow.getHandle(workflowIdOf(dispute.id)).result();
    const id = await court.receive(dispute, clerk, contact(dispute));
    await isDue(id);
    await commands();
    expect(await commandRow(id)).toMatchObject({
      state: 'SETTLED',
      outcome: { kind: 'refused', code: 'dispute-closed' },
    });
  });

  test('starts the workflow anew when it is gone, and the command goes through', async () => {
    const dispute = await court.open();
    await court.client.workflow.getHandle(workflowIdOf(dispute.id)).terminate('for the test');
    const id = await court.receive(dispute, clerk, contact(dispute));
    const afterOneMoreTry = async () => {
      await isDue(id);
      await commands();
      return commandRow(id);
    };
    await expect
      .poll(afterOneMoreTry)
      .toMatchObject({ state: 'SETTLED', outcome: { kind: 'accepted' } });
  });

  test('puts every message into the queue once', async () => {
    await court.open();
    const { rows } = await court.pool.query('select 1 from notification_outbox');
    expect(rows.length).toBeGreaterThan(0);
    expect(await relayNotifications(court.pool, queue, 500)).toBe(rows.length);
    expect(await relayNotifications(court.pool, queue, 500)).toBe(0);
    expect(await queue.getJobCountByTypes('waiting', 'delayed', 'active')).toBe(rows.length);
  });
});
