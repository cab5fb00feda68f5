import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, reach } from './ask-port.ts';
import type { StackContext } from './context.ts';
import { reasonOf, StackFailure } from './failure.ts';
import { stopLeftOversIn } from './left-overs.ts';
import type { Program } from './program.ts';
import type { Step } from './progress.ts';
import { chooseRedis, redisProbes } from './redis-program.ts';

const ANSWER_MS = 1_000;

const settings = (folder: string, port: number, password: string): string =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    'protected-mode yes',
    'daemonize no',
    `dir "${folder}"`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    // BullMQ loses jobs when keys are evicted; a full memory must be an error instead.
    'maxmemory-policy noeviction',
    `requirepass ${password}`,
    '',
  ].join('\n');

const redisProgram = (path: string, folder: string, port: number, password: string): Program => ({
  name: 'redis',
  command: path,
  args: [join(folder, 'redis.conf')],
  cwd: folder,
  port,
  stopSignal: 'SIGTERM',
  graceMs: 10_000,
  readyWithinMs: 60_000,
  todo: `Redis holds nothing that cannot be rebuilt: its folder ${folder} may be deleted.`,
  prepare: async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'redis.conf'), settings(folder, port, password), { mode: 0o600 });
    await stopLeftOversIn(folder, path.split('/').at(-1) ?? '');
  },
  isReady: async () => {
    const answer = await ask(port, `AUTH ${password}\r\nPING\r\n`, ANSWER_MS);
    return answer.includes('+OK') && !answer.includes('LOADING');
  },
});

const useGiven = async (url: string, step: Step): Promise<string> => {
  const { hostname, port } = new URL(url);
  try {
    await reach(hostname, Number(port || '6379'));
  } catch (error) {
    throw new StackFailure({
      what: 'The Redis named by REDIS_URL does not answer.',
      why: reasonOf(error),
      todo: 'Start it or correct REDIS_URL; without that variable a Redis of our own is used.',
    });
  }
  step.done('the server named by REDIS_URL');
  return url;
};

const startOwn = async (context: StackContext, step: Step): Promise<string> => {
  const { dataFolder, ports, secrets, processes } = context;
  const chosen = await chooseRedis(redisProbes(step), step);
  const folder = join(dataFolder, 'redis');
  step.note('waiting until it answers');
  await processes.start(redisProgram(chosen.path, folder, ports.redis, secrets.redis));
  step.done(`127.0.0.1:${ports.redis}, because ${chosen.because}`);
  return `redis://:${secrets.redis}@127.0.0.1:${ports.redis}`;
};

/**
 * Provides Redis and gives its address: the server named by REDIS_URL, or one of our own that
 * keeps its log in the data folder. Throws `StackFailure` when neither works.
 */
export const provideRedis = async (context: StackContext): Promise<string> => {
  const step = context.progress.step('redis');
  const { REDIS_URL } = context.given;
  try {
    return REDIS_URL === undefined
      ? await startOwn(context, step)
      : await useGiven(REDIS_URL, step);
  } finally {
    step.failed();
  }
};
