import { describe, expect, test } from 'vitest';
import { suitabilityLevels } from '#domain/routing/screening';
import {
  factText,
  reasonText,
  suggestionNote,
  suitabilityLevelText,
  suitabilityRuleText,
} from './routing.ts';

describe('the words of the screening', () => {
  test('name every level and say what to do next', () => {
    const texts = suitabilityLevels.map((level) => suitabilityLevelText[level]);
    const words: readonly string[] = texts.flatMap(({ name, hint }) => [name, hint]);
    expect(words.filter((word) => word === '')).toEqual([]);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(suitabilityLevels.length);
  });

  test('quote the words of the text that a rule used', () => {
    expect(factText({ kind: 'words', words: ['支付令', '督促程序'] }, () => '')).toBe(
      '文中出现：“支付令”、“督促程序”',
    );
  });

  test('name the cause that a rule used', () => {
    const nameOf = (code: string) => (code === '14' ? '离婚纠纷' : '');
    expect(factText({ kind: 'cause', code: '14' }, nameOf)).toBe('首位推荐案由：离婚纠纷');
  });

  test('tell words for a cause from words against it', () => {
    expect(reasonText({ words: ['借条'], points: 6 })).toBe('依据“借条”（+6）');
    expect(reasonText({ words: ['货款'], points: -5 })).toBe('“货款”另有指向（-5）');
  });

  test('leave the decision to a person, and never command mediation', () => {
    expect(suggestionNote).toContain('由立案人员核定');
    const rules = Object.values(suitabilityRuleText).join('');
    expect(rules).not.toContain('必须调解');
  });
});
