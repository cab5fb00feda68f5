import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stageIds } from '#domain/dispute/words';
import { stages } from '#domain/stages/index';
import { isBasis } from '#domain/statutes/index';
import { packs } from '#domain/tracks/packs';
import { projectFiles } from '#scripts/docs/sources';

const paths = await projectFiles();
/** All but this file, which names what it forbids. */
const code = paths
  .filter((path) => /\.(ts|tsx|mjs|sql|prisma)$/.test(path))
  .filter((path) => path !== 'tests/tidy.test.ts');
const texts = new Map(
  await Promise.all(code.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
);

/** Files that break a rule, as the test shows them when it fails. */
const offenders = (isOffending: (path: string, text: string) => boolean): readonly string[] =>
  [...texts].filter(([path, text]) => isOffending(path, text)).map(([path]) => path);

const isTest = (path: string): boolean => path.startsWith('tests/') || path.endsWith('.test.ts');
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const linesOf = (text: string): number => text.trimEnd().split('\n').length;

describe('words', () => {
  const rooms = [
    'i18n/',
    'domain/statutes/',
    'domain/routing/lexicon/',
    'domain/agreement/lexicon/',
    'prisma/seed/',
    'tests/',
  ];

  test('Chinese that a user reads stands in the catalogue, not in the code', () => {
    const isHome = (path: string) => isTest(path) || rooms.some((room) => path.startsWith(room));
    expect(
      offenders((path, text) => !isHome(path) && /\p{Script=Han}/u.test(withoutComments(text))),
    ).toEqual([]);
  });

  test('no file and no folder is named after nothing in particular', () => {
    const vague = /^(utils?|misc|common|helpers?|manager|service|shared-code)$/;
    const parts = (path: string) => path.split('/').map((part) => part.replace(/\..*$/, ''));
    expect(code.filter((path) => parts(path).some((part) => vague.test(part)))).toEqual([]);
  });

  test('files are named in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|real|slow|property|config))*\.(ts|tsx|mjs)$/;
    const named = code.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
    expect(named.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });
});

describe('code', () => {
  test('no file is longer than 300 lines', () => {
    const isFree = (path: string) => path.endsWith('.prisma') || path.endsWith('migration.sql');
    expect(offenders((path, text) => !isFree(path) && linesOf(text) > 300)).toEqual([]);
  });

  test('nothing is left for later', () => {
    const marks = /\b(TO-?DO|FIX-?ME|HACK)\b/;
    expect(offenders((_, text) => marks.test(text))).toEqual([]);
  });

  test('nobody reads the environment by a way around the linter', () => {
    expect(offenders((_, text) => /from 'node:process'/.test(text))).toEqual([]);
  });

  test('nothing climbs out of its folder', () => {
    expect(offenders((_, text) => /from '\.\.|import\('\.\./.test(text))).toEqual([]);
  });

  test('no type is asserted, and no linter rule is switched off in passing', () => {
    const switchedOff = /oxlint-(?:disable|enable)|eslint-|@ts-(?:ignore|expect-error|nocheck)/;
    expect(offenders((_, text) => switchedOff.test(text))).toEqual([]);
  });

  test('no package registry is named', async () => {
    const registries = ['npmjs', 'npmmirror', 'verdaccio', 'yarnpkg'].map((name) => `${name}.`);
    const kept = [...paths.filter((path) => /\.(json|ya?ml|md|npmrc)$/.test(path)), ...code];
    const named: string[] = [];
    for (const path of kept) {
      const text = await readFile(path, 'utf8');
      if (registries.some((registry) => text.includes(registry))) named.push(path);
    }
    expect(named).toEqual([]);
  });
});

describe('the law in the code', () => {
  test('every row of every stage names a basis that exists', () => {
    const rows = stageIds.flatMap((stage) => stages[stage].rows);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ basis }) => !isBasis(basis))).toEqual([]);
  });

  test('every period of every rule pack names a basis that exists', () => {
    const periods = packs.flatMap((pack) => [
      ...Object.values(pack.periods),
      ...Object.values(pack.commissionedTerm),
    ]);
    expect(periods.length).toBeGreaterThan(20);
    expect(periods.filter(({ basis }) => !isBasis(basis))).toEqual([]);
  });
});

describe('migrations', () => {
  const folders = paths
    .filter((path) => /^prisma\/migrations\/.+\/migration\.sql$/.test(path))
    .map((path) => path.split('/')[2] ?? '');

  test('are named by moment and purpose', () => {
    expect(folders.length).toBeGreaterThan(0);
    expect(folders.filter((name) => !/^\d{14}_[a-z0-9]+(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  test('follow each other, no two at the same moment', () => {
    const moments = folders.map((name) => name.slice(0, 14));
    expect(new Set(moments).size).toBe(moments.length);
  });
});
