import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { statesPages } from '#scripts/docs/pages';

const pages = await statesPages();

test.each([...pages])('%s is what `npm run docs` writes today', async (path, page) => {
  expect(await readFile(path, 'utf8').catch(() => 'there is no such file')).toBe(page);
});

test('docs/states has a page for every track on offer, and no other', async () => {
  const found = (await readdir('docs/states')).map((name) => `docs/states/${name}`);
  expect(found.toSorted()).toEqual([...pages.keys()].toSorted());
});
