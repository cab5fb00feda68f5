import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { tablePages } from '#scripts/docs/pages';

const pages = await tablePages();

test.each([...pages])('%s is what `npm run docs` writes today', async (path, page) => {
  expect(await readFile(path, 'utf8').catch(() => 'there is no such file')).toBe(page);
});
