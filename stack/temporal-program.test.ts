import { describe, expect, test } from 'vitest';
import { StackFailure } from './failure.ts';
import { chooseTemporal, type TemporalProbes } from './temporal-program.ts';

const NEW = 'temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)';
const OLD = 'temporal version 1.0.0 (Server 1.24.2, UI 2.28.0)';

interface Machine {
  readonly own?: string;
  readonly onPath?: string;
  readonly go?: number;
  readonly downloadWorks?: boolean;
  readonly buildWorks?: boolean;
}

const asked: string[] = [];

const machine = ({ own, onPath, go, downloadWorks, buildWorks }: Machine): TemporalProbes => {
  asked.length = 0;
  const outcome = (name: string, works: boolean | undefined) => {
    asked.push(name);
    return Promise.resolve(
      works === true
        ? { kind: 'obtained' as const }
        : { kind: 'failed' as const, why: `${name} refused` },
    );
  };
  return {
    ownPath: '/data/bin/temporal',
    exists: () => own !== undefined,
    findOnPath: () => (onPath === undefined ? undefined : '/usr/bin/temporal'),
    versionOf: (path) => Promise.resolve((path === '/usr/bin/temporal' ? onPath : own) ?? ''),
    goVersion: () => Promise.resolve(go),
    download: () => outcome('download', downloadWorks),
    build: () => outcome('build', buildWorks),
  };
};

describe('the Temporal program', () => {
  test('is our own copy when there is one, even with another on PATH', async () => {
    const chosen = await chooseTemporal(machine({ own: NEW, onPath: NEW }));
    expect(chosen.path).toBe('/data/bin/temporal');
    expect(asked).toEqual([]);
  });

  test('is the one on PATH when we have none', async () => {
    const chosen = await chooseTemporal(machine({ onPath: NEW, downloadWorks: true }));
    expect(chosen.path).toBe('/usr/bin/temporal');
    expect(asked).toEqual([]);
  });

  test('is not one on PATH whose server is too old', async () => {
    const chosen = await chooseTemporal(machine({ onPath: OLD, downloadWorks: true }));
    expect(chosen.path).toBe('/data/bin/temporal');
    expect(chosen.because).toMatch(/too old.*download was fetched/);
  });

  test('is not our own copy when that does not run', async () => {
    await chooseTemporal(machine({ own: '', downloadWorks: true }));
    expect(asked).toEqual(['download']);
  });

  test('is built with Go only after the download was refused', async () => {
    const chosen = await chooseTemporal(machine({ go: 25, buildWorks: true }));
    expect(asked).toEqual(['download', 'build']);
    expect(chosen.because).toMatch(/download refused.*built with Go/);
  });

  test.each([
    [undefined, /Go is not installed/],
    [24, /Go 1\.24 is older than 1\.25/],
  ])('is not built with Go 1.%s', async (go, reason) => {
    const probes = machine({ buildWorks: true, ...(go === undefined ? {} : { go }) });
    await expect(chooseTemporal(probes)).rejects.toThrow(reason);
    expect(asked).toEqual(['download']);
  });

  test('missing everywhere is told with every reason and a way out', async () => {
    const failure = await chooseTemporal(machine({ go: 26 })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StackFailure);
    expect(String(failure)).toMatch(/not on PATH.*download refused.*build refused/s);
    expect(String(failure)).toMatch(/What to do: .*go install .*\/data\/bin\/temporal/);
  });
});
