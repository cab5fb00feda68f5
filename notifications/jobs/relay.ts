import {
  enqueueNotifications,
  type NotificationQueue,
  type WaitingRow,
} from '#notifications/queue';
import type { Pool } from '#platform/database';

const SELECT_WAITING = `
  SELECT id AS "outboxId", court_id AS "courtId", month, template
    FROM notification_outbox WHERE state = 'WAITING' ORDER BY created_at, id LIMIT $1`;

const MARK_QUEUED = `
  UPDATE notification_outbox SET state = 'QUEUED', queued_at = clock_timestamp()
   WHERE state = 'WAITING' AND (court_id, month, id) IN
         (SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[]))`;

/**
 * Puts the oldest waiting rows into the queue, then marks them so; gives how many. When it stops in
 * between, the rows are put in again, which adds nothing. Rejects when Redis or Postgres is away.
 */
export const relayNotifications = async (
  pool: Pool,
  queue: NotificationQueue,
  atMost: number,
): Promise<number> => {
  const { rows } = await pool.query<WaitingRow>({
    name: 'waiting-notifications',
    text: SELECT_WAITING,
    values: [atMost],
  });
  if (rows.length === 0) return 0;
  await enqueueNotifications(queue, rows);
  await pool.query({
    name: 'mark-notifications-queued',
    text: MARK_QUEUED,
    values: [
      rows.map(({ courtId }) => courtId),
      rows.map(({ month }) => month),
      rows.map(({ outboxId }) => outboxId),
    ],
  });
  return rows.length;
};
