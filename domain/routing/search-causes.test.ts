import { describe, expect, test } from 'vitest';
import { branchOf, causeOf, causes, causesBelow, isWithin } from './causes.ts';
import { searchCauses } from './search-causes.ts';

const codesFor = (query: string) => searchCauses(query).map(({ code }) => code);

describe('the catalogue of 2026', () => {
  test('has 12 parts, 59 branches, 514 causes and 470 finer causes', () => {
    const count = (wanted: number) => causes.filter(({ level }) => level === wanted).length;
    expect([1, 2, 3, 4].map(count)).toEqual([12, 59, 514, 470]);
  });

  test('leads from every cause up to its part', () => {
    const broken = causes.filter(
      ({ path, code, level }) => path.length !== level || path.at(-1) !== code,
    );
    expect(broken).toEqual([]);
    expect(causeOf('108.3')?.path).toEqual(['L1-04', 'L2-10', '108', '108.3']);
  });

  test('knows what stands below what', () => {
    expect(isWithin('108.3', '108')).toBe(true);
    expect(isWithin('108.3', 'L2-10')).toBe(true);
    expect(isWithin('108', '108.3')).toBe(false);
    expect(isWithin('no such code', 'L2-10')).toBe(false);
    expect(branchOf('14')).toBe('L2-02');
    expect(branchOf('L1-02')).toBe(null);
    expect(causesBelow('24').map(({ code }) => code)).toEqual(['24.1', '24.2']);
  });
});

describe('a search for a cause', () => {
  test('finds it by its code, its name and a part of the name', () => {
    expect(codesFor('108.3')[0]).toBe('108.3');
    expect(codesFor('离婚纠纷')[0]).toBe('14');
    expect(codesFor('物业')).toContain('126');
  });

  test('finds it by full pinyin and by initials, in any case', () => {
    expect(codesFor('lihun')[0]).toBe('14');
    expect(codesFor('MJJD')[0]).toBe('108.3');
    expect(codesFor('min jian jie dai')[0]).toBe('108.3');
  });

  test('puts beginnings before hits in the middle', () => {
    expect(codesFor('买卖')[0]).toBe('88');
  });

  test('finds nothing for an empty or unknown query', () => {
    expect(codesFor('  ')).toEqual([]);
    expect(codesFor('zzzzzz')).toEqual([]);
    expect(codesFor('没有这个案由')).toEqual([]);
  });

  test('gives back no more than was asked for', () => {
    expect(searchCauses('纠纷', 7)).toHaveLength(7);
  });
});
