import { z } from 'zod';

/** How many tests ended how; a test file that could not even be loaded counts as one failed test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What became of one test file. */
export interface FileReport {
  /** Its path, as the runner gives it. */
  readonly file: string;
  readonly tally: Tally;
  /** The full names of its failed tests; the file's own path where it failed before any test did. */
  readonly failures: readonly string[];
}

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});
type FileResult = z.infer<typeof reportSchema>['testResults'][number];

const fileReportOf = ({ name, status, assertionResults }: FileResult): FileReport => {
  const having = (...wanted: readonly string[]) =>
    assertionResults.filter((each) => wanted.includes(each.status));
  const failed = having('failed').map(({ fullName }) => fullName);
  const failures = status === 'failed' && failed.length === 0 ? [name] : failed;
  const passed = having('passed').length;
  const skipped = having('skipped', 'pending', 'todo', 'disabled').length;
  return { file: name, tally: { passed, failed: failures.length, skipped }, failures };
};

/** Reads a report in vitest's JSON, file by file; throws when it is no such report. */
export const filesOf = (report: string): readonly FileReport[] =>
  reportSchema.parse(JSON.parse(report)).testResults.map(fileReportOf);

/** The tests of all these files together. */
export const tallyOf = (files: readonly FileReport[]): Tally =>
  files.reduce(
    (sum, { tally }) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The files of a run in which those that ran again stand as they ended the second time. */
export const corrected = (
  first: readonly FileReport[],
  again: readonly FileReport[],
): readonly FileReport[] => [
  ...first.filter(({ file }) => !again.some((each) => each.file === file)),
  ...again,
];

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
