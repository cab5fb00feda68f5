import { describe, expect, test } from 'vitest';
import { closingLine, judge, tallyOf } from './test-tally.ts';

const report = (counts: object, testResults: readonly object[] = []): string =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...counts,
  });

describe('the tally of a test run', () => {
  test('counts what passed, failed and was skipped', () => {
    const counts = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyOf(report(counts))).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test('counts a file that could not be loaded as one failed test', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(tallyOf(report({ numPassedTests: 7 }, files)).failed).toBe(1);
  });

  test('does not count a file twice whose tests failed', () => {
    const files = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(tallyOf(report({ numFailedTests: 1 }, files)).failed).toBe(1);
  });

  test('does not take any text for a report', () => {
    expect(() => tallyOf('{}')).toThrow();
  });
});

describe('the verdict on a test run', () => {
  test('is good when tests passed and the runner is content', () => {
    expect(judge({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  test('is bad when no test ran', () => {
    expect(judge({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });

  test('is bad when the runner failed although every test passed', () => {
    expect(judge({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  });

  test('does not add to failures already counted', () => {
    expect(judge({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });
});

describe('the closing line', () => {
  test('names passed and failed', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  test('names the skipped ones only when there are any', () => {
    expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
