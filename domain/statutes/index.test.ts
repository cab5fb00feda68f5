import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '#domain/shared/local-date';
import {
  citeAt,
  isBasis,
  isPolicyKey,
  isStatuteKey,
  listCourtPolicies,
  listStatutes,
} from './index.ts';

const folder = new URL('./', import.meta.url);

describe('the numbering trap of the Civil Procedure Law', () => {
  test.each([
    ['cpl.confirmation.application-window', '第194条', '第201条', '第205条'],
    ['cpl.confirmation.ruling', '第195条', '第202条', '第206条'],
    ['cpl.enforcement-window', '第239条', '第246条', '第250条'],
    ['cpl.filing-decision', '第123条', '第126条', '第126条'],
    ['cpl.last-day-rolls', '第82条第3款', '第85条第3款', '第85条第3款'],
  ] as const)('%s is cited by the number of its day', (key, in2021, in2023, in2024) => {
    expect(citeAt(key, localDate(2021, 12, 31))).toMatchObject({ article: in2021, inForce: true });
    expect(citeAt(key, localDate(2022, 1, 1))).toMatchObject({ article: in2023, inForce: true });
    expect(citeAt(key, localDate(2023, 12, 31))).toMatchObject({ article: in2023, inForce: true });
    expect(citeAt(key, localDate(2024, 1, 1))).toMatchObject({ article: in2024, inForce: true });
  });
});

test('a rule cited before it was in force is shown, and marked as not in force', () => {
  expect(citeAt('op25.register-first', localDate(2024, 12, 31))).toMatchObject({
    article: '第2条',
    inForce: false,
  });
  expect(citeAt('op25.register-first', localDate(2025, 1, 1))).toMatchObject({ inForce: true });
});

test('a court policy is shown as policy, never as law', () => {
  const citation = citeAt('policy.consent.response', localDate(2026, 3, 2));
  expect(citation.kind).toBe('court-policy');
  expect(citation).not.toHaveProperty('article');
});

test('a name nobody has given is no basis', () => {
  expect(isBasis('cpl.no-such-rule')).toBe(false);
  expect(isStatuteKey('policy.regime')).toBe(false);
  expect(isPolicyKey('cpl.right-to-sue')).toBe(false);
  expect(isBasis('toString')).toBe(false);
});

test('every key begins with its kind and every law has its own beginning', () => {
  const tagsByPrefix = new Map<string, Set<string>>();
  for (const { key, tag } of listStatutes()) {
    expect(key).toMatch(/^[a-z0-9]+(\.[a-z0-9-]+)+$/);
    const prefix = key.slice(0, key.indexOf('.'));
    tagsByPrefix.set(prefix, (tagsByPrefix.get(prefix) ?? new Set()).add(tag));
  }
  for (const tags of tagsByPrefix.values()) expect(tags.size).toBe(1);
  for (const { key } of listCourtPolicies()) expect(key).toMatch(/^policy\.[a-z.-]+$/);
});

test('every edition names its article and its source', () => {
  const nameless = listStatutes().filter(({ editions }) =>
    editions.some(({ article, source }) => article === '' || source === ''),
  );
  expect(nameless).toEqual([]);
});

test('editions follow each other without a gap, and the last one is open', () => {
  const gaps = listStatutes().filter(({ editions }) =>
    editions.some(({ to }, index) => {
      const next = editions[index + 1];
      return next ? to === null || addDays(to, 1) !== next.from : to !== null;
    }),
  );
  expect(gaps).toEqual([]);
});

test('every rule says what it says, in the edition in force', () => {
  const silent = listStatutes().filter(({ editions }) => !editions.at(-1)?.text);
  expect(silent).toEqual([]);
});

test('no key is written twice in the law files, where the second would hide the first', () => {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !['index.ts', 'statute.ts', 'court-policy.ts'].includes(name))
    .flatMap((name) =>
      Array.from(
        readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([a-z0-9.-]+)':/gm),
        ([, key]) => key,
      ),
    );
  expect(new Set(written).size).toBe(written.length);
  expect(written.length).toBe(listStatutes().length);
});
