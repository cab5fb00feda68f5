import { type Finished, packageProgram, runToEnd } from './run-program.ts';

interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** Longest first, so that two of them side by side end at about the same time. */
const checks: readonly Check[] = [
  { name: 'unit tests', program: 'vitest', args: ['run', '--project', 'unit'] },
  { name: 'types', program: 'tsc', args: ['-b', '--pretty', 'false'] },
  { name: 'lint and borders', program: 'oxlint', args: ['--type-aware'] },
  { name: 'dead code', program: 'knip', args: [] },
  { name: 'format', program: 'prettier', args: ['--check', '.'] },
];
const SIDE_BY_SIDE = 2;

const report = ({ name }: Check, { exitCode, seconds, output }: Finished): void => {
  console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
  if (exitCode !== 0) console.log(output);
};

/** Takes checks from the front of the queue until none is left; true when all of its own passed. */
const work = async (queue: Check[]): Promise<boolean> => {
  let passed = true;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const finished = await runToEnd(packageProgram(next.program), next.args, false);
    report(next, finished);
    passed &&= finished.exitCode === 0;
  }
  return passed;
};

/** Runs every check that needs no server, two at a time; exit code 1 when one of them failed. */
const main = async (): Promise<void> => {
  const began = performance.now();
  const queue = [...checks];
  const workers = Array.from({ length: SIDE_BY_SIDE }, () => work(queue));
  const passed = (await Promise.all(workers)).every(Boolean);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(passed ? `All checks passed in ${seconds} s` : `Checks failed after ${seconds} s`);
  process.exitCode = passed ? 0 : 1;
};

await main();
