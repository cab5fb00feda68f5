import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from './statutes.ts';

/** Folders whose content is made by machines, or is none of the project's text. */
const leftOut: ReadonlySet<string> = new Set([
  'node_modules',
  '.git',
  '.data',
  '.build',
  'dist',
  'coverage',
  'prisma/generated',
]);

/** Paths of all files of the project, from its root, sorted. */
export async function projectFiles(folder = ''): Promise<readonly string[]> {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (leftOut.has(path)) return [];
      return entry.isDirectory() ? projectFiles(path) : [path];
    }),
  );
  return found.flat().toSorted();
}

/** The project's TypeScript with its text. */
export async function projectSources(): Promise<readonly Source[]> {
  const paths = (await projectFiles()).filter((path) => path.endsWith('.ts'));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return paths.map((path, index) => ({ path, text: texts[index] ?? '' }));
}
