import { describe, expect, test } from 'vitest';
import { argumentsFor, filesToRunAgain, passedLater, type Run } from './second-run.ts';
import type { FileReport } from './test-tally.ts';

const FOLDER = '/court';
const BROWSER = 'tests/browser/desks.real.test.ts';
const API = 'tests/api/desk.test.ts';
const FAULTS = 'tests/faults/kills.test.ts';

const ended = (file: string, ...failures: readonly string[]): FileReport => ({
  file: `${FOLDER}/${file}`,
  tally: { passed: 1, failed: failures.length, skipped: 0 },
  failures,
});
const run = (failed: readonly string[], more: Partial<Run> = {}): Run => ({
  files: [ended('domain/fees.test.ts'), ...failed.map((file) => ended(file, 'was late'))],
  exitCode: 1,
  output: '',
  ...more,
});
const again = (which: Run, ...args: readonly string[]) => filesToRunAgain(which, args, FOLDER);

describe('a second run', () => {
  test('is given to one or two failed files on real servers', () => {
    expect(again(run([BROWSER]))).toEqual([BROWSER]);
    expect(again(run([API, FAULTS]))).toEqual([API, FAULTS]);
  });

  test('is not given when nothing failed, or when more than two files did', () => {
    expect(again(run([]))).toEqual([]);
    expect(again(run([API, FAULTS, BROWSER]))).toEqual([]);
  });

  test.each([
    'domain/fees.test.ts',
    'tests/deadlines.test.ts',
    'domain/search/explore.slow.test.ts',
  ])('is not given to anybody when a file failed that needs no server: %s', (file) => {
    expect(again(run([file]))).toEqual([]);
    expect(again(run([API, file]))).toEqual([]);
  });

  test('is not given when the runner itself broke down or was ended', () => {
    const output = '\nVitest caught 1 unhandled error during the test run.\n';
    expect(again(run([API], { output }))).toEqual([]);
    expect(again(run([API], { exitCode: 130 }))).toEqual([]);
    expect(again(run([API], { files: [] }))).toEqual([]);
  });

  test('is not given to a run that stops at its first failure, for the rest was never run', () => {
    expect(again(run([API]), '--bail=1')).toEqual([]);
    expect(again(run([API]), '--bail', '0')).toEqual([API]);
  });
});

describe('the arguments of a second run', () => {
  test('name the failed files in place of those that were named, and keep all else', () => {
    const args = ['tests/api', '-t', 'is refused', '--project=real', 'tests/browser'];
    expect(argumentsFor(args, [API])).toEqual(['-t', 'is refused', '--project=real', API]);
  });

  test('are the files alone where nothing was said', () => {
    expect(argumentsFor([], [API, BROWSER])).toEqual([API, BROWSER]);
  });
});

describe('what only a second run let pass', () => {
  test('is named test by test', () => {
    const first = [ended(API, 'a clerk', 'a judge'), ended(BROWSER)];
    expect(passedLater(first, [ended(API)])).toEqual([
      'failed at first, passed when run again: a clerk',
      'failed at first, passed when run again: a judge',
    ]);
  });
});
