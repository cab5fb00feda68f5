import { describe, expect, test } from 'vitest';
import { packById } from '#domain/tracks/packs';
import { complexityOf } from './complexity.ts';
import { missingFacts } from './missing-facts.ts';
import { screenSuitability } from './suitability.ts';

const loan = '原告请求被告返还借款三万元。2026年3月借出，有借条为证，至今未还。';
const of = { partyCount: 2, amountFen: 3_000_000, causeCode: '108.3' };
const tierOf = (more: Partial<typeof of>, text = loan) =>
  complexityOf({ ...of, ...more }, screenSuitability(text), packById('national-2025').complexity);

describe('[policy.hub.tiers] how hard a dispute looks', () => {
  test('two people and a small sum are simple', () => {
    expect(tierOf({})).toEqual({ tier: 'simple', reasons: [], basis: 'policy.hub.tiers' });
  });

  test.each([
    ['complicated', 'several-parties', { partyCount: 4 }],
    ['complicated', 'large-sum', { amountFen: 50_000_000 }],
    ['complicated', 'expert-field', { causeCode: '120' }],
    ['major', 'many-parties', { partyCount: 10 }],
    ['major', 'very-large-sum', { amountFen: 1_000_000_000 }],
  ] as const)('%s for %s', (tier, reason, more) => {
    expect(tierOf(more)).toMatchObject({ tier, reasons: [reason] });
  });

  test('one fen below each line is the tier below', () => {
    expect(tierOf({ partyCount: 3, amountFen: 49_999_999 }).tier).toBe('simple');
    expect(tierOf({ partyCount: 9, amountFen: 999_999_999 }).tier).toBe('complicated');
  });
});

describe('facts that are still to be asked for', () => {
  const party = (role: 'applicant' | 'respondent', known = true) => ({
    role,
    hasContact: known,
    hasAddress: known,
    hasIdentity: known,
  });
  const missing = (text: string, amountFen: number | null, known = true) =>
    missingFacts(
      { text, amountFen, parties: [party('applicant', known), party('respondent', known)] },
      screenSuitability(text),
    );

  test('are none where everything is told', () => {
    expect(missing(loan, 3_000_000)).toEqual([]);
  });

  test('are people, sum, day and proof where they are not', () => {
    expect(missing('被告欠原告三万元不还。', null, false)).toEqual([
      'contact-of-the-other-side',
      'address-of-the-other-side',
      'identity-of-the-applicant',
      'amount',
      'day',
      'proof',
    ]);
  });

  test('[ld.arbitration-first] include the award in a labour dispute that tells of none', () => {
    const text = '2026年3月公司违法解除劳动合同，有劳动合同为证，请求支付赔偿金。';
    expect(missing(text, 3_000_000)).toEqual(['labour-award']);
  });
});
