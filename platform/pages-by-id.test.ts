import { expect, test } from 'vitest';
import { pagesById } from './pages-by-id.ts';

/** Reads from this many rows, and notes after which id each page was asked for. */
const reader = (count: number, size: number) => {
  const asked: string[] = [];
  const all = Array.from({ length: count }, (_, index) => ({ id: `1-${index}` }));
  const read = (after: string) => {
    asked.push(after);
    const rows = all.filter(({ id }) => id > after).slice(0, size);
    return Promise.resolve({ rows });
  };
  return { asked, read };
};

test.each([
  [0, [0]],
  [1, [1]],
  [2, [2, 0]],
  [5, [2, 2, 1]],
])('%i rows come in pages of two, each row once: %o', async (count, sizes) => {
  const { asked, read } = reader(count, 2);
  const pages: (readonly { readonly id: string }[])[] = [];
  for await (const page of pagesById(2, read)) pages.push(page);
  expect(pages.map(({ length }) => length)).toEqual(sizes);
  expect(pages.flat().map(({ id }) => id)).toEqual(
    Array.from({ length: count }, (_, index) => `1-${index}`),
  );
  expect(asked).toHaveLength(sizes.length);
});
