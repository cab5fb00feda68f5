import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** A chunk with everything the browser loads with it before it runs. */
const loadedWith = (bundle: Bundle, fileName: string, found = new Set<string>()): Set<string> => {
  const output = bundle[fileName];
  if (output === undefined || found.has(fileName)) return found;
  found.add(fileName);
  if (output.type !== 'chunk') return found;
  for (const style of output.viteMetadata?.importedCss ?? []) found.add(style);
  for (const each of output.imports) loadedWith(bundle, each, found);
  return found;
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Writes a compressed copy beside a file, and gives its size in bytes. */
const zip = (file: string): number => {
  const zipped = gzipSync(readFileSync(file), { level: 9 });
  writeFileSync(`${file}.gz`, zipped);
  return zipped.length;
};

/**
 * Writes a compressed copy beside every script and style sheet, and prints what each entry of the web
 * weighs when it arrives (gzip), and what all pages weigh together.
 */
export const reportEntrySizes = (): Plugin => ({
  name: 'entry-sizes',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    const zipped = new Map(
      Object.keys(bundle)
        .filter((fileName) => /\.(js|css|svg)$/.test(fileName))
        .map((fileName) => [fileName, zip(join(dir, fileName))] as const),
    );
    const sum = (files: Iterable<string>) =>
      [...files].reduce((total, file) => total + (zipped.get(file) ?? 0), 0);
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || !output.isEntry) continue;
      const first = kilobytes(sum(loadedWith(bundle, output.fileName)));
      process.stdout.write(`entry ${output.name.padEnd(8)} ${first} gzip at first\n`);
    }
    process.stdout.write(`all pages      ${kilobytes(sum(zipped.keys()))} gzip\n`);
  },
});
