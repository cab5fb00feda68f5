import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { z } from 'zod';

/**
 * Writes the catalogue of causes of action as modules of the domain, one per part of the catalogue:
 * `npx tsx scripts/write-causes.ts <causes.json>`. Pinyin is written beside each name, because the
 * domain has no packages to work it out.
 */
const listed = z.array(
  z.object({
    code: z.string(),
    name: z.string(),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    parent: z.string().nullable(),
  }),
);
type Listed = z.infer<typeof listed>[number];

const folder = 'domain/routing/lexicon/catalogue';
const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the file that holds the catalogue.');
const causes = listed.parse(JSON.parse(await readFile(source, 'utf8')));

const spoken = ({ name }: Listed): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ');
const row = (cause: Listed): string =>
  `  ['${cause.code}', ${cause.parent === null ? 'null' : `'${cause.parent}'`}, '${cause.name}', '${spoken(cause)}'],`;
const within = (part: Listed): readonly Listed[] => {
  const below = causes.filter(({ parent }) => parent === part.code);
  return [part, ...below.flatMap(within)];
};
const slices = (rows: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(rows.length / 280) }, (_, index) =>
    rows.slice(index * 280, (index + 1) * 280),
  );

await mkdir(folder, { recursive: true });
const written: string[] = [];
for (const part of causes.filter(({ level }) => level === 1)) {
  for (const [index, rows] of slices(within(part).map(row)).entries()) {
    const name = `part-${part.code.slice(3)}-${String(index + 1)}`;
    const note =
      '// Written by scripts/write-causes.ts; prettier-ignore keeps one cause on one line.';
    const head = `import type { CatalogueRow } from './row.ts';\n\n${note}\n// prettier-ignore\n`;
    const body = `export const rows: readonly CatalogueRow[] = [\n${rows.join('\n')}\n];\n`;
    await writeFile(`${folder}/${name}.ts`, head + body);
    written.push(name);
  }
}
const imports = written.map(
  (name, index) => `import { rows as rows${String(index)} } from './${name}.ts';`,
);
const spreads = written.map((_, index) => `  ...rows${String(index)},`);
await writeFile(
  `${folder}/index.ts`,
  [
    ...imports,
    "import type { CatalogueRow } from './row.ts';",
    '',
    '/** The catalogue of causes of civil action in force from 2026-01-01, in its printed order. */',
    'export const catalogueRows: readonly CatalogueRow[] = [',
    ...spreads,
    '];',
    '',
  ].join('\n'),
);
execFileSync('npx', ['prettier', '--write', folder], { stdio: 'ignore' });
console.log(`${String(causes.length)} causes written to ${folder}`);
