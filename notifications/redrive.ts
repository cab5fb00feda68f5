import type { Pool } from '#platform/database';
import {
  enqueueNotifications,
  jobIdOf,
  promptly,
  type NotificationQueue,
  type WaitingRow,
} from './queue.ts';

const REOPEN = `
  UPDATE notification_outbox
     SET state = 'WAITING', attempts = 0, last_error = NULL, done_at = NULL, claimed_at = NULL,
         in_doubt = false, round = round + 1
   WHERE court_id = $1 AND id = $2 AND (state IN ('FAILED', 'REFUSED') OR (state = 'UNKNOWN' AND $3))
  RETURNING id AS "outboxId", court_id AS "courtId", month, template`;

export interface RedriveRoom {
  readonly pool: Pool;
  readonly queue: NotificationQueue;
  /** Told when the queue could not take it: the next sweep will put it there. */
  readonly onLater: (error: unknown) => void;
}

export interface DeadLetter {
  readonly courtId: string;
  readonly outboxId: string;
  /** Whether one of which nobody knows if it arrived may go out once more. */
  readonly evenUnknown: boolean;
}

/**
 * Lets a dead letter go out once more, because a person has decided so. False when there is no such
 * dead letter in that court. It counts from the moment Postgres has it: when Redis is away, the next
 * sweep puts it into the queue.
 */
export const redriveNotification = async (
  { pool, queue, onLater }: RedriveRoom,
  { courtId, outboxId, evenUnknown }: DeadLetter,
): Promise<boolean> => {
  const { rows } = await pool.query<WaitingRow>({
    name: 'redrive-dead-letter',
    text: REOPEN,
    values: [courtId, outboxId, evenUnknown],
  });
  if (rows.length === 0) return false;
  try {
    // The job of the first round is over, and as long as it is remembered its id is taken.
    await promptly(queue.remove(jobIdOf(outboxId)));
    await enqueueNotifications(queue, rows);
  } catch (error) {
    onLater(error);
  }
  return true;
};
