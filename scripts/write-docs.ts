import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { statesPages, tablePages } from './docs/pages.ts';

/** Writes the pages of docs/ that come from the code: `npm run docs`. */
for (const [path, page] of [...(await tablePages()), ...(await statesPages())]) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page);
  console.log(`written ${path}`);
}
