import { describe, expect, test } from 'vitest';
import { silentProgress } from './progress.ts';
import { chooseRedis, type RedisProbes } from './redis-program.ts';

const step = silentProgress().step('redis');

interface Machine {
  readonly programs: Readonly<Record<string, number>>;
  readonly installs?: string;
  readonly has?: string;
}

const machine = ({ programs, installs, has }: Machine): RedisProbes => {
  const present = new Map(Object.entries(programs));
  return {
    findOnPath: (name) => (present.has(name) ? `/usr/bin/${name}` : undefined),
    versionOf: (path) => Promise.resolve(present.get(path.replace('/usr/bin/', ''))),
    canInstall: installs !== undefined,
    install: () => {
      if (installs === undefined || installs === 'nothing')
        return Promise.resolve({ code: 100, output: 'E: Unable to fetch some archives' });
      present.set(installs, 7);
      return Promise.resolve({ code: 0, output: '' });
    },
    has: (name) => name === has,
  };
};

describe('the Redis program', () => {
  test('is redis-server on PATH before valkey-server', async () => {
    const programs = { 'redis-server': 7, 'valkey-server': 8.1 };
    expect((await chooseRedis(machine({ programs }), step)).path).toBe('/usr/bin/redis-server');
  });

  test('is valkey-server where redis-server is too old', async () => {
    const programs = { 'redis-server': 5, 'valkey-server': 8.1 };
    expect((await chooseRedis(machine({ programs }), step)).path).toBe('/usr/bin/valkey-server');
  });

  test('is installed on Debian as root', async () => {
    const chosen = await chooseRedis(machine({ programs: {}, installs: 'redis-server' }), step);
    expect(chosen).toEqual({
      path: '/usr/bin/redis-server',
      because: 'it was just installed by apt-get',
    });
  });

  test('is not installed anywhere else; the one command for the system is told', async () => {
    const probes = machine({ programs: {}, has: 'dnf' });
    await expect(chooseRedis(probes, step)).rejects.toThrow(/Run: sudo dnf install valkey/);
  });

  test('missing on an unknown system is told without a wrong command', async () => {
    await expect(chooseRedis(machine({ programs: {} }), step)).rejects.toThrow(
      /Install Redis 6\.2 or newer/,
    );
  });

  test('that cannot be installed says why', async () => {
    const probes = machine({ programs: {}, installs: 'nothing', has: 'apt-get' });
    await expect(chooseRedis(probes, step)).rejects.toThrow(/Unable to fetch some archives/);
  });
});
