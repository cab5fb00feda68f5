import { createRequire } from 'node:module';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StackFailure } from './failure.ts';
import { checkoutFolder } from './layout.ts';
import type { Progress } from './progress.ts';
import { runProgram } from './run-program.ts';

/** What the pages are made of: a change in any of it makes them old. */
const sources = ['web', 'i18n', 'domain', 'vite.config.ts', 'package-lock.json'];
const LINES_SHOWN = 8;

const changedAt = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
};

/** The latest change of a file, or of anything in a folder, in epoch milliseconds. */
const newestIn = async (path: string): Promise<number> => {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const files = await readdir(path, { recursive: true });
  const times = await Promise.all(files.map((name) => changedAt(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
};

const isBuilt = async (): Promise<boolean> => {
  const builtAt = await changedAt(join(checkoutFolder, 'dist/web/staff.html'));
  const times = await Promise.all(sources.map((name) => newestIn(join(checkoutFolder, name))));
  return builtAt > Math.max(...times);
};

/** The program of vite, which its package does not export by name. */
const viteProgram = (): string => {
  const manifest = createRequire(import.meta.url).resolve('vite/package.json');
  return join(dirname(manifest), 'bin/vite.js');
};

/**
 * Builds the pages into dist/web, unless what is there is newer than everything they are made of.
 * Throws `StackFailure` with the words of the build when it fails.
 */
export const buildWeb = async (progress: Progress): Promise<void> => {
  const step = progress.step('web');
  try {
    step.note('looking whether the pages are built');
    if (await isBuilt()) {
      step.done('built before, nothing has changed');
      return;
    }
    step.note('building the pages');
    const { code, output } = await runProgram(process.execPath, [viteProgram(), 'build'], {
      cwd: checkoutFolder,
      // Whoever builds, a test or an operator, gets the pages people will use.
      env: { NODE_ENV: 'production' },
    });
    const lines = output.split('\n');
    if (code !== 0)
      throw new StackFailure({
        what: 'The pages could not be built.',
        why: lines.slice(-LINES_SHOWN).join('\n    '),
        todo: 'Put right what it names, then start again.',
      });
    const sizes = lines.filter((line) => line.startsWith('entry ')).map((line) => line.slice(6));
    step.done(`built: ${sizes.map((size) => size.replaceAll(/\s+/g, ' ')).join('; ')}`);
  } finally {
    step.failed();
  }
};
