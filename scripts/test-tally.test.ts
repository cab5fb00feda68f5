import { describe, expect, test } from 'vitest';
import { closingLine, corrected, filesOf, judge, tallyOf } from './test-tally.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `${name} ${index + 1}` })),
});
const lost = { name: 'lost', status: 'failed', assertionResults: [] };
const report = (...testResults: readonly object[]) => filesOf(JSON.stringify({ testResults }));

describe('the tally of a test run', () => {
  test('counts what passed, failed and was skipped', () => {
    const files = report(
      file('a', 'passed', 'failed', 'skipped', 'passed'),
      file('b', 'todo', 'failed', 'pending'),
    );
    expect(tallyOf(files)).toEqual({ passed: 2, failed: 2, skipped: 3 });
  });

  test('counts a file that could not be loaded as one failed test', () => {
    expect(tallyOf(report(file('a', 'passed'), lost)).failed).toBe(1);
  });

  test('does not count a file twice whose tests failed', () => {
    expect(tallyOf(report(file('a', 'failed'))).failed).toBe(1);
  });

  test('does not take any text for a report', () => {
    expect(() => filesOf('{}')).toThrow();
  });
});

describe('what failed', () => {
  test('is named test by test, and a file that never got to its tests by its path', () => {
    const files = report(file('a', 'passed', 'failed'), lost);
    expect(files.map(({ failures }) => failures)).toEqual([['a 2'], ['lost']]);
  });
});

describe('a tally corrected by a second run', () => {
  test('counts the files of the second run once, and all others as they were', () => {
    const first = report(file('a', 'passed', 'skipped'), file('b', 'passed', 'failed', 'skipped'));
    const again = report(file('b', 'passed', 'passed', 'passed'));
    expect(tallyOf(corrected(first, again))).toEqual({ passed: 4, failed: 0, skipped: 1 });
  });

  test('keeps a failure of a file that was not run again', () => {
    const first = report(file('a', 'failed'), file('b', 'failed'));
    expect(tallyOf(corrected(first, report(file('b', 'passed')))).failed).toBe(1);
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
