import { describe, expect, test } from 'vitest';
import { paperFieldNext, paperFieldText, paperTypeText } from '#i18n/zh-CN/papers';
import { isBasis } from '#domain/statutes/index';
import {
  hinderingFields,
  isPaperType,
  isSigned,
  missingFields,
  paperSchemas,
  paperTypes,
  type PaperField,
  type PaperType,
  type PaperValues,
} from './paper-schemas.ts';
import { papersOfOneParty, paperSignatories } from './paper-signatories.ts';

const agreement = {
  parties: [{ id: 'a' }],
  mainFacts: '借款三万元',
  terms: '分期偿还',
  manner: true,
  term: true,
  mediator: 'm',
  signedByAll: true,
};

/** A paper that says everything any paper must say, but for some fields. */
const wholeBut = (gaps: readonly PaperField[]): PaperValues<PaperType> =>
  gaps.reduce<PaperValues<PaperType>>((said, gap) => ({ ...said, [gap]: ' ' }), paperFieldText);

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

  describe.each(paperTypes)('%s', (type) => {
    const { basis, fields } = paperSchemas[type];

    test(`[${basis}] lacks nothing when it says everything`, () => {
      expect(missingFields(type, wholeBut([]))).toEqual([]);
      expect(hinderingFields(type, wholeBut([]))).toEqual([]);
    });

    test.each(fields)(
      `[${basis}] names %s when only that is missing, and what to do about it`,
      (field) => {
        const said = wholeBut([field]);
        expect(missingFields(type, said)).toEqual([field]);
        expect(hinderingFields(type, said)).toEqual(isSigned(type, field) ? [] : [field]);
        expect(paperFieldNext(field)).not.toBe('');
      },
    );

    test(`[${basis}] names everything at once when it says nothing`, () => {
      expect(missingFields(type, wholeBut(fields))).toEqual(fields);
    });

    test('is signed or sealed by somebody', () => {
      expect(paperSignatories[type].length).toBeGreaterThan(0);
      expect(paperSignatories[type].includes('this-party')).toBe(papersOfOneParty.includes(type));
    });
  });

  test('[rt.written-agreement] an agreement can be made before it is signed, for nobody can sign what is not made', () => {
    const unsigned = { ...agreement, signedByAll: null };
    expect(missingFields('mediation-agreement', unsigned)).toEqual(['signedByAll']);
    expect(hinderingFields('mediation-agreement', unsigned)).toEqual([]);
  });

  test('each of the fifteen kinds of law.md §6 is there', () => {
    const kinds: readonly (readonly string[])[] = [
      ['filing-receipt'],
      ['correction-notice'],
      ['mediation-notice'],
      ['service-address'],
      ['entrustment-letter'],
      ['disclosure', 'recusal-decision'],
      ['session-record'],
      ['undisputed-facts'],
      ['mediation-agreement'],
      ['failure-report'],
      ['extension-consent'],
      ['confirmation-application'],
      [
        'acceptance-notice',
        'confirmation-correction',
        'confirmation-ruling',
        'dismissal-ruling',
        'rejection-ruling',
      ],
      ['handover-package'],
      ['mediation-file'],
    ];
    expect(kinds).toHaveLength(15);
    expect(kinds.flat().toSorted()).toEqual(paperTypes.toSorted());
    expect(isPaperType('menu')).toBe(false);
  });
});
