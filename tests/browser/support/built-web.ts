import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { vi } from 'vitest';
import { builtWeb } from '#api/web-files';
import { buildWeb } from '#stack/build-web';
import { Progress } from '#stack/progress';

/** Nobody watches a test being prepared. */
const silent = new Progress({ isTerminal: false, width: 80, write: () => undefined });

/** All pages, as they are served to people; built once, as long as nothing they are made of changes. */
export const wholeWeb = async (): Promise<string> => {
  await buildWeb(silent);
  return builtWeb;
};

const environment = { command: 'build', mode: 'production' } as const;

/**
 * Builds only the pages that parties and the public open, as the build of the whole web does, into a
 * folder of the caller's own; gives the folder.
 */
export const buildPublicWeb = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-web-'));
  // The test runner says `test` here, and React would bring its tools for developers.
  vi.stubEnv('NODE_ENV', 'production');
  const found = await loadConfigFromFile(environment, 'vite.config.ts');
  if (found === null) throw new Error('vite.config.ts was not found');
  const root = found.config.root ?? '';
  await build({
    ...found.config,
    configFile: false,
    logLevel: 'error',
    build: {
      ...found.config.build,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: { party: join(root, 'party.html'), public: join(root, 'public.html') },
      },
    },
  });
  vi.unstubAllEnvs();
  return folder;
};

/** What a browser loads before the party's page runs: names of files, and their bytes when compressed. */
export const loadedAtFirst = async (
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly bytes: number }> => {
  const page = await readFile(join(folder, 'party.html'), 'utf8');
  const files = [...page.matchAll(/assets\/[\w.-]+\.(?:js|css)/g)].map(([file]) => file);
  const sizes = await Promise.all(files.map((file) => stat(join(folder, `${file}.gz`))));
  return { files, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
};
