import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import type { Logger } from '#platform/log';
import { keepDoing, type Loop } from './loop.ts';

const LOOK_EVERY_MS = 60_000;

/** The rounds the court makes by itself, and how often. */
const rounds = [
  { name: 'reconcile', workflowType: 'reconcileWorkflow', every: '2 minutes' },
  { name: 'daily-certificate', workflowType: 'dailyCertificateWorkflow', every: '30 minutes' },
  { name: 'retention', workflowType: 'retentionWorkflow', every: '1 hour' },
] as const;

/**
 * Makes sure that the rounds are scheduled on the server; those that are, are left as they are. Done
 * again now and then, for a server that has lost its store has lost its schedules too.
 */
async function ensureSchedules(client: Client, taskQueue: string): Promise<void> {
  for (const { name, workflowType, every } of rounds) {
    try {
      await client.schedule.create({
        scheduleId: `${taskQueue}:${name}`,
        spec: { intervals: [{ every }] },
        policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 minute' },
        action: {
          type: 'startWorkflow',
          workflowType,
          workflowId: `${taskQueue}:${name}`,
          taskQueue,
          args: [],
        },
      });
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    }
  }
}

/** Sees to it once a minute that the rounds are scheduled. */
export const startScheduling = (client: Client, taskQueue: string, log: Logger): Loop =>
  keepDoing('schedules', LOOK_EVERY_MS, log, async () => {
    await ensureSchedules(client, taskQueue);
    return 'done';
  });
