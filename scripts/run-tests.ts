import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageProgram, runToEnd } from './run-program.ts';
import { argumentsFor, filesToRunAgain, passedLater, type Run } from './second-run.ts';
import { closingLine, corrected, filesOf, judge, tallyOf, type FileReport } from './test-tally.ts';

/** Reads the report vitest wrote; a run that broke down before writing one has no tests to its name. */
const readFiles = async (file: string): Promise<readonly FileReport[]> => {
  const report = await readFile(file, 'utf8').catch(() => null);
  if (report !== null) return filesOf(report);
  console.log('The tests could not be run: see the messages above.');
  return [];
};

/** Runs vitest to its end, on servers of its own, and reads its report. */
const run = async (args: readonly string[]): Promise<Run> => {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { exitCode, output } = await runToEnd(
    packageProgram('vitest'),
    ['run', ...reporters, ...args],
    true,
  );
  const files = await readFiles(file);
  await rm(folder, { recursive: true });
  return { files, exitCode, output };
};

/** The run as it counts: with the second try of files that failed, where they may have one and pass. */
const runAgain = async (first: Run, args: readonly string[]): Promise<Run> => {
  const files = filesToRunAgain(first, args, process.cwd());
  if (files.length === 0) return first;
  console.log(`Running again what failed, on fresh servers: ${files.join(' ')}`);
  const again = await run(argumentsFor(args, files));
  if (judge(tallyOf(again.files), again.exitCode).failed > 0) return first;
  for (const line of passedLater(first.files, again.files)) console.log(line);
  return { ...again, files: corrected(first.files, again.files) };
};

/**
 * Runs the tests, all of them or what the arguments name (as for vitest), and ends with one line that
 * says how many passed and failed. Exit code 1 on any failure, and when no test ran.
 */
const main = async (args: readonly string[]): Promise<void> => {
  const { files, exitCode } = await runAgain(await run(args), args);
  const tally = judge(tallyOf(files), exitCode);
  process.exitCode = tally.failed === 0 ? 0 : 1;
  console.log(closingLine(tally));
};

await main(process.argv.slice(2));
