import type { NotificationQueue } from '#notifications/queue';
import { showBacklog } from '#notifications/figures';
import { bringBackLostJobs } from './lost-jobs.ts';
import { relayNotifications } from './relay.ts';
import { settleStranded, type StrandedRoom } from './stranded.ts';

const BATCH = 500;

export interface SweepRoom extends StrandedRoom {
  readonly queue: NotificationQueue;
}

/** When rows count as forgotten, in milliseconds of real time. */
export interface SweepTimes {
  /** A taken row whose sender has not been heard of for so long has lost its sender. */
  readonly strandedAfterMs: number;
  /** A queued row's job is looked for when it has not been seen for so long. */
  readonly unseenForMs: number;
}

/**
 * Everything that keeps the outbox moving whatever was killed or wiped: senders that vanished, rows
 * still waiting, jobs that were lost. Rejects at the first part whose server is away; what it did
 * until then stands, and the next sweep does the rest.
 */
export const sweep = async (room: SweepRoom, times: SweepTimes): Promise<void> => {
  const { pool, queue } = room;
  await showBacklog(pool);
  while ((await settleStranded(room, times.strandedAfterMs, BATCH)) === BATCH);
  while ((await relayNotifications(pool, queue, BATCH)) === BATCH);
  for (;;) {
    const { seen } = await bringBackLostJobs(pool, queue, times.unseenForMs, BATCH);
    if (seen < BATCH) return;
  }
};
