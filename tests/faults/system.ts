import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { instant } from '#domain/shared/instant';
import { createPool } from '#platform/database';
import { tellStories } from '#scripts/seed-stories';
import { startApplication } from '#stack/application';
import type { Program } from '#stack/program';
import { provision } from '#stack/provision';
import { seedDatabase } from '#stack/seed';

/*
 * A whole system for tests, in a process of its own: servers, api and worker in the folder named by the
 * argument. The first line of standard input says what it begins with. Each other line is an order to
 * kill a part (SIGKILL), to delete files while it is down, and to start it again, or to do only the
 * first or the last of these; each order is answered by one line.
 */

/** What a system begins with. */
const beginningSchema = z.object({
  /** The disputes of the demonstration have happened in it. */
  hasStories: z.boolean(),
  /** Servers to live on, with a database that is filled already; without them it starts its own. */
  servers: z
    .object({
      DATABASE_URL: z.string(),
      DATABASE_OWNER_URL: z.string(),
      TEMPORAL_ADDRESS: z.string(),
      TEMPORAL_TASK_QUEUE: z.string(),
    })
    .nullable(),
});
export type Beginning = z.infer<typeof beginningSchema>;

const part = z.enum(['worker', 'api', 'redis', 'temporal', 'postgres']);
const orderSchema = z.union([
  z.object({ kill: part, downMs: z.number(), wipe: z.array(z.string()) }),
  z.object({ down: part }),
  z.object({ up: part }),
]);
type Order = z.infer<typeof orderSchema>;

const say = (word: object): void => void process.stdout.write(`${JSON.stringify(word)}\n`);

const [dataFolder = ''] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const first: unknown = (await lines.next()).value;
const { hasStories, servers } = beginningSchema.parse(JSON.parse(String(first)));
const stack = await provision({
  profile: 'test',
  dataFolder,
  quiet: true,
  ...(servers === null ? {} : { given: servers }),
});
const stop = async (): Promise<void> => {
  // What they hold goes with them: nobody waits for their last word.
  for (const name of ['worker', 'api']) stack.processes.kill(name);
  await stack.stop();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());

const STARTS_AT_MOST = 3;
const LOOK_AGAIN_MS = 200;
const RUNS_AGAIN_WITHIN_MS = 120_000;

/**
 * Kills a part. One that has just ended by itself, as a worker may when the engine was killed, is waited
 * for: its keeper starts it again, as it does for a court.
 */
async function killRunning(part: string): Promise<Program> {
  const until = Date.now() + RUNS_AGAIN_WITHIN_MS;
  for (;;) {
    const program = stack.processes.kill(part);
    if (program !== undefined) return program;
    if (Date.now() > until) throw new Error(`${part} ended by itself and did not come back`);
    await pause(LOOK_AGAIN_MS);
  }
}

/** Starts a part as its keeper would: one that ends before it is ready is started anew, and it is said. */
async function startAgain(program: Program): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await stack.processes.start(program);
      return;
    } catch (error) {
      process.stderr.write(`${program.name} did not become ready: ${String(error)}\n`);
      if (tries === STARTS_AT_MOST) throw error;
      await pause(1_000);
    }
  }
}

/** The parts that are kept down. */
const kept = new Map<string, Program>();

async function carryOut(order: Order): Promise<void> {
  if ('down' in order) {
    kept.set(order.down, await killRunning(order.down));
    return;
  }
  if ('up' in order) {
    const program = kept.get(order.up);
    if (program === undefined) throw new Error(`${order.up} was not down`);
    await startAgain(program);
    return;
  }
  const program = await killRunning(order.kill);
  await pause(order.downMs);
  for (const path of order.wipe) rmSync(path, { recursive: true, force: true });
  await startAgain(program);
}

async function tellAllStories(): Promise<void> {
  const pool = createPool(stack.databaseOwnerUrl);
  await tellStories(pool, stack.environment['LINK_SECRET'] ?? '', instant(Date.now()));
  await pool.end();
}

try {
  if (servers === null) await seedDatabase(stack);
  if (hasStories) await tellAllStories();
  await startApplication(stack);
  stack.processes.keepAlive();
  say({ ready: true });
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const line = next.value;
    await carryOut(orderSchema.parse(JSON.parse(line)));
    say({ done: line });
  }
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
} finally {
  await stop();
}
