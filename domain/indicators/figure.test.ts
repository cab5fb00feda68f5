import { describe, expect, test } from 'vitest';
import type { Counts } from './counts.ts';
import { definitionOf, indicatorIds, type IndicatorId } from './definitions.ts';
import { figureOf, shownToOthers } from './figure.ts';

const percent = (id: IndicatorId, counts: Counts): string => {
  const figure = figureOf(id, counts);
  return figure.kind === 'known' ? (figure.value * 100).toFixed(2) : figure.kind;
};

/** The published figures of a court of the first years, when mediation came before registration. */
const seed: Counts = {
  diverted: 20299,
  'filed-directly': 315,
  'new-first-instance': 20614,
  'mediations-ended': 20299,
  'mediations-agreed': 6941,
};

describe('scenario 50: the published figures come out again', () => {
  test.each([20614, 20615])('of %i new cases 98.47 % were led to mediation', (cases) => {
    expect(percent('diversion-rate', { ...seed, 'new-first-instance': cases })).toBe('98.47');
  });

  test('34.19 % of the mediations were resolved', () => {
    expect(percent('resolution-rate', seed)).toBe('34.19');
  });

  test('25.19 % of all were resolved before a suit', () => {
    expect(percent('resolved-share', seed)).toBe('25.19');
    expect(figureOf('resolved-share', seed)).toMatchObject({ denominator: 27555 });
  });

  test('50.6 % of 16328 in Yangzhou, and 65.4 % of 478.2 ten thousands in the country', () => {
    const of = (agreed: number, ended: number) =>
      Number(
        percent('resolution-rate', { 'mediations-agreed': agreed, 'mediations-ended': ended }),
      );
    expect(of(8270, 16328)).toBeCloseTo(50.6, 1);
    expect(of(3_128_000, 4_782_000)).toBeCloseTo(65.4, 1);
  });

  test('99.6 % is a figure of consultations and of nothing else', () => {
    const counts = { 'consultations-rated': 1000, 'consultations-content': 996 };
    expect(percent('consultation-satisfaction', counts)).toBe('99.60');
    const others = indicatorIds.filter((id) => id !== 'consultation-satisfaction');
    for (const id of others) expect(figureOf(id, counts).kind).toBe('not-counted');
  });
});

describe('an indicator', () => {
  test('may exceed one hundred per cent only where its definition says so', () => {
    expect(percent('diversion-rate', { diverted: 30, 'new-first-instance': 20 })).toBe('150.00');
    expect(definitionOf('diversion-rate').bound).toBe('may-exceed-one');
    expect(percent('diversion-share', { diverted: 30, 'filed-directly': 20 })).toBe('60.00');
  });

  test('that may not exceed it has its numerator among its denominator', () => {
    const parts: readonly (readonly [string, string])[] = [
      ['mediations-agreed', 'mediations-ended'],
      ['peoples-mediations-agreed', 'peoples-mediations-ended'],
      ['agreements-performed', 'agreements-expired'],
      ['terms-kept', 'terms-due'],
      ['terms-late', 'terms-due'],
      ['consultations-content', 'consultations-rated'],
      ['services-content', 'services-rated'],
      ['cases-mediated-or-withdrawn', 'mediable-cases-ended'],
      ['mediations-handed-on', 'mediations'],
    ];
    for (const id of indicatorIds) {
      const { bound, numerator, denominator } = definitionOf(id);
      if (bound !== 'at-most-one') continue;
      const within = numerator.every((above) =>
        denominator.some(
          (below) =>
            above === below || parts.some(([part, whole]) => part === above && whole === below),
        ),
      );
      expect({ id, within }).toEqual({ id, within: true });
    }
  });

  test('whose counts are not there is not counted, which is not zero', () => {
    expect(figureOf('suits-per-ten-thousand', { 'new-first-instance': 3 })).toEqual({
      kind: 'not-counted',
      missing: ['new-administrative', 'residents', 'floating-population'],
    });
  });

  test('without anything to divide by has no value, and still says what happened', () => {
    const counts = { diverted: 11, 'new-first-instance': 0 };
    expect(figureOf('diversion-rate', counts)).toEqual({ kind: 'no-denominator', numerator: 11 });
    expect(shownToOthers(figureOf('diversion-rate', counts))).toEqual({ kind: 'too-few' });
  });

  test('for ten thousand people counts residents and the registered floating population', () => {
    const counts = {
      'new-first-instance': 900,
      'new-administrative': 100,
      residents: 700_000,
      'floating-population': 300_000,
    };
    expect(figureOf('suits-per-ten-thousand', counts)).toMatchObject({ value: 10 });
  });

  test('of fewer than five cases is held back from others, and zero of many is not', () => {
    const of = (agreed: number, ended: number) =>
      shownToOthers(
        figureOf('resolution-rate', { 'mediations-agreed': agreed, 'mediations-ended': ended }),
      ).kind;
    expect(of(1, 4)).toBe('too-few');
    expect(of(0, 5)).toBe('known');
  });
});
