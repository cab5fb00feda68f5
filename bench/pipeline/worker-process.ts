import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { LISTENING, POLLING, type WorkerSettings } from './worker-settings.ts';

/** A worker in a process of its own, so that its processor time is known. */
export interface WorkerProcess {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the worker of one side and waits until it polls. Rejects when it ends instead. */
export const startWorkerProcess = async (settings: WorkerSettings): Promise<WorkerProcess> => {
  const script = createRequire(import.meta.url).resolve('#bench/worker');
  const child = fork(script, { execArgv: ['--import', 'tsx'] });
  await polling(child, settings);
  const { pid } = child;
  if (pid === undefined) throw new Error('a worker without a process');
  return {
    pid,
    stop: async () => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};

const polling = (child: ChildProcess, settings: WorkerSettings): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message === LISTENING) child.send(settings);
      if (message === POLLING) resolve();
    });
    child.once('exit', () => reject(new Error(`the worker of ${settings.side} did not start`)));
    child.once('error', reject);
  });
