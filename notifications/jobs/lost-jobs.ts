import {
  enqueueNotifications,
  jobIdOf,
  promptly,
  type NotificationQueue,
  type WaitingRow,
} from '#notifications/queue';
import type { Pool } from '#platform/database';

/**
 * Queued rows nobody has looked at for a while, marked as looked at, so that several workers share
 * them out and the next look finds others.
 */
const LOOK_AT = `
  UPDATE notification_outbox SET queued_at = clock_timestamp()
   WHERE (court_id, month, id) IN (
     SELECT court_id, month, id FROM notification_outbox
      WHERE state = 'QUEUED' AND queued_at < clock_timestamp() - $1 * interval '1 millisecond'
      ORDER BY queued_at LIMIT $2 FOR UPDATE SKIP LOCKED)
  RETURNING id AS "outboxId", court_id AS "courtId", month, template`;

/** States in which a job will not run any more by itself, or has gone with the rest of Redis. */
const over: readonly string[] = ['unknown', 'completed', 'failed'];

/**
 * Gives a job back to every queued row whose job is gone or over, under the same id: after Redis has
 * lost its data, or after a job gave up while Postgres was away. Gives how many rows it looked at
 * and how many jobs it brought back.
 */
export const bringBackLostJobs = async (
  pool: Pool,
  queue: NotificationQueue,
  unseenForMs: number,
  atMost: number,
): Promise<{ readonly seen: number; readonly broughtBack: number }> => {
  const { rows } = await pool.query<WaitingRow>(LOOK_AT, [unseenForMs, atMost]);
  const states = await Promise.all(
    rows.map(({ outboxId }) => queue.getJobState(jobIdOf(outboxId))),
  );
  const lost = rows.filter((_, index) => over.includes(states[index] ?? 'unknown'));
  await promptly(Promise.all(lost.map(({ outboxId }) => queue.remove(jobIdOf(outboxId)))));
  await enqueueNotifications(queue, lost);
  return { seen: rows.length, broughtBack: lost.length };
};
