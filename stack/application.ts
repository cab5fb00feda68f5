import { join } from 'node:path';
import { processEnvironment } from '#platform/config';
import { StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import { isFree } from './ports.ts';
import type { Program } from './program.ts';
import type { Stack } from './provision.ts';

const ANSWER_MS = 2_000;
// A machine that is busy with something else is slow, and not broken; what ends by itself is told at once.
const READY_WITHIN_MS = 180_000;
const API_GRACE_MS = 15_000;
// Longer than the worker gives to what it has in hand.
const WORKER_GRACE_MS = 35_000;

const isOk = async (url: string): Promise<boolean> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
  await response.body?.cancel();
  return response.ok;
};

const nodeProgram = (
  stack: Stack,
  name: 'api' | 'worker',
  ports: { readonly own: number; readonly ready: number },
  options: { readonly watch: boolean; readonly graceMs: number },
): Program => ({
  name,
  command: process.execPath,
  args: [
    ...(options.watch ? ['--watch', '--watch-preserve-output'] : []),
    '--import',
    'tsx',
    join(checkoutFolder, name, 'main.ts'),
  ],
  cwd: checkoutFolder,
  env: { ...processEnvironment(), DATABASE_OWNER_URL: undefined, ...stack.environment },
  port: ports.own,
  stopSignal: 'SIGTERM',
  graceMs: options.graceMs,
  readyWithinMs: READY_WITHIN_MS,
  isReady: () => isOk(`http://127.0.0.1:${ports.ready}/readyz`),
});

/** Refuses a PORT the operator chose when another program has it; without one nothing is checked. */
export const refuseTakenPort = async (port: number | undefined): Promise<void> => {
  if (port === undefined || (await isFree(port))) return;
  throw new StackFailure({
    what: `Port ${port} cannot be used for the web address.`,
    why: 'Another program listens on it.',
    todo: 'Stop that program, or set PORT to another number, or unset PORT to get a free one.',
  });
};

/** The api and the worker of a stack as programs, to start, stop, kill and start again. */
export const applicationPrograms = (
  stack: Stack,
  watch = false,
): { readonly api: Program; readonly worker: Program } => {
  const port = Number(stack.environment['PORT']);
  const metrics = Number(stack.environment['METRICS_PORT_WORKER']);
  return {
    api: nodeProgram(stack, 'api', { own: port, ready: port }, { watch, graceMs: API_GRACE_MS }),
    worker: nodeProgram(
      stack,
      'worker',
      { own: metrics, ready: metrics },
      { watch, graceMs: WORKER_GRACE_MS },
    ),
  };
};

/**
 * Starts api and worker side by side and waits until both are ready. With `watch` they start again
 * whenever their code changes. Throws `StackFailure` when one does not become ready.
 */
export const startApplication = async (stack: Stack, watch = false): Promise<void> => {
  const programs = applicationPrograms(stack, watch);
  const starts = [programs.worker, programs.api].map(async (program) => {
    const step = stack.progress.step(program.name);
    try {
      step.note('waiting until it is ready');
      await stack.processes.start(program);
      step.done(`ready on 127.0.0.1:${program.port}`);
    } finally {
      step.failed();
    }
  });
  await Promise.allSettled(starts);
  await Promise.all(starts);
};
