import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CauseSuggestion } from '#domain/routing/suggest-cause';
import { readRecords } from './record.ts';
import { evaluationReport } from './report.ts';
import { accuracyOf, screen, type Outcome } from './scores.ts';
import { reportText } from './text.ts';

const suggestion = (code: string): CauseSuggestion => ({
  code,
  name: '',
  score: 1,
  share: 1,
  reasons: [],
});

const outcome = (gold: readonly string[], predicted: readonly string[]): Outcome => ({
  record: {
    id: 'one',
    file: 'claims.jsonl',
    source: 'own',
    kind: 'claim',
    text: '',
    gold,
    isLabelInText: false,
    half: 'a',
  },
  suggestions: predicted.map(suggestion),
  suitability: { level: 'possible', reasons: [] },
});

const at1 = (gold: readonly string[], predicted: string): readonly number[] => {
  const { exactAt1, compatibleAt1 } = accuracyOf([outcome(gold, [predicted])]);
  return [exactAt1, compatibleAt1];
};

describe('a prediction', () => {
  test('is exact, and so compatible, when the codes are the same', () => {
    expect(at1(['108.3'], '108.3')).toEqual([1, 1]);
  });

  test('is compatible when the gold cause stands above it, a branch included', () => {
    expect(at1(['108'], '108.3')).toEqual([0, 1]);
    expect(at1(['L2-10'], '108.3')).toEqual([0, 1]);
  });

  test('is not compatible when it is coarser than the gold cause, or beside it', () => {
    expect(at1(['108.3'], '108')).toEqual([0, 0]);
    expect(at1(['108.3'], '108.1')).toEqual([0, 0]);
  });

  test('is right when the source allows several causes and it meets one', () => {
    expect(at1(['126', '142'], '142.15')).toEqual([0, 1]);
  });

  test('below the first place counts at five only, and below the fifth not at all', () => {
    const late = accuracyOf([outcome(['14'], ['88', '108', '126', '144', '14'])]);
    expect([late.compatibleAt1, late.compatibleAt5]).toEqual([0, 1]);
    const tooLate = accuracyOf([outcome(['14'], ['88', '108', '126', '144', '1', '14'])]);
    expect(tooLate.compatibleAt5).toBe(0);
  });

  test('of nothing is wrong, and a text without a gold cause is not counted', () => {
    expect(accuracyOf([outcome(['14'], [])]).compatibleAt5).toBe(0);
    expect(accuracyOf([outcome([], ['14'])]).count).toBe(0);
  });
});

describe('a folder of labelled texts', () => {
  test('is read in every form the labels take, measured, and never printed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evaluation-'));
    const base = { source: 'own', kind: 'claim' };
    const text = '夫妻感情破裂，请求判令离婚。';
    const rows = [
      { ...base, id: '1', text, cause_2026: { code: '14' }, label_in_text: true },
      { ...base, id: '2', text, cause_2026: null, cause_scope: 'L2-02' },
      { ...base, id: '3', text, cause_2026: null, causes_multi: ['12', '14'] },
      { ...base, id: '4', text, cause_scope: 'criminal' },
    ];
    await writeFile(join(folder, 'own.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
    const outcomes = (await readRecords(folder)).map(screen);
    await rm(folder, { recursive: true });
    const report = evaluationReport(outcomes, 1000);
    expect(report.files).toMatchObject([{ count: 3, compatibleAt1: 1 }]);
    expect(report.screenings).toMatchObject([{ count: 4, notRefused: 1 }]);
    expect(reportText(report)).toContain('| own.jsonl | 3 |');
    expect(reportText(report)).not.toContain('感情');
  });
});
