import { Redis } from 'ioredis';

const RECONNECT_STEP_MS = 100;
const RECONNECT_MAX_MS = 2_000;
const ENQUEUE_TIMEOUT_MS = 1_000;

const reconnectAfter = (attempt: number): number =>
  Math.min(attempt * RECONNECT_STEP_MS, RECONNECT_MAX_MS);

/**
 * A connection for BullMQ workers and for subscribers: it waits for Redis as long as need be, as
 * BullMQ demands. `onError` is told of every broken connection.
 */
export function createPatientRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: reconnectAfter });
  return redis.on('error', onError);
}

/**
 * A connection for those who only put something in: within a second they know whether it worked, and
 * nothing is kept in memory for a Redis that is away. What must not be lost is in Postgres anyhow.
 */
export function createBriskRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: ENQUEUE_TIMEOUT_MS,
    retryStrategy: reconnectAfter,
  });
  return redis.on('error', onError);
}
