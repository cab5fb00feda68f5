import { describe, expect, test } from 'vitest';
import { actText } from './acts.ts';
import * as catalogueTexts from './deadline-catalogue.ts';
import { deadlineEndingText, deadlineText, daysLeftText, lampText } from './deadlines.ts';
import { dutyText } from './duties.ts';
import { endText } from './ends.ts';
import { fieldProblemText } from './field-problems.ts';
import { docsText } from './generated-docs.ts';
import * as grounds from './grounds.ts';
import { dayKindText, holidayText } from './holidays.ts';
import { importProblemText } from './import-problems.ts';
import { problemText } from './problems.ts';
import { refusalText } from './refusals.ts';
import { roleText } from './roles.ts';
import { stageText, statusText } from './stages.ts';
import { driveText, explainText, verifyText } from './tools.ts';
import { windowText } from './windows.ts';
import * as words from './words.ts';

const catalogue = {
  actText,
  catalogueTexts,
  deadlineEndingText,
  deadlineText,
  dayKindText,
  docsText,
  driveText,
  dutyText,
  endText,
  explainText,
  fieldProblemText,
  grounds,
  holidayText,
  importProblemText,
  lampText,
  problemText,
  refusalText,
  roleText,
  stageText,
  statusText,
  verifyText,
  windowText,
  words,
};

/** Parameters of every name, so that a text with parameters can be read like any other. */
const parameters = new Proxy({}, { get: () => 3 });

/** Every text of a part of the catalogue with the path that leads to it. */
function* textsOf(part: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof part === 'string') yield [path, part];
  if (typeof part !== 'object' || part === null) return;
  for (const [name, inner] of Object.entries(part)) yield* textsOf(inner, `${path}.${name}`);
}

const problemDetails = Object.entries(problemText).map(
  ([code, { detail }]) => [`problemText.${code}.detail`, detail(parameters)] as const,
);
const sentences = [
  ...Object.entries({ ...fieldProblemText, ...importProblemText }).map(
    ([code, write]) => [code, write(parameters)] as const,
  ),
  ...problemDetails,
  ...Object.entries(refusalText),
  ...Object.values(stageText).map(({ hint }) => [hint, hint] as const),
  ...Object.values(dutyText).map(({ hint }) => [hint, hint] as const),
  ...Object.values(actText).map(({ hint }) => [hint, hint] as const),
  ...Object.values(deadlineText).map(({ onLapse }) => [onLapse, onLapse] as const),
  ...Object.values(windowText).map(({ onLapse }) => [onLapse, onLapse] as const),
  ...Object.values(catalogueTexts.elsewhereText).flatMap(({ reason, onLapse }) => [
    [reason, reason] as const,
    [onLapse, onLapse] as const,
  ]),
  ...Object.values(endText).map(({ meaning }) => [meaning, meaning] as const),
];
const texts = [...textsOf(catalogue, 'text'), ...sentences];

describe('the catalogue', () => {
  test('has text everywhere', () => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('shows no English but the names of formats, units and examples', () => {
    const allowed = /\b(?:UTF|X|KB|MB|PDF|JPEG|PNG|xlsx|csv|jsonl)\b|T09/g;
    const english = texts.filter(([, text]) => /[A-Za-z]/.test(text.replaceAll(allowed, '')));
    expect(english).toEqual([]);
  });

  test('puts no half-width commas, colons or question marks between Chinese words', () => {
    expect(texts.filter(([, text]) => /\p{Script=Han}[,:;?!]/u.test(text))).toEqual([]);
  });

  test('fills every parameter', () => {
    expect(texts.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test.each(sentences)('ends the sentence: %s', (_, sentence) => {
    expect(sentence).toMatch(/[。！]$/u);
  });

  test('is short where it is a button: at most ten characters', () => {
    const labels = Object.values(actText).map(({ label }) => label);
    expect(labels.filter((label) => label.length > 10)).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the days left', () => {
  test.each([
    [3, '剩 3 天'],
    [0, '今天到期'],
    [-2, '已超 2 天'],
  ])('%d are said as %s', (days, text) => {
    expect(daysLeftText(days)).toBe(text);
  });
});
