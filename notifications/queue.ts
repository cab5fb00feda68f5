import { Queue } from 'bullmq';
import { z } from 'zod';
import { mostTries } from './retries.ts';

const SECONDS_PER_DAY = 86_400;
const ANSWER_WITHIN_MS = 3_000;

/** The one queue of messages to people. The braces keep all its keys on one node of a Redis cluster. */
export const queueName = 'notifications';
export const queuePrefix = '{suyuan}';

/** All that Redis ever learns of a message: where its row is. */
export const notificationJob = z.object({
  outboxId: z.uuid(),
  courtId: z.string().min(1),
  month: z.int(),
});
export type NotificationJob = z.infer<typeof notificationJob>;
export type NotificationQueue = Queue<NotificationJob>;

/** One row that waits to be sent, and the template that names its job. */
export type WaitingRow = NotificationJob & { readonly template: string };

/** The same row always has the same job, so that adding it twice adds it once. */
export const jobIdOf = (outboxId: string): string => `n-${outboxId}`;

/**
 * Opens the queue for those who put jobs in. It connects by itself whenever Redis is there; until
 * then whoever asks something of it is told so by `promptly`. Close it when done.
 */
export const openNotificationQueue = (
  redisUrl: string,
  onError: (error: Error) => void,
  prefix: string = queuePrefix,
): NotificationQueue =>
  new Queue<NotificationJob>(queueName, {
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    prefix,
    defaultJobOptions: {
      attempts: mostTries,
      backoff: { type: 'custom' },
      // Kept so long because a job id guards against a second job only while the first is known.
      removeOnComplete: { age: 7 * SECONDS_PER_DAY },
      removeOnFail: { age: 30 * SECONDS_PER_DAY },
    },
  }).on('error', onError);

/** Redis did not answer in time. What was asked may still happen; asking it twice does no harm. */
export class RedisAway extends Error {
  constructor() {
    super('Redis does not answer');
    this.name = 'RedisAway';
  }
}

/** Waits for an answer of the queue for a few seconds only; then throws `RedisAway`. */
export const promptly = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RedisAway()), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Puts rows of the outbox into the queue, all in one go. A row whose job is already there, in
 * whatever state, is left alone. Throws `RedisAway` after a few seconds when Redis is away; the rows
 * wait in Postgres and are put in by the next sweep.
 */
export const enqueueNotifications = async (
  queue: NotificationQueue,
  rows: readonly WaitingRow[],
): Promise<void> => {
  if (rows.length === 0) return;
  const jobs = rows.map(({ template, outboxId, courtId, month }) => ({
    name: template,
    data: { outboxId, courtId, month },
    opts: { jobId: jobIdOf(outboxId) },
  }));
  await promptly(queue.addBulk(jobs));
};
