import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectFiles } from '#scripts/docs/sources';

const paths = await projectFiles();
const pages = new Map(
  await Promise.all(
    paths
      .filter((path) => path.endsWith('.md'))
      .map(async (path) => [path, await readFile(path, 'utf8')] as const),
  ),
);

/** Where the links of a page lead within the project; links to other places are left out. */
const linksOf = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) =>
    normalize(join(dirname(path), target)),
  );

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

describe('the pages for readers', () => {
  test('the README is one page to read: at most 150 lines', () => {
    expect(pages.get('README.md')?.split('\n').length).toBeLessThanOrEqual(150);
  });

  test('every link leads to a file that is there', () => {
    const links = [...pages].flatMap(([path, text]) =>
      linksOf(path, text).map((target) => ({ path, target })),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ target }) => !existsSync(target))).toEqual([]);
  });

  test('every npm command a page names is one that package.json has', async () => {
    const text = await readFile('package.json', 'utf8');
    const { scripts } = packageSchema.parse(JSON.parse(text));
    const named = [...pages].flatMap(([path, page]) =>
      [...page.matchAll(/`npm run ([a-z-]+)/g)].map(([, name = '']) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('every npm command', () => {
  test('starts a program that is there', async () => {
    const text = await readFile('package.json', 'utf8');
    const { scripts } = packageSchema.parse(JSON.parse(text));
    const programs = Object.values(scripts).flatMap(
      (script) => /^node stack\/bootstrap\.mjs (\S+)/.exec(script)?.[1] ?? [],
    );
    expect(programs.length).toBeGreaterThan(5);
    expect(programs.filter((program) => !existsSync(program))).toEqual([]);
  });
});

describe('a decision', () => {
  const decisions = [...pages].filter(([path]) => path.startsWith('docs/adr/'));
  const sections = ['Context', 'Decision', 'Consequences', 'What would change our mind'];

  test.each(decisions)('%s has a number, a title, and its four sections in order', (path, text) => {
    const number = /docs\/adr\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1];
    expect(text.split('\n')[0]).toMatch(new RegExp(`^# ${number}\\. \\S`));
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(found).toEqual(sections);
  });

  test.each(decisions)('%s is at most one page: 60 lines', (_, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
  });

  test('has a number of its own, without gaps', () => {
    const numbers = decisions.map(([path]) => Number(/(\d{4})-/.exec(path)?.[1]));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});
