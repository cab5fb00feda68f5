import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { projectFiles } from '#scripts/docs/sources';

/** A title of a test, or of a group of tests, that names the scenario it proves. */
const TITLE = /(?:test|it|describe)(?:\.each\([\s\S]*?\))?\(\s*['`][^'`\n]*?scenario (\d+):/g;

const numbersIn = async (paths: readonly string[]): Promise<ReadonlySet<number>> => {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(TITLE)].map(([, number]) => Number(number))),
  );
};
const tests = (await projectFiles()).filter((path) => path.endsWith('.test.ts'));
const isEndToEnd = (path: string): boolean => path.startsWith('tests/stories/');

describe('the fifty scenarios of the legal model', () => {
  test('each has a test with its number that asks the law itself', async () => {
    const proved = await numbersIn(tests.filter((path) => !isEndToEnd(path)));
    const all = Array.from({ length: 50 }, (_, index) => index + 1);
    expect(all.filter((number) => !proved.has(number))).toEqual([]);
  });

  test('the ten that matter most are told over HTTP as well', async () => {
    const told = await numbersIn(tests.filter(isEndToEnd));
    const most = [3, 7, 16, 18, 19, 26, 30, 33, 40, 47];
    expect(most.filter((number) => !told.has(number))).toEqual([]);
  });
});
