import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportEntrySizes } from './entry-sizes.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suyuan-entries-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Text that hardly gets smaller when it is compressed. */
const dense = (bytes: number): string =>
  Array.from({ length: bytes }, (_, at) => ((at * 7919) ^ (at * 104_729)).toString(36)).join('');

test('the build prints what each entry weighs when it arrives, without what is loaded later', async () => {
  await writeFile(join(folder, 'later.js'), `export const later = '${dense(20_000)}';`);
  await writeFile(join(folder, 'small.js'), `import('./later.js').then((it) => console.log(it));`);
  await writeFile(join(folder, 'large.js'), `console.log('${dense(9_000)}');`);
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [reportEntrySizes()],
    build: {
      outDir: join(folder, 'out'),
      rolldownOptions: {
        input: { small: join(folder, 'small.js'), large: join(folder, 'large.js') },
      },
    },
  });
  const lines = written.mock.calls.map(([line]) => String(line));
  written.mockRestore();
  const kilobytesOf = (entry: string): number =>
    Number(/([\d.]+) KB/.exec(lines.find((line) => line.startsWith(entry)) ?? '')?.[1]);
  expect(kilobytesOf('entry small')).toBeLessThan(3);
  expect(kilobytesOf('entry large')).toBeGreaterThan(10);
  expect(kilobytesOf('all pages')).toBeGreaterThan(
    kilobytesOf('entry small') + kilobytesOf('entry large'),
  );
  const files = await readdir(join(folder, 'out/assets'));
  for (const file of files.filter((name) => name.endsWith('.js')))
    expect(files).toContain(`${file}.gz`);
});
