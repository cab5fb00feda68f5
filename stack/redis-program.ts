import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { StackFailure } from './failure.ts';
import type { Step } from './progress.ts';
import { findOnPath, type ProgramResult, runProgram } from './run-program.ts';

/** A Redis-speaking server program and why it was chosen. */
export interface RedisProgram {
  readonly path: string;
  readonly because: string;
}

/** What the choice depends on, so that a test can stand in for a machine. */
export interface RedisProbes {
  findOnPath(program: string): string | undefined;
  /** Major and minor version, for example 7.0, or undefined when it does not say. */
  versionOf(path: string): Promise<number | undefined>;
  /** Whether packages can be installed here without asking anyone: Debian, as root. */
  readonly canInstall: boolean;
  install(): Promise<ProgramResult>;
  has(program: string): boolean;
}

const OLDEST_VERSION = 6.2;
const PROGRAMS = ['redis-server', 'valkey-server'] as const;

const INSTALL_COMMANDS: ReadonlyArray<readonly [string, string]> = [
  ['apt-get', 'sudo apt-get install redis-server'],
  ['dnf', 'sudo dnf install valkey'],
  ['apk', 'sudo apk add redis'],
  ['pacman', 'sudo pacman -S valkey'],
  ['zypper', 'sudo zypper install redis'],
  ['brew', 'brew install redis'],
];

const advice = (probes: RedisProbes): string => {
  const known = INSTALL_COMMANDS.find(([program]) => probes.has(program));
  return known === undefined
    ? 'Install Redis 6.2 or newer, or set REDIS_URL to a server of your own.'
    : `Run: ${known[1]}   (or set REDIS_URL to a server of your own)`;
};

const onPath = async (probes: RedisProbes): Promise<RedisProgram | undefined> => {
  for (const name of PROGRAMS) {
    const path = probes.findOnPath(name);
    const version = path === undefined ? undefined : await probes.versionOf(path);
    if (path !== undefined && version !== undefined && version >= OLDEST_VERSION)
      return { path, because: `${path} ${version} is on PATH and REDIS_URL is not set` };
  }
  return undefined;
};

/**
 * Chooses the Redis program: `redis-server` or `valkey-server` on PATH, else Debian's package,
 * installed as root. Throws `StackFailure` with the one command for this system.
 */
export const chooseRedis = async (probes: RedisProbes, step: Step): Promise<RedisProgram> => {
  const found = await onPath(probes);
  if (found !== undefined) return found;
  if (!probes.canInstall)
    throw new StackFailure({
      what: 'Redis was not found.',
      why: 'Neither redis-server nor valkey-server (6.2 or newer) is on PATH.',
      todo: advice(probes),
    });
  step.note('apt-get install redis-server');
  const installed = await probes.install();
  const now = await onPath(probes);
  if (now !== undefined) return { ...now, because: 'it was just installed by apt-get' };
  throw new StackFailure({
    what: 'Redis was not found and could not be installed.',
    why: installed.output.split('\n').slice(-3).join(' '),
    todo: advice(probes),
  });
};

const versionOf = async (path: string): Promise<number | undefined> => {
  const { output } = await runProgram(path, ['--version']);
  const found = /v=(\d+\.\d+)/.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
};

// RUNLEVEL=1 keeps Debian from starting the packaged service, which would take port 6379.
const DEBIAN = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

/** The probes of the machine we are on. */
export const redisProbes = (step: Step): RedisProbes => ({
  findOnPath,
  versionOf,
  canInstall: existsSync('/etc/debian_version') && userInfo().uid === 0,
  install: async () => {
    const options = { env: DEBIAN, onLine: (line: string) => step.note(`apt-get: ${line}`) };
    await runProgram('apt-get', ['update'], options);
    return runProgram('apt-get', ['install', '-y', 'redis-server'], options);
  },
  has: (program) => findOnPath(program) !== undefined,
});
