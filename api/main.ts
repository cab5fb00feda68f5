import { serve } from '@hono/node-server';
import { openNotificationQueue } from '#notifications/queue';
import { config as readConfig } from '#platform/config';
import { createPool } from '#platform/database';
import { createLogger, errorFields } from '#platform/log';
import { collectProcessMetrics, metricsPage, poolWaiting, serveOperators } from '#platform/metrics';
import { createBriskRedis, createPatientRedis } from '#platform/redis';
import { lazyTemporal } from '#platform/temporal';
import { createApp } from './app.ts';
import { createLimits } from './auth/limits.ts';
import { createChangeFeed } from './changes/feed.ts';
import { ANSWER_WITHIN_MS } from './commands/ask-workflow.ts';
import { Settlements } from './commands/settlements.ts';
import { checkClock, endOnWrongClock } from './clock/check.ts';
import { askedToEnd, closeServer } from './process.ts';

const POOL_SIZE = 20;

const config = readConfig();
const log = createLogger('api', config.logLevel);
const pool = createPool(config.databaseUrl, {
  size: POOL_SIZE,
  name: 'suyuan-api',
  onIdleError: (error) => log.warn(errorFields(error), 'a database connection broke'),
});
await checkClock(pool, config.profile, log).catch(endOnWrongClock);

const noRedis = (error: Error) => log.warn(errorFields(error), 'redis is away');
const redis = createBriskRedis(config.redisUrl, noRedis);
const changes = createChangeFeed(createPatientRedis(config.redisUrl, noRedis), pool, log);
const temporal = lazyTemporal({
  address: config.temporalAddress,
  namespace: config.temporalNamespace,
});
const limits = createLimits(redis, config.linkSecret);
const queue = openNotificationQueue(config.redisUrl, noRedis);
const settlements = new Settlements(pool, log);
const app = createApp({
  config,
  pool,
  redis,
  temporal,
  log,
  changes,
  limits,
  settlements,
  queue,
  answerWithinMs: ANSWER_WITHIN_MS,
});

collectProcessMetrics();
const operators = await serveOperators(config.metricsPortApi, {
  '/metrics': () => {
    poolWaiting.set(pool.waitingCount);
    return metricsPage();
  },
});
const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
  log.info({ port, profile: config.profile }, 'ready');
});

await askedToEnd();
log.info('ending');
await changes.close();
await closeServer(server);
operators.close();
await settlements.write();
await queue.close();
await temporal.connection.close();
await pool.end();
redis.disconnect();
log.info('ended');
