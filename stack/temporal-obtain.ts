import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf } from './failure.ts';
import type { Step } from './progress.ts';
import { runProgram } from './run-program.ts';
import { TEMPORAL_GO_MODULE, type TemporalArchive, temporalArchive } from './temporal-release.ts';

const CONNECT_MS = 5_000;
const SILENCE_MS = 30_000;
const MEGABYTE = 1024 * 1024;

/** How obtaining went: the reason when it did not work. */
export type Obtained =
  { readonly kind: 'obtained' } | { readonly kind: 'failed'; readonly why: string };

const fail = (why: string): Obtained => ({ kind: 'failed', why });

/** Reads a body to its end, telling the step how far it is; gives up after 30 s of silence. */
const readBody = async (
  response: Response,
  giveUp: AbortController,
  step: Step,
): Promise<Buffer> => {
  const total = Number(response.headers.get('content-length') ?? '0') / MEGABYTE;
  const parts: Uint8Array[] = [];
  let size = 0;
  const silent = new Error(`nothing more came for ${SILENCE_MS / 1000} s`);
  const silence = setTimeout(() => giveUp.abort(silent), SILENCE_MS);
  for await (const part of response.body ?? []) {
    silence.refresh();
    parts.push(part);
    size += part.byteLength;
    step.note(`downloading, ${(size / MEGABYTE).toFixed(1)} of ${total.toFixed(1)} MB`);
  }
  clearTimeout(silence);
  return Buffer.concat(parts);
};

const fetchArchive = async (url: string, step: Step): Promise<Buffer> => {
  const giveUp = new AbortController();
  const unreachable = new Error(`no connection within ${CONNECT_MS / 1000} s`);
  const connecting = setTimeout(() => giveUp.abort(unreachable), CONNECT_MS);
  try {
    const response = await fetch(url, { signal: giveUp.signal });
    clearTimeout(connecting);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await readBody(response, giveUp, step);
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Error(reasonOf(cause), { cause: error });
  } finally {
    clearTimeout(connecting);
  }
};

/** Puts a finished program in its place in one step, so that half a program is never found. */
const putInPlace = (finished: string, binFolder: string): void => {
  chmodSync(finished, 0o755);
  renameSync(finished, join(binFolder, 'temporal'));
};

/** Downloads the official program for this machine into `binFolder` and checks its hash. */
export const downloadTemporal = async (
  binFolder: string,
  step: Step,
  archive: TemporalArchive | undefined = temporalArchive(process.platform, process.arch),
): Promise<Obtained> => {
  if (archive === undefined)
    return fail(`none is published for ${process.platform} ${process.arch}`);
  const work = join(binFolder, `download-${process.pid}`);
  try {
    step.note('asking for the official download');
    const bytes = await fetchArchive(archive.url, step);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== archive.sha256)
      return fail('what arrived is not the published file (its hash differs)');
    mkdirSync(work, { recursive: true });
    writeFileSync(join(work, 'temporal.tar.gz'), bytes);
    const unpacked = await runProgram('tar', ['-xzf', 'temporal.tar.gz', 'temporal'], {
      cwd: work,
    });
    if (unpacked.code !== 0) return fail(`it could not be unpacked: ${unpacked.output}`);
    putInPlace(join(work, 'temporal'), binFolder);
    return { kind: 'obtained' };
  } catch (error) {
    return fail(reasonOf(error));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Builds the program from its published Go module into `binFolder`; takes a few minutes. */
export const buildTemporal = async (
  go: string,
  binFolder: string,
  step: Step,
): Promise<Obtained> => {
  const work = join(binFolder, `build-${process.pid}`);
  const count = { downloaded: 0, compiled: 0 };
  try {
    mkdirSync(work, { recursive: true });
    step.note('building it with Go (about 3 minutes)');
    // With -v Go names every module it fetches and every package it compiles: that is the progress.
    const built = await runProgram(go, ['install', '-v', TEMPORAL_GO_MODULE], {
      env: { GOBIN: work },
      onLine: (line) => {
        if (line.startsWith('go: ')) count.downloaded += 1;
        else count.compiled += 1;
        step.note(
          `building it with Go (about 3 minutes), ${count.downloaded} modules fetched, ${count.compiled} packages compiled`,
        );
      },
    });
    if (built.code !== 0) return fail(built.output.split('\n').slice(-3).join(' '));
    putInPlace(join(work, 'temporal'), binFolder);
    return { kind: 'obtained' };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
