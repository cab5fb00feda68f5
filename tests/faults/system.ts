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
 * A whole system for the fault tests, in a process of its own: servers, api and worker in the folder
 * named by the first argument. Each line of standard input is an order to kill a part (SIGKILL), to
 * delete files while it is down, and to start it again; each order is answered by one line. With
 * `stories` as second argument the disputes of the demonstration have happened in it.
 */

const orderSchema = z.object({
  kill: z.enum(['worker', 'api', 'redis', 'temporal', 'postgres']),
  downMs: z.number(),
  wipe: z.array(z.string()),
});

const say = (word: object): void => void process.stdout.write(`${JSON.stringify(word)}\n`);

const [dataFolder = '', told = ''] = process.argv.slice(2);
const stack = await provision({ profile: 'test', dataFolder, quiet: true });
const stop = async (): Promise<void> => {
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

async function tellAllStories(): Promise<void> {
  const pool = createPool(stack.databaseOwnerUrl);
  await tellStories(pool, stack.environment['LINK_SECRET'] ?? '', instant(Date.now()));
  await pool.end();
}

try {
  await seedDatabase(stack);
  if (told === 'stories') await tellAllStories();
  await startApplication(stack);
  stack.processes.keepAlive();
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin })) {
    const { kill, downMs, wipe } = orderSchema.parse(JSON.parse(line));
    const program = await killRunning(kill);
    await pause(downMs);
    for (const path of wipe) rmSync(path, { recursive: true, force: true });
    await startAgain(program);
    say({ again: kill });
  }
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
} finally {
  await stop();
}
