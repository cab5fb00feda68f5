import { describe, expect, it } from 'vitest';
import { bigrams, nameWords, searchQuery } from './search-words.ts';

describe('search words', () => {
  it('finds a name of three characters by its first two and by its last two', () => {
    expect(bigrams('张小三')).toEqual(['张小', '小三']);
  });

  it('keeps a character outside the basic plane whole', () => {
    expect(bigrams('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it('makes no empty words of an empty name', () => {
    expect(bigrams('')).toEqual([]);
    expect(bigrams('王')).toEqual(['王']);
  });

  it('folds full-width letters, capitals and blanks, so that both spellings meet', () => {
    expect(bigrams('ＡＢ 公司')).toEqual(bigrams('ab公司'));
  });

  it('names each word once, in a fixed order', () => {
    expect(nameWords(['李四', '张三', '张三'])).toEqual(['张三', '李四'].toSorted());
  });

  it('takes digits for a number and everything else for a name', () => {
    expect(searchQuery(' ００１２ ')).toEqual({ kind: 'number', word: '0012' });
    expect(searchQuery('张三')).toEqual({ kind: 'name', words: ['张三'], text: '张三' });
    expect(searchQuery('  ')).toEqual({ kind: 'nothing' });
  });

  it('does not take signs of pattern languages for anything but themselves', () => {
    expect(searchQuery('%_')).toEqual({ kind: 'name', words: ['%_'], text: '%_' });
  });
});
