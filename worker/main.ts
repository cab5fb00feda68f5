import { Runtime } from '@temporalio/worker';
import { createImportHands } from '#activities/imports/import-hands';
import { createDisputeHands, createOutsideHands, createRoundHands } from '#activities/index';
import { openNotificationQueue } from '#notifications/queue';
import { webhookRules } from '#notifications/webhooks/target';
import { config as readConfig } from '#platform/config';
import { createPool } from '#platform/database';
import { createLogger, errorFields } from '#platform/log';
import { createBriskRedis } from '#platform/redis';
import { lazyTemporal } from '#platform/temporal';
import { announceIn } from './announce.ts';
import { serveHealth } from './health.ts';
import { paceOf, startNotificationWorker } from './notification-worker.ts';
import { startReceipts } from './receipts-loop.ts';
import { startRelay } from './relay.ts';
import { startScheduling } from './schedules.ts';
import { keepTrying, runUntilAsked } from './process.ts';
import { startTemporalWorkers, temporalLogger } from './temporal-worker.ts';
import { startWebhooks } from './webhooks-loop.ts';

const POOL_SIZE = 24;

const config = readConfig();
const { databaseUrl, redisUrl, temporalTaskQueue: taskQueue, registry, linkSecret } = config;
const place = { address: config.temporalAddress, namespace: config.temporalNamespace };
const log = createLogger('worker', config.logLevel);
Runtime.install({ logger: temporalLogger(log, 'WARN'), shutdownSignals: [] });

const pool = createPool(databaseUrl, {
  size: POOL_SIZE,
  name: 'suyuan-worker',
  onIdleError: (error) => log.warn(errorFields(error), 'a database connection broke'),
});
const noRedis = (error: Error) => log.warn(errorFields(error), 'redis is away');
const redis = createBriskRedis(redisUrl, noRedis);
const queue = openNotificationQueue(redisUrl, noRedis);
const client = lazyTemporal(place);
const now = (): number => Date.now();

const disputeHands = createDisputeHands({ pool, log, announce: announceIn(redis), linkSecret });
const outsideHands = {
  ...createOutsideHands({ pool, log, registry, now }),
  ...createRoundHands({ pool, log, client, taskQueue }),
};
const importHands = createImportHands({ pool, redis, log, linkSecret });

const state = { isEnding: false, isPolling: () => false };
const notifications = startNotificationWorker({
  config,
  pool,
  log,
  now,
  pace: paceOf(config.profile),
});
const health = await serveHealth(config.metricsPortWorker, {
  pool,
  isPolling: () => !state.isEnding && state.isPolling(),
  isSending: notifications.isReady,
});
const loops = [
  startRelay({ pool, client, taskQueue, log, hands: disputeHands, queue }),
  startScheduling(client, taskQueue, log),
  ...startReceipts({ pool, log, registry, now }),
  ...startWebhooks({ pool, linkSecret, rules: webhookRules(config), now }, log),
];
const workers = await keepTrying(log, 'temporal', () =>
  startTemporalWorkers({ place, taskQueue, disputeHands, outsideHands, importHands }),
);
state.isPolling = workers.isReady;
log.info({ taskQueue, profile: config.profile }, 'ready');

await runUntilAsked(workers.ended);
state.isEnding = true;
log.info('ending');
await Promise.all(loops.map((loop) => loop.stop()));
await notifications.close();
await queue.close();
await workers.stop();
health.close();
await client.connection.close();
await pool.end();
redis.disconnect();
log.info('ended');
