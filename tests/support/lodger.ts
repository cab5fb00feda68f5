import { randomBytes } from 'node:crypto';
import { connectTemporal } from '#platform/temporal';
import { FaultSystem } from '#tests/faults/fault-system';
import { inject } from 'vitest';
import { createTestDatabase } from './test-database.ts';

/** A whole system whose api and worker are processes of their own, on the servers of this test run. */
export interface Lodger {
  readonly system: FaultSystem;
  /** Ends it, and takes what it leaves on the servers away. */
  readonly leave: () => Promise<void>;
}

/**
 * Starts api and worker in a folder of this name, with a database, a Redis, a mail sink and task queues
 * that nobody else uses. What it does not do again is what provisioning and the faults have tests for:
 * making a cluster, migrating and seeding.
 */
export async function lodge(name: string, hasStories = false): Promise<Lodger> {
  const { temporalAddress: address } = inject('servers');
  const database = await createTestDatabase();
  const taskQueue = `lodger-${randomBytes(6).toString('hex')}`;
  const system = await FaultSystem.start(name, {
    hasStories,
    servers: {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_TASK_QUEUE: taskQueue,
    },
  });
  const forgetRounds = async (): Promise<void> => {
    const client = await connectTemporal({ address, namespace: 'default' });
    for await (const { scheduleId } of client.schedule.list())
      if (scheduleId.startsWith(taskQueue)) await client.schedule.getHandle(scheduleId).delete();
    await client.connection.close();
  };
  return {
    system,
    leave: async () => {
      await system.stop();
      await forgetRounds();
      await database.drop();
    },
  };
}
