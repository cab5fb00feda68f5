import { describe, expect, test } from 'vitest';
import { paperFieldText, paperTypeText } from '#i18n/zh-CN/papers';
import { isBasis } from '#domain/statutes/index';
import { missingFields, paperSchemas } from './paper-schemas.ts';

const agreement = {
  parties: [{ id: 'a' }],
  mainFacts: '借款三万元',
  terms: '分期偿还',
  manner: true,
  term: true,
  mediator: 'm',
  signedByAll: true,
};

describe('what a paper must say', () => {
  test('[rt.written-agreement] a whole agreement lacks nothing', () => {
    expect(missingFields('mediation-agreement', agreement)).toEqual([]);
  });

  test('blank text, an empty list, a no and nothing at all are missing, in the order of the paper', () => {
    const gaps = { parties: [], terms: '  ', mediator: null, signedByAll: false };
    expect(missingFields('mediation-agreement', { ...agreement, ...gaps })).toEqual([
      'parties',
      'terms',
      'mediator',
      'signedByAll',
    ]);
  });

  test('a number is said even when it is nought', () => {
    expect(
      missingFields('disclosure', { mediator: 'm', answers: 0, decisionOfParties: 1 }),
    ).toEqual([]);
  });

  test('every paper rests on a rule, and has a name for itself and each of its fields', () => {
    for (const [type, { basis, fields }] of Object.entries(paperSchemas)) {
      expect([type, isBasis(basis), Object.hasOwn(paperTypeText, type)]).toEqual([
        type,
        true,
        true,
      ]);
      expect(new Set(fields).size).toBe(fields.length);
      expect(fields.filter((field) => !Object.hasOwn(paperFieldText, field))).toEqual([]);
    }
  });
});
