import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

interface Planted {
  readonly file: string;
  readonly source: string;
  readonly rule: string;
}

const imports = (file: string, from: string): Planted => ({
  file,
  source: `import { thing } from '${from}';\nexport const it = thing;\n`,
  rule: 'eslint(no-restricted-imports)',
});
const importsType = (file: string, from: string): Planted => ({
  ...imports(file, from),
  source: `import type { Thing } from '${from}';\nexport type It = Thing;\n`,
});
const breaks = (rule: string, file: string, source: string): Planted => ({ file, source, rule });

const fullOf = (count: number, line: string): string => `${line}\n`.repeat(count);

/** One violation per house rule that the linter keeps. */
const mayNot: readonly (readonly [string, Planted])[] = [
  ['the domain may not import a package', imports('domain/p1.ts', 'zod')],
  ['the domain may not import Node', imports('domain/p2.ts', 'node:fs')],
  ['the domain may not import the words', imports('domain/p3.ts', '#i18n/zh-CN/stages')],
  ['the words may not import a package', imports('i18n/p1.ts', 'zod')],
  ['the words may not import the platform', imports('i18n/p2.ts', '#platform/config')],
  ['workflows may not import a package', imports('workflows/p1.ts', 'pg')],
  ['workflows may not import Node', imports('workflows/p2.ts', 'node:crypto')],
  ['workflows may not import a scoped package', imports('workflows/p3.ts', '@temporalio/client')],
  ['workflows may not call activities directly', imports('workflows/p4.ts', '#activities/verb')],
  ['workflows may not import the words', imports('workflows/p5.ts', '#i18n/zh-CN/acts')],
  ['activities may not import the api', imports('activities/p1.ts', '#api/app')],
  ['activities may not run workflow code', imports('activities/p2.ts', '#workflows/desk')],
  ['activities may not know Hono', imports('activities/p3.ts', 'hono')],
  ['notifications may not know Temporal', imports('notifications/p1.ts', '@temporalio/client')],
  ['notifications may not import activities', imports('notifications/p2.ts', '#activities/verb')],
  ['the api may not import activities', imports('api/p1.ts', '#activities/verb')],
  ['the api may not import workflow code', imports('api/p2.ts', '#workflows/stages/filing')],
  ['the api may not import types of the worker', importsType('api/p3.ts', '#worker/main')],
  ['the platform may not import the api', imports('platform/p1.ts', '#api/app')],
  ['the seed may not import the platform', imports('prisma/p1.ts', '#platform/config')],
  ['the worker may not import the api', imports('worker/p1.ts', '#api/app')],
  ['the stack may not import the worker', imports('stack/p1.ts', '#worker/main')],
  ['the web may not import the api', imports('web/p1.ts', '#api/app')],
  ['the web may not import Node', imports('web/p2.ts', 'node:fs')],
  ['the web may not import the platform', imports('web/p3.tsx', '#platform/config')],
  ['scripts may not import tests', imports('scripts/p1.ts', '#tests/support/builders')],
  ['nobody may climb out of a folder', imports('api/deep/p1.ts', '../p1.ts')],
  ['a test may not climb out of a folder either', imports('api/deep/p2.test.ts', '../p1.ts')],
  [
    'the domain may not read a clock',
    breaks('eslint(no-restricted-globals)', 'domain/clock.ts', 'export const now = new Date();\n'),
  ],
  [
    'the domain may not roll dice',
    breaks(
      'eslint(no-restricted-properties)',
      'domain/dice.ts',
      'export const n = Math.random();\n',
    ),
  ],
  [
    'an activity may not take legal time from the machine',
    breaks(
      'eslint(no-restricted-properties)',
      'activities/clock.ts',
      'export const n = Date.now();\n',
    ),
  ],
  [
    'the environment may not be read outside platform/config.ts',
    breaks('node(no-process-env)', 'api/env.ts', "export const home = process.env['HOME'];\n"),
  ],
  [
    'a promise may not be left floating',
    breaks(
      'typescript(no-floating-promises)',
      'api/floating.ts',
      'const send = async (): Promise<void> => {};\nexport const go = (): void => {\n  send();\n};\n',
    ),
  ],
  [
    'a switch may not leave a case out',
    breaks(
      'typescript(switch-exhaustiveness-check)',
      'api/open-switch.ts',
      "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};\n",
    ),
  ],
  [
    'a component may not use a hook only sometimes',
    breaks(
      'react-hooks(rules-of-hooks)',
      'web/hook.tsx',
      "import { useState } from 'react';\nexport const useIt = (on: boolean): unknown => (on ? useState(1) : null);\n",
    ),
  ],
  [
    'nothing may be any',
    breaks('typescript(no-explicit-any)', 'api/any.ts', 'export const x: any = 1;\n'),
  ],
  [
    'nothing may be declared present by an exclamation mark',
    breaks(
      'typescript(no-non-null-assertion)',
      'api/bang.ts',
      'export const f = (x: string | null): number => x!.length;\n',
    ),
  ],
  [
    'a type may not be asserted',
    breaks(
      'typescript(consistent-type-assertions)',
      'api/as.ts',
      'export const f = (x: unknown): string => x as string;\n',
    ),
  ],
  [
    'a type may not be asserted in a test',
    breaks(
      'typescript(consistent-type-assertions)',
      'api/as.test.ts',
      'export const f = (x: unknown): string => x as string;\n',
    ),
  ],
  [
    'a default export may not be used where no tool demands it',
    breaks('import(no-default-export)', 'api/default.ts', 'export default 1;\n'),
  ],
  [
    'a file may not be longer than 300 lines',
    breaks('eslint(max-lines)', 'api/long.ts', fullOf(301, 'export {};')),
  ],
  [
    'a function may not be longer than 60 lines',
    breaks(
      'eslint(max-lines-per-function)',
      'api/long-function.ts',
      `export const f = (x: number): number => {\n${fullOf(60, '  x += 1;')}  return x;\n};\n`,
    ),
  ],
];

/** Two files that import each other, for the rule against circles. */
const circle = {
  'api/circle-a.ts':
    "import { b } from './circle-b.ts';\nexport const a = (): number => b() + 1;\n",
  'api/circle-b.ts':
    "import { a } from './circle-a.ts';\nexport const b = (): number => a() + 1;\n",
};

/** What each room may do: the linter must stay silent on every one of these. */
const may: readonly (readonly [string, Planted])[] = [
  ['the domain may import the domain', imports('domain/ok1.ts', '#domain/dispute/words')],
  ['the words may import the domain', imports('i18n/ok1.ts', '#domain/dispute/words')],
  ['workflows may import Temporal', imports('workflows/ok1.ts', '@temporalio/workflow')],
  [
    'workflows may import types of activities',
    importsType('workflows/ok2.ts', '#activities/verbs'),
  ],
  ['activities may import messages', imports('activities/ok1.ts', '#workflows/messages')],
  [
    'activities may import types of workflows',
    importsType('activities/ok2.ts', '#workflows/inputs'),
  ],
  ['the api may import messages', imports('api/ok1.ts', '#workflows/messages')],
  ['the api may import the words', imports('api/ok2.ts', '#i18n/zh-CN/acts')],
  ['the worker may import activities', imports('worker/ok1.ts', '#activities/verbs')],
  ['the web may import types of the api', importsType('web/ok1.ts', '#api/app')],
  ['the web may import the domain', imports('web/ok2.tsx', '#domain/dispute/lamp')],
  ['a script may import any room', imports('scripts/ok1.ts', '#stack/run-file')],
  ['a test in the domain may import a package', imports('domain/ok2.test.ts', 'vitest')],
  [
    'a constant may be asserted as const',
    breaks('', 'api/ok3.ts', "export const x = ['a', 'b'] as const;\n"),
  ],
  [
    'a configuration file may have a default export',
    breaks('', 'tool.config.ts', 'export default {};\n'),
  ],
  [
    'platform/config.ts may read the environment',
    breaks('', 'platform/config.ts', "export const home = process.env['HOME'];\n"),
  ],
];

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

let folder = '';
let reported: readonly { readonly code: string; readonly filename: string }[] = [];

const plant = async (file: string, source: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), source);
};

const runLinter = async (): Promise<string> => {
  const program = join(process.cwd(), 'node_modules/.bin/oxlint');
  const run = promisify(execFile)(program, ['--type-aware', '--format', 'json'], { cwd: folder });
  const { stdout } = await run.catch((error: unknown) =>
    z.object({ stdout: z.string() }).parse(error),
  );
  return stdout;
};

const rulesBrokenIn = (file: string): readonly string[] =>
  reported.filter(({ filename }) => filename.endsWith(file)).map(({ code }) => code);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'borders-'));
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  await copyFile('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  await plant('tsconfig.json', '{ "compilerOptions": { "strict": true, "target": "es2023" } }\n');
  for (const [, { file, source }] of [...mayNot, ...may]) await plant(file, source);
  for (const [file, source] of Object.entries(circle)) await plant(file, source);
  reported = reportSchema.parse(JSON.parse(await runLinter())).diagnostics;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the linter keeps the borders between the rooms and the house rules', () => {
  test.each(mayNot)('%s', (_title, { file, rule }) => {
    expect(rulesBrokenIn(file)).toContain(rule);
  });

  test('two files may not import each other', () => {
    expect(rulesBrokenIn('api/circle-a.ts')).toContain('import(no-cycle)');
  });
});

describe('the linter leaves alone what is allowed', () => {
  test.each(may)('%s', (_title, { file }) => {
    expect(rulesBrokenIn(file)).toEqual([]);
  });
});
