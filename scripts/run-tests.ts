import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageProgram, runToEnd } from './run-program.ts';
import { closingLine, judge, tallyOf, type Tally } from './test-tally.ts';

const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

/** Reads the report vitest wrote; a run that broke down before writing one has no tests to its name. */
const readTally = async (file: string): Promise<Tally> => {
  const report = await readFile(file, 'utf8').catch(() => null);
  if (report !== null) return tallyOf(report);
  console.log('The tests could not be run: see the messages above.');
  return nothing;
};

/**
 * Runs the tests, all of them or what the arguments name (as for vitest), and ends with one line that
 * says how many passed and failed. Exit code 1 on any failure, and when no test ran.
 */
const main = async (args: readonly string[]): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { exitCode } = await runToEnd(
    packageProgram('vitest'),
    ['run', ...reporters, ...args],
    true,
  );
  const tally = judge(await readTally(file), exitCode);
  await rm(folder, { recursive: true });
  process.exitCode = tally.failed === 0 ? 0 : 1;
  console.log(closingLine(tally));
};

await main(process.argv.slice(2));
