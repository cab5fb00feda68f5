import { z } from 'zod';

/** How many tests ended how; a test file that could not even be loaded counts as one failed test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Counts the tests in a report in vitest's JSON; throws when it is no such report. */
export const tallyOf = (report: string): Tally => {
  const read = reportSchema.parse(JSON.parse(report));
  const filesLost = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + filesLost,
    skipped: read.numPendingTests + read.numTodoTests,
  };
};

/**
 * The tally a run is judged by: a runner that reports failure, or that ran no test at all, has failed
 * even when no single test did.
 */
export const judge = (tally: Tally, exitCode: number): Tally => {
  const silentFailure = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return silentFailure ? { ...tally, failed: 1 } : tally;
};

/** The last line of a test run: `12 passed, 0 failed`, and the skipped ones if there are any. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
