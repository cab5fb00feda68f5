import { createRequire } from 'node:module';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Worker,
  type LogLevel,
  type WorkflowBundle,
} from '@temporalio/worker';
import { errorFields, type Logger } from '#platform/log';
import type { TemporalPlace } from '#platform/temporal';
import type { DisputeHands, OutsideHands, RoundHands } from '#workflows/hands';
import type { ImportHands } from '#workflows/import-batch';
import { importsQueue, outsideQueue } from '#workflows/messages';

/** What the workers are made of. */
export interface TemporalWorkerParts {
  readonly place: TemporalPlace;
  readonly taskQueue: string;
  readonly disputeHands: DisputeHands;
  readonly outsideHands: OutsideHands & RoundHands;
  readonly importHands: ImportHands;
  /** Bundled already, by tests; bundled here when it is not given. */
  readonly bundle?: WorkflowBundle;
  /** Workflows kept in memory; one not kept is read again from its history when it wakes. */
  readonly maxCachedWorkflows?: number;
}

/** Workers that poll, and how to end them. */
export interface RunningWorkers {
  /** Whether every worker is polling. */
  readonly isReady: () => boolean;
  /** Resolves when all have ended; rejects when one has failed. */
  readonly ended: Promise<void>;
  /** Stops polling, lets what is under way finish, and closes the connection. */
  readonly stop: () => Promise<void>;
}

const CACHED_WORKFLOWS = 400;
const CONCURRENT_OUTSIDE = 20;
const CONCURRENT_IMPORTS = 2;

/** Bundles the workflows once, for workers and for replays. */
export const bundleWorkflows = (): Promise<WorkflowBundle> =>
  bundleWorkflowCode({
    workflowsPath: createRequire(import.meta.url).resolve('#workflows/index'),
    logger: new DefaultLogger('WARN'),
  });

/**
 * Starts the workers of three queues on one connection: the disputes with their workflows, the slow
 * work outside, and bulk intake. Resolves when all poll.
 */
export async function startTemporalWorkers(parts: TemporalWorkerParts): Promise<RunningWorkers> {
  const { place, taskQueue, disputeHands, outsideHands, importHands } = parts;
  const bundle = parts.bundle ?? (await bundleWorkflows());
  const connection = await NativeConnection.connect({ address: place.address });
  const shared = {
    connection,
    namespace: place.namespace,
    shutdownGraceTime: '20 seconds',
    shutdownForceTime: '30 seconds',
  } as const;
  const disputes = await Worker.create({
    ...shared,
    taskQueue,
    workflowBundle: bundle,
    activities: { ...disputeHands },
    maxCachedWorkflows: parts.maxCachedWorkflows ?? CACHED_WORKFLOWS,
    // After a worker was killed, its workflows wait this long before another worker may take them.
    stickyQueueScheduleToStartTimeout: '2 seconds',
    reuseV8Context: true,
  });
  const outside = await Worker.create({
    ...shared,
    taskQueue: outsideQueue(taskQueue),
    activities: { ...outsideHands },
    maxConcurrentActivityTaskExecutions: CONCURRENT_OUTSIDE,
  });
  const imports = await Worker.create({
    ...shared,
    taskQueue: importsQueue(taskQueue),
    workflowBundle: bundle,
    activities: { ...importHands },
    maxCachedWorkflows: CONCURRENT_IMPORTS,
    maxConcurrentActivityTaskExecutions: CONCURRENT_IMPORTS,
    reuseV8Context: true,
  });
  return run(connection, [disputes, outside, imports]);
}

function run(connection: NativeConnection, workers: readonly Worker[]): RunningWorkers {
  const running = Promise.all(workers.map((worker) => worker.run()));
  const ended = running.then(() => connection.close());
  return {
    isReady: () => workers.every((worker) => worker.getState() === 'RUNNING'),
    ended,
    stop: async () => {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
  };
}

/** Sends what Temporal's engine says to our log: words of its own and ids, never payloads. */
export const temporalLogger = (log: Logger, level: LogLevel): DefaultLogger =>
  new DefaultLogger(level, ({ level: at, message, meta }) => {
    const { workflowId, runId, taskQueue, activityType, error } = meta ?? {};
    const fields = { workflowId, runId, taskQueue, activityType };
    const line = error === undefined ? fields : { ...fields, ...errorFields(error) };
    if (at === 'ERROR') log.error(line, message);
    else if (at === 'WARN') log.warn(line, message);
    else log.info(line, message);
  });
