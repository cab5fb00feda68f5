import { Worker } from 'bullmq';
import { adaptersOf } from '#notifications/channels/adapters';
import { PATIENCE_MS } from '#notifications/channels/gateway';
import { notificationsTotal } from '#notifications/figures';
import { deliver, type Delivered, type DeliveryRoom } from '#notifications/jobs/deliver';
import { sweep, type SweepTimes } from '#notifications/jobs/sweep';
import {
  notificationJob,
  openNotificationQueue,
  queueName,
  queuePrefix,
} from '#notifications/queue';
import { waitAfter } from '#notifications/retries';
import type { Config } from '#platform/config';
import type { Pool } from '#platform/database';
import { errorFields, type Logger } from '#platform/log';
import { createPatientRedis } from '#platform/redis';
import { keepDoing } from './loop.ts';

/** How the worker paces itself; milliseconds of real time. */
export interface NotificationPace extends SweepTimes {
  readonly concurrency: number;
  readonly sweepEveryMs: number;
  /** Wait before the second try of a message; it doubles from there. */
  readonly firstWaitMs: number;
  /** How long the gateway for text messages is waited for. */
  readonly gatewayPatienceMs: number;
  /** A job whose worker has not been heard of for so long is handed to another. */
  readonly unheardForMs: number;
}

const usualPace: NotificationPace = {
  concurrency: 20,
  sweepEveryMs: 15_000,
  firstWaitMs: 10_000,
  strandedAfterMs: 120_000,
  unseenForMs: 30_000,
  gatewayPatienceMs: PATIENCE_MS,
  unheardForMs: 30_000,
};

/** Where parts are killed on purpose, their loss is noticed in seconds instead of minutes. */
const testPace: Partial<NotificationPace> = {
  sweepEveryMs: 2_000,
  firstWaitMs: 1_000,
  strandedAfterMs: 30_000,
  unseenForMs: 5_000,
  unheardForMs: 10_000,
};

/** How a worker of this profile differs from the usual pace. */
export const paceOf = (profile: Config['profile']): Partial<NotificationPace> =>
  profile === 'test' ? testPace : {};

type Settings = Pick<Config, 'redisUrl' | 'email' | 'sms' | 'publicAddress' | 'linkSecret'>;

export interface NotificationWorkerDeps {
  readonly config: Settings;
  readonly pool: Pool;
  readonly log: Logger;
  /** Real epoch milliseconds, by which people sleep and gateways refuse old messages. */
  readonly now: () => number;
  readonly pace?: Partial<NotificationPace>;
  /** Prefix of all keys in Redis; the project's own when not said. */
  readonly prefix?: string;
}

export interface NotificationWorker {
  /** Resolves once Redis has been reached. */
  readonly ready: () => Promise<void>;
  /** Whether Redis is reached right now. */
  readonly isReady: () => boolean;
  /** Lets the messages in hand end, then lets go of Redis. */
  readonly close: () => Promise<void>;
}

/** A message that was certainly not sent: BullMQ brings it back after the wait it carries. */
class NotYetSent extends Error {
  readonly afterMs: number | null;

  constructor(afterMs: number | null) {
    super('not yet sent');
    this.name = 'NotYetSent';
    this.afterMs = afterMs;
  }
}

/**
 * Starts sending messages: a BullMQ worker for the jobs, and a sweep that keeps the outbox moving
 * when Redis or a worker was killed or wiped. Several may run at once.
 */
export const startNotificationWorker = (deps: NotificationWorkerDeps): NotificationWorker => {
  const { config, pool, log, now, prefix = queuePrefix } = deps;
  const pace = { ...usualPace, ...deps.pace };
  const onError = (error: unknown) => log.warn(errorFields(error), 'notifications: redis is away');
  const patient = createPatientRedis(config.redisUrl, onError);
  const queue = openNotificationQueue(config.redisUrl, onError, prefix);
  const timing = { now, patienceMs: pace.gatewayPatienceMs };
  const { sms } = config;
  const signName = sms.kind === 'gateway' ? sms.signName : null;
  const writing = { ...config, signName };
  const room: DeliveryRoom = { pool, channels: adaptersOf(config, timing), writing };

  const worker = new Worker<unknown>(queueName, ({ data }) => handle(room, log, data), {
    connection: patient,
    prefix,
    concurrency: pace.concurrency,
    lockDuration: pace.unheardForMs,
    stalledInterval: pace.unheardForMs,
    // A job taken from a worker that died only finds its row taken; it may be handed on at will.
    maxStalledCount: 100,
    settings: { backoffStrategy: (tries, _type, error) => backoff(tries, error, pace.firstWaitMs) },
  });
  worker.on('error', onError);

  const sweeping = keepDoing('sweep-notifications', pace.sweepEveryMs, log, async () => {
    await sweep({ ...room, queue }, pace);
    return 'done';
  });
  return {
    ready: async () => {
      await worker.waitUntilReady();
    },
    isReady: () => patient.status === 'ready',
    close: async () => {
      await sweeping.stop();
      await worker.close();
      await queue.close();
      patient.disconnect();
    },
  };
};

const backoff = (tries: number, error: Error | undefined, firstWaitMs: number): number =>
  error instanceof NotYetSent && error.afterMs !== null
    ? error.afterMs
    : waitAfter(tries, firstWaitMs);

const handle = async (room: DeliveryRoom, log: Logger, data: unknown): Promise<string> => {
  const delivered = await deliver(room, notificationJob.parse(data));
  tell(log, delivered);
  if (delivered.kind === 'try-again') throw new NotYetSent(delivered.afterMs);
  return delivered.kind;
};

const tell = (log: Logger, delivered: Delivered): void => {
  if (delivered.kind === 'not-ours') return;
  const { outboxId, disputeId, courtId, template, channel, attempts } = delivered.letter;
  const result = delivered.kind === 'ended' ? delivered.ending : delivered.kind;
  if (delivered.kind !== 'try-again') notificationsTotal.inc({ channel, result });
  const fields = { outboxId, disputeId, courtId, template, channel, attempt: attempts, result };
  log.info(fields, 'notification');
};
