import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StackFailure } from './failure.ts';
import { binFolder } from './layout.ts';
import type { Step } from './progress.ts';
import { findOnPath, runProgram } from './run-program.ts';
import { buildTemporal, downloadTemporal, type Obtained } from './temporal-obtain.ts';
import { OLDEST_GO, TEMPORAL_CLI_VERSION, TEMPORAL_GO_MODULE } from './temporal-release.ts';

/** A Temporal program and why it was chosen. */
export interface TemporalProgram {
  readonly path: string;
  readonly because: string;
}

/** What the choice depends on, so that a test can stand in for a machine. */
export interface TemporalProbes {
  /** Where our own copy lies, or would lie. */
  readonly ownPath: string;
  exists(path: string): boolean;
  findOnPath(program: string): string | undefined;
  /** The line `temporal --version` prints; empty when it does not run. */
  versionOf(path: string): Promise<string>;
  /** Which Go 1.x there is, for example 26, or undefined when there is none. */
  goVersion(): Promise<number | undefined>;
  download(): Promise<Obtained>;
  build(): Promise<Obtained>;
}

// The server inside must know what we use (Updates, search attributes on a SQL store, worker
// versioning); this is the release it was proved with.
const OLDEST_SERVER = [1, 29] as const;

const isNewEnough = (version: string): boolean => {
  const found = /Server (\d+)\.(\d+)/.exec(version);
  if (found === null) return false;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor >= OLDEST_SERVER[1]);
};

const alreadyHere = async (probes: TemporalProbes): Promise<TemporalProgram | string> => {
  const own = probes.ownPath;
  if (probes.exists(own) && isNewEnough(await probes.versionOf(own)))
    return { path: own, because: 'it was obtained before' };
  const path = probes.findOnPath('temporal');
  if (path === undefined) return 'temporal is not on PATH';
  const version = await probes.versionOf(path);
  if (isNewEnough(version)) return { path, because: `${path} is on PATH` };
  return `${path} is too old or does not run (${version || 'no version'})`;
};

const buildHere = async (probes: TemporalProbes): Promise<Obtained> => {
  const go = await probes.goVersion();
  if (go === undefined) return { kind: 'failed', why: 'Go is not installed' };
  if (go < OLDEST_GO) return { kind: 'failed', why: `Go 1.${go} is older than 1.${OLDEST_GO}` };
  return probes.build();
};

/**
 * Chooses the Temporal program: our own copy, one on PATH, the official download, a build with Go,
 * in this order. Throws `StackFailure` that says why each of them did not work.
 */
export const chooseTemporal = async (probes: TemporalProbes): Promise<TemporalProgram> => {
  const here = await alreadyHere(probes);
  if (typeof here !== 'string') return here;
  const downloaded = await probes.download();
  if (downloaded.kind === 'obtained')
    return { path: probes.ownPath, because: `${here}; the official download was fetched` };
  const built = await buildHere(probes);
  if (built.kind === 'obtained')
    return {
      path: probes.ownPath,
      because: `${here}; the download failed (${downloaded.why}); it was built with Go`,
    };
  throw new StackFailure({
    what: 'No Temporal server could be found or obtained.',
    why: `${here}. The official download failed: ${downloaded.why}. Building it failed: ${built.why}.`,
    todo: `On a machine with a connection, run: GOBIN=$PWD go install ${TEMPORAL_GO_MODULE}   or download temporal ${TEMPORAL_CLI_VERSION}; then copy the program to ${probes.ownPath}. Or set TEMPORAL_ADDRESS to a server of your own.`,
  });
};

const goVersion = async (): Promise<number | undefined> => {
  const { output } = await runProgram('go', ['version']);
  const found = /go1\.(\d+)/.exec(output)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** The probes of the machine we are on. */
export const temporalProbes = (step: Step): TemporalProbes => {
  mkdirSync(binFolder, { recursive: true });
  return {
    ownPath: join(binFolder, 'temporal'),
    exists: existsSync,
    findOnPath,
    versionOf: async (path) => {
      const { code, output } = await runProgram(path, ['--version'], { timeoutMs: 10_000 });
      return code === 0 ? output : '';
    },
    goVersion,
    download: () => downloadTemporal(binFolder, step),
    build: () => buildTemporal('go', binFolder, step),
  };
};
