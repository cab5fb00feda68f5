import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { causes } from './causes.ts';
import {
  confirmationCourt,
  INTERMEDIATE_FROM_FEN,
  jurisdictionGrounds,
  type ConfirmationPlace,
} from './confirmation-court.ts';

const basic = { id: 'qiqiao', level: 'basic', divisionCode: '990101' } as const;
const intermediate = { id: 'yunlan', level: 'intermediate', divisionCode: '990100' } as const;
const place = (more: Partial<ConfirmationPlace> = {}): ConfirmationPlace => ({
  court: basic,
  mediatedBy: { kind: 'on-its-own', seats: ['990199'] },
  causeCode: '108.3',
  amountFen: 1_000_000,
  domiciles: ['990102'],
  subjectMatter: null,
  ...more,
});
const told = (more: Partial<ConfirmationPlace> = {}) => {
  const { answer, ground } = confirmationCourt(place(more));
  return `${answer} ${ground}`;
};

describe('[cpl.confirmation.jurisdiction] where an agreement is confirmed', () => {
  test('the court that invited the body confirms, and no other', () => {
    const by = (courtId: string) => ({ mediatedBy: { kind: 'invited' as const, courtId } });
    expect(told(by('qiqiao'))).toBe('competent inviting-court');
    expect(told(by('wangze'))).toBe('not-competent another-court-invited');
  });

  test('42 of a body that acted alone: the court of a party, of the thing or of the seat, and no unrelated one', () => {
    expect(told({ domiciles: ['990101'] })).toBe('competent party-domicile');
    expect(told({ subjectMatter: '990101' })).toBe('competent subject-matter');
    expect(told({ mediatedBy: { kind: 'on-its-own', seats: ['990101'] } })).toBe(
      'competent seat-of-the-body',
    );
    expect(told()).toBe('not-competent no-connection');
  });

  test('where a party lives or the body sits that nobody knows, a person looks, unless another place decides', () => {
    const seatUnknown = { kind: 'on-its-own' as const, seats: [null] };
    expect(told({ domiciles: ['990102', null] })).toBe('unclear place-unknown');
    expect(told({ mediatedBy: seatUnknown })).toBe('unclear place-unknown');
    expect(told({ domiciles: [null, '990101'] })).toBe('competent party-domicile');
  });

  test('[ldj.payment-agreement-confirmable] a labour agreement goes to the seat of the body, wherever the parties live', () => {
    const wages = { causeCode: '205', domiciles: ['990101'] };
    expect(told(wages)).toBe('not-competent not-the-seat-of-the-body');
    const seat = { kind: 'on-its-own' as const, seats: ['990101'] };
    expect(confirmationCourt(place({ ...wages, mediatedBy: seat }))).toEqual({
      answer: 'competent',
      ground: 'seat-of-the-body',
      basis: 'ldj.payment-agreement-confirmable',
    });
    const invitedBy = { kind: 'invited' as const, courtId: 'qiqiao' };
    expect(told({ ...wages, mediatedBy: invitedBy })).toBe('competent inviting-court');
  });

  test('several bodies: the seat of any of them will do', () => {
    const mediatedBy = { kind: 'on-its-own' as const, seats: ['990102', '990101'] };
    expect(told({ mediatedBy })).toBe('competent seat-of-the-body');
  });

  test('43 [ip.jurisdiction] a patent dispute goes to the intermediate court, whoever invited', () => {
    const patent = {
      causeCode: '167.3',
      mediatedBy: { kind: 'invited', courtId: 'qiqiao' },
    } as const;
    expect(confirmationCourt(place(patent))).toEqual({
      answer: 'not-competent',
      ground: 'intermediate-court-by-subject',
      basis: 'ip.jurisdiction',
    });
    expect(told({ ...patent, court: intermediate })).toBe(
      'competent intermediate-court-by-subject',
    );
  });

  test('the amount decides from the first fen of the line, and not one below', () => {
    const mediatedBy = { kind: 'invited' as const, courtId: 'qiqiao' };
    expect(told({ mediatedBy, amountFen: INTERMEDIATE_FROM_FEN })).toBe(
      'not-competent intermediate-court-by-amount',
    );
    expect(told({ mediatedBy, amountFen: INTERMEDIATE_FROM_FEN - 1 })).toBe(
      'competent inviting-court',
    );
  });

  test('an intermediate court does not take what belongs to a basic one', () => {
    expect(told({ court: intermediate, domiciles: ['990101'] })).toBe(
      'not-competent no-connection',
    );
  });

  test('a lone mediator without a body and a maritime matter are for a person to look at', () => {
    expect(told({ mediatedBy: { kind: 'alone' } })).toBe('unclear lone-mediator');
    const maritime = causes.find(({ path }) => path.includes('L1-08'))?.code ?? '';
    expect(told({ causeCode: maritime })).toBe('unclear special-court');
  });
});

test('every dispute of the catalogue has an answer with a known ground', () => {
  fc.assert(
    fc.property(fc.constantFrom(...causes), fc.nat(1e12), ({ code }, amountFen) => {
      const { ground } = confirmationCourt(place({ causeCode: code, amountFen }));
      expect(jurisdictionGrounds).toContain(ground);
    }),
  );
});
