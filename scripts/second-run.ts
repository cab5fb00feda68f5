import { parseCLI } from 'vitest/node';
import { needsServers } from './test-projects.ts';
import type { FileReport } from './test-tally.ts';

/** More files than this do not fail by chance on one day. */
const MOST_FILES = 2;
/** The exit code of a runner that ran to its end and saw tests fail. */
const TESTS_FAILED = 1;

/** A run that has ended. */
export interface Run {
  readonly files: readonly FileReport[];
  readonly exitCode: number;
  /** What the runner wrote. */
  readonly output: string;
}

const asked = (args: readonly string[]) => parseCLI(['vitest', 'run', ...args]);

/** Errors outside any test say that the run itself went wrong; so does a runner that was ended. */
const hasCrashed = ({ exitCode, output }: Run): boolean =>
  exitCode !== TESTS_FAILED || /Vitest caught \d+ unhandled error/.test(output);

/** A run that stops at its first failure has not run what came after it. */
const stopsEarly = (args: readonly string[]): boolean => Number(asked(args).options.bail ?? 0) > 0;

/**
 * The failed files, by their paths from the project's folder, that may run once more: at most two, all of
 * them on real servers, of a run that came to its end. None when any other file failed (ADR 0027).
 */
export const filesToRunAgain = (
  run: Run,
  args: readonly string[],
  folder: string,
): readonly string[] => {
  const failed = run.files
    .filter(({ failures }) => failures.length > 0)
    .map(({ file }) => file.replace(`${folder}/`, ''));
  const mayRun = failed.length <= MOST_FILES && failed.every(needsServers);
  return mayRun && !hasCrashed(run) && !stopsEarly(args) ? failed : [];
};

/** The arguments of a run, with these files in the place of those it named. */
export const argumentsFor = (
  args: readonly string[],
  files: readonly string[],
): readonly string[] => {
  const named = asked(args).filter;
  return [...args.filter((each) => !named.includes(each)), ...files];
};

/** One line for each test that failed at first and passed when its file was run again. */
export const passedLater = (
  files: readonly FileReport[],
  again: readonly FileReport[],
): readonly string[] =>
  files
    .filter(({ file }) => again.some((each) => each.file === file))
    .flatMap(({ failures }) => failures)
    .map((name) => `failed at first, passed when run again: ${name}`);
