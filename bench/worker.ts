import { Runtime } from '@temporalio/worker';
import { createDisputeHands } from '#activities/index';
import { createPool, type Pool } from '#platform/database';
import { createLogger } from '#platform/log';
import { createBriskRedis } from '#platform/redis';
import { announceIn } from '#worker/announce';
import { startTemporalWorkers, temporalLogger } from '#worker/temporal-worker';
import type { DisputeHands } from '#workflows/hands';
import { idleHands, upsertingHands } from './pipeline/raw-hands.ts';
import { taskQueueOf, type SideName } from './pipeline/side.ts';
import {
  LISTENING,
  POLLING,
  workerSettings,
  type WorkerSettings,
} from './pipeline/worker-settings.ts';

// As many as the product's worker has.
const POOL_SIZE = 24;

const log = createLogger('bench', 'warn');

const nothingOutside = (): Promise<never> =>
  Promise.reject(new Error('a bench dispute calls for nothing outside'));
const outsideHands = {
  handOverToRegistry: nothingOutside,
  reconcile: nothingOutside,
  certifyDays: nothingOutside,
  destroyNotes: nothingOutside,
  dropEvidence: nothingOutside,
};

const handsOf = (side: SideName, pool: Pool, redisUrl: string): DisputeHands => {
  switch (side) {
    case 'ours':
      return createDisputeHands({
        pool,
        log,
        announce: announceIn(createBriskRedis(redisUrl, () => undefined)),
        linkSecret: 'no bench dispute compares people by it',
      });
    case 'raw':
      return idleHands;
    case 'raw+upsert':
      return upsertingHands(pool);
  }
};

/** One side's worker in a process of its own, with the options of the product's, until its parent ends. */
const begin = async (settings: WorkerSettings): Promise<void> => {
  const { side, temporalAddress: address, databaseUrl, redisUrl, workflowCode: code } = settings;
  Runtime.install({
    logger: temporalLogger(log, 'ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR' } },
    shutdownSignals: [],
  });
  const pool = createPool(databaseUrl, { size: POOL_SIZE, name: `bench-${side}` });
  const workers = await startTemporalWorkers({
    place: { address, namespace: 'default' },
    taskQueue: taskQueueOf(side),
    disputeHands: handsOf(side, pool, redisUrl),
    outsideHands,
    importHands: { importRows: nothingOutside },
    bundle: { code },
  });
  process.once('disconnect', () => void workers.stop().finally(() => process.exit()));
  process.send?.(POLLING);
};

process.once('message', (message) => {
  begin(workerSettings.parse(message)).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
// Told only now what to do: what is said before somebody listens may be lost.
process.send?.(LISTENING);
