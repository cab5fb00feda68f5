import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisionDistance, rankMediators, type Candidate } from './rank-mediators.ts';

const wanted = { causePath: ['108.3', '108', 'L2-10', 'L1-04'], divisionCode: '990101' };
const candidate = (mediatorId: string, rest: Partial<Candidate> = {}): Candidate => ({
  mediatorId,
  organisationId: 'body',
  fields: [],
  load: 0,
  loadCap: 10,
  divisionCode: null,
  recent: 0,
  lot: mediatorId,
  ...rest,
});
const first = (...candidates: readonly Candidate[]) =>
  rankMediators(wanted, candidates)[0]?.candidate.mediatorId;

describe('the choice of a mediator', () => {
  test('goes to whoever knows the cause itself before whoever knows its branch', () => {
    const branch = candidate('branch', { fields: ['L1-04'] });
    const cause = candidate('cause', { fields: ['108.3'], load: 9 });
    expect(first(branch, cause)).toBe('cause');
  });

  test('goes, among those who know it equally well, to the nearest', () => {
    const province = candidate('province', { divisionCode: '990201' });
    const city = candidate('city', { divisionCode: '990102' });
    const county = candidate('county', { divisionCode: '990101', load: 9 });
    expect(first(province, city, county)).toBe('county');
    expect(first(province, city)).toBe('city');
  });

  test('goes, among equals, to whoever has the least of the own cap in hand', () => {
    const busy = candidate('busy', { load: 5 });
    const free = candidate('free', { load: 8, loadCap: 100 });
    expect(first(busy, free)).toBe('free');
  });

  test('goes, among those equally busy, to whoever was given the fewest lately', () => {
    expect(first(candidate('a', { recent: 4 }), candidate('b', { recent: 3 }))).toBe('b');
  });

  test('falls, among full equals, on the same one whatever their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }), (ids) => {
        const all = ids.map((id) => candidate(id));
        expect(first(...all)).toBe(first(...all.toReversed()));
      }),
    );
  });

  test('gives its grounds in a form that can be worked out again', () => {
    const one = candidate('a', { fields: ['108'], load: 3, recent: 2, lot: '0123456789' });
    expect(rankMediators(wanted, [one])[0]?.grounds).toEqual([
      'field:108',
      'distance:3',
      'load:3/10',
      'recent:2',
      'candidates:1',
      'lot:01234567',
    ]);
  });

  test('is nobody when there is no candidate', () => {
    expect(rankMediators(wanted, [])).toEqual([]);
  });
});

test('distance goes by county, city and province, and what is unknown counts as far', () => {
  expect(divisionDistance('990101', '990101')).toBe(0);
  expect(divisionDistance('990101', '990109')).toBe(1);
  expect(divisionDistance('990101', '990901')).toBe(2);
  expect(divisionDistance('990101', '110101')).toBe(3);
  expect(divisionDistance('990101', null)).toBe(3);
});
