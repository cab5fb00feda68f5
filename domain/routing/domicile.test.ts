import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisionOfCourt, domicileOf, ELSEWHERE, type CourtDivision } from './domicile.ts';

const court = (name: string, divisionCode: string | null) =>
  divisionOfCourt({ name, divisionCode });
const divisions = [
  court('云澜市栖桥区人民法院', '990101'),
  court('云澜市望泽区人民法院', '990102'),
  court('云澜市霁川县人民法院', '990121'),
].filter((each): each is CourtDivision => each !== null);

describe('the place a court serves', () => {
  test('stands in its name', () => {
    expect(court('云澜市栖桥区人民法院', '990101')).toEqual({
      units: ['云澜市', '栖桥区'],
      code: '990101',
    });
    expect(court('济宁市市中区人民法院', '370811')?.units).toEqual(['济宁市', '市中区']);
  });

  test('is nowhere for a court that serves no county, or whose code is not kept', () => {
    expect(court('云澜铁路运输法院', '990100')).toBeNull();
    expect(court('云澜市栖桥区人民法院', null)).toBeNull();
  });
});

describe('[cpl.confirmation.jurisdiction] where somebody lives, by an address', () => {
  test.each([
    ['云澜市栖桥区听雨路 18 号', '990101'],
    ['栖桥区听雨路 20 号', '990101'],
    ['霁川县松岭镇晴川路 9 号', '990121'],
    ['澜江省云澜市望泽区芦滩街 66 号', '990102'],
  ])('%s is in the county it names', (address, code) => {
    expect(domicileOf(address, divisions)).toBe(code);
  });

  test.each([
    '照水市栖桥区听雨路 18 号',
    '云澜市东关区一号院',
    '内蒙古自治区呼和浩特市新城区某街 1 号',
  ])('%s is a place none of the courts serves', (address) => {
    expect(domicileOf(address, divisions)).toBe(ELSEWHERE);
  });

  test.each([null, '', '听雨路 18 号', '云澜市照水大道 1 号', '听雨小区 3 幢'])(
    '%s leaves the county open',
    (address) => {
      expect(domicileOf(address, divisions)).toBeNull();
    },
  );

  test('a county of the same name in two cities is told apart by the city, and by nothing else', () => {
    const two = [...divisions, { units: ['照水市', '栖桥区'], code: '990201' }];
    expect(domicileOf('栖桥区听雨路 18 号', two)).toBeNull();
    expect(domicileOf('照水市栖桥区听雨路 18 号', two)).toBe('990201');
  });

  test('whatever is typed, the answer is a court known here, elsewhere or nobody knows', () => {
    const known = [null, ELSEWHERE, ...divisions.map(({ code }) => code)];
    const signs = fc.constantFrom('云', '澜', '市', '栖', '桥', '区', '县', '省', '1', ' ', '路');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 30 }), (address) => {
        expect(known).toContain(domicileOf(address, divisions));
      }),
    );
  });
});
