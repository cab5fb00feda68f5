import { createRequire } from 'node:module';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import pg from 'pg';
import { instant } from '#domain/shared/instant';
import { addDays, dateOf, startOfDay, weekday } from '#domain/shared/local-date';
import { Settlements } from '#api/commands/settlements';
import { createPool, type Pool } from '#platform/database';
import { createLogger } from '#platform/log';
import { connectTemporal } from '#platform/temporal';
import { layGround } from '#prisma/seed/ground';
import { provision, type Stack } from '#stack/provision';
import { bundleWorkflows } from '#worker/temporal-worker';
import { ours } from './ours.ts';
import { raw } from './raw.ts';
import { upsertTable } from './raw-hands.ts';
import { sideNames, type Side, type SideName } from './side.ts';
import type { Measured } from './server-times.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

const CLIENT_POOL_SIZE = 16;
const TEN_HOURS_MS = 10 * 3_600_000;

/** Servers, workers and sides, ready to be measured. */
export interface Arena {
  readonly client: Client;
  readonly sides: { readonly [N in SideName]: Side };
  readonly measured: { readonly [N in SideName]: Measured };
  readonly close: () => Promise<void>;
}

/** The same for every run: a Monday at ten, so that the two alarms of a dispute never coincide. */
const setClock = async (pool: Pool): Promise<void> => {
  const today = dateOf(instant(Date.now()));
  const monday = addDays(today, 8 - weekday(today));
  const aheadMs = startOfDay(monday) + TEN_HOURS_MS - Date.now();
  await pool.query('update court_clock set offset_ms = $1', [Math.round(aheadMs)]);
};

const prepareDatabase = async (stack: Stack, pool: Pool): Promise<void> => {
  const owner = new pg.Client({ connectionString: stack.databaseOwnerUrl });
  await owner.connect();
  await owner.query(upsertTable);
  await owner.query('begin');
  await layGround(owner, 'test');
  await owner.query('commit');
  await owner.end();
  await setClock(pool);
};

const pidOf = (stack: Stack, name: string): number =>
  stack.processes.list().find((process) => process.name === name)?.pid ?? 0;

const bundleRaw = () =>
  bundleWorkflowCode({
    workflowsPath: createRequire(import.meta.url).resolve('#bench/raw/index'),
    logger: new DefaultLogger('WARN'),
  });

const startWorkers = async (stack: Stack): Promise<{ readonly [N in SideName]: WorkerProcess }> => {
  const { temporalAddress, databaseUrl, redisUrl } = stack;
  const [product, bare] = [await bundleWorkflows(), await bundleRaw()];
  const start = (side: SideName): Promise<WorkerProcess> =>
    startWorkerProcess({
      side,
      temporalAddress,
      databaseUrl,
      redisUrl,
      workflowCode: (side === 'ours' ? product : bare).code,
    });
  return {
    ours: await start('ours'),
    raw: await start('raw'),
    'raw+upsert': await start('raw+upsert'),
  };
};

/**
 * Provisions servers of its own with empty stores, and starts one worker process for each side.
 * Throws `StackFailure` when a server cannot be had. `onStop` is told at once how to stop what runs.
 */
export const openArena = async (
  dataFolder: string,
  options: { readonly quiet: boolean; readonly onStop: (stop: () => Promise<void>) => void },
): Promise<Arena> => {
  const stack = await provision({ profile: 'test', dataFolder, ...options });
  const pool = createPool(stack.databaseUrl, { size: CLIENT_POOL_SIZE, name: 'bench-client' });
  await prepareDatabase(stack, pool);
  const client = await connectTemporal({ address: stack.temporalAddress, namespace: 'default' });
  const settlements = new Settlements(pool, createLogger('bench', 'warn'));
  const workers = await startWorkers(stack);
  const servers = { temporal: pidOf(stack, 'temporal'), postgres: pidOf(stack, 'postgres') };
  const measuredBy = (name: SideName): Measured => ({ ...servers, worker: workers[name].pid });
  return {
    client,
    sides: {
      ours: ours(pool, client, settlements),
      raw: raw(client, 'raw'),
      'raw+upsert': raw(client, 'raw+upsert'),
    },
    measured: {
      ours: measuredBy('ours'),
      raw: measuredBy('raw'),
      'raw+upsert': measuredBy('raw+upsert'),
    },
    close: async () => {
      for (const name of sideNames) await workers[name].stop();
      await client.connection.close();
      await settlements.write();
      await pool.end();
      await stack.stop();
    },
  };
};
