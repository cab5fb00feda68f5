import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '#domain/shared/local-date';
import {
  checkRegistration,
  sameOnBothSides,
  type PartyInput,
  type RegistrationInput,
} from './registration-check.ts';

const today =
  parseLocalDate('2026-11-22') ??
  (() => {
    throw new Error('no such day');
  })();

/** An identity number of no living person: made-up serial, right check digit. */
const numberBornOn = (day: string): string => {
  const digits = `110101${day}001`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11] ?? ''}`;
};

const person = (more: Partial<PartyInput>): PartyInput => ({
  role: 'applicant',
  kind: 'natural',
  name: '陆知微',
  identityType: null,
  identityNumber: null,
  phone: null,
  email: null,
  address: null,
  guardianName: null,
  representative: null,
  eService: false,
  ...more,
});
const other = person({ role: 'respondent', name: '霍临川' });
const registration = (more: Partial<RegistrationInput>): RegistrationInput => ({
  amount: '1200.50',
  monetary: null,
  parties: [person({}), other],
  ...more,
});
const problemsOf = (input: RegistrationInput): string[] => {
  const check = checkRegistration(input, today);
  return check.kind === 'sound' ? [] : check.problems.map(({ code, field }) => `${field} ${code}`);
};
const problemsWith = (more: Partial<PartyInput>): string[] =>
  problemsOf(registration({ parties: [person(more), other] }));

describe('the check of a registration', () => {
  it('accepts two people and an amount, and counts it in fen', () => {
    const check = checkRegistration(registration({ amount: '１２００.５' }), today);
    expect(check).toMatchObject({ kind: 'sound', registration: { amountFen: 120_050 } });
  });

  it('needs an applicant and a respondent', () => {
    expect(problemsOf(registration({ parties: [person({})] }))).toEqual([
      'parties respondent-missing',
    ]);
    expect(problemsOf(registration({ parties: [other] }))).toEqual(['parties applicant-missing']);
  });

  it('finds all problems at once, each with its field', () => {
    const parties = [person({ name: ' ', phone: '12' }), { ...other, email: 'x' }];
    expect(problemsOf(registration({ parties, amount: '-1' }))).toEqual([
      'amount amount.negative',
      'parties.0.name name.empty',
      'parties.0.phone phone.not-a-phone-number',
      'parties.1.email email-malformed',
    ]);
  });

  it('refuses an identity number with a wrong check digit, and accepts the right one', () => {
    const right = numberBornOn('19800229');
    const wrong = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`;
    const identityType = 'identity-number';
    expect(problemsWith({ identityType, identityNumber: right })).toEqual([]);
    expect(problemsWith({ identityType, identityNumber: wrong })).toEqual([
      'parties.0.identityNumber identity.wrong-check-digit',
    ]);
  });

  it('refuses a birth date in the future and an old number of 15 digits', () => {
    const identityType = 'identity-number';
    expect(problemsWith({ identityType, identityNumber: numberBornOn('20261123') })).toEqual([
      'parties.0.identityNumber identity.birth-date-in-future',
    ]);
    expect(problemsWith({ identityType, identityNumber: '110101800229001' })).toEqual([
      'parties.0.identityNumber identity.fifteen-digits',
    ]);
  });

  it('accepts a passport and a travel permit of a person, but not of a company', () => {
    expect(problemsWith({ identityType: 'passport', identityNumber: 'E12345678' })).toEqual([]);
    expect(problemsWith({ identityType: 'travel-permit', identityNumber: 'H1234567890' })).toEqual(
      [],
    );
    expect(
      problemsWith({ kind: 'legal', identityType: 'passport', identityNumber: 'E12345678' }),
    ).toEqual(['parties.0.identityType identity-type-unfit']);
  });

  it('does not guess which paper a number is from', () => {
    expect(problemsWith({ identityNumber: 'E12345678' })).toEqual([
      'parties.0.identityType identity-type-missing',
    ]);
  });

  it('asks for the guardian of a minor until the day of the eighteenth birthday', () => {
    const identityType = 'identity-number';
    const born = (day: string) => ({ identityType, identityNumber: numberBornOn(day) }) as const;
    expect(problemsWith(born('20081123'))).toEqual(['parties.0.guardianName guardian-missing']);
    expect(problemsWith({ ...born('20081123'), guardianName: '陆长庚' })).toEqual([]);
    expect(problemsWith(born('20081122'))).toEqual([]);
  });

  it('keeps rare characters of a name exactly and names a hidden one', () => {
    const check = checkRegistration(
      registration({ parties: [person({ name: '买买提·㛃𠮷' }), other] }),
      today,
    );
    expect(check.kind === 'sound' && check.registration.parties[0]?.name).toBe('买买提·㛃𠮷');
    const hidden = checkRegistration(
      registration({ parties: [person({ name: '陆\u202e微' }), other] }),
      today,
    );
    expect(hidden).toMatchObject({
      problems: [{ code: 'name.bidi-control', params: { character: 'U+202E' } }],
    });
  });

  it('puts a telephone number typed in any way into one form', () => {
    const check = checkRegistration(
      registration({ parties: [person({ phone: '+86 １３８ 0013 8000' }), other] }),
      today,
    );
    expect(check.kind === 'sound' && check.registration.parties[0]?.phone).toBe('13800138000');
  });

  it('takes nothing for an amount only where no money is claimed', () => {
    expect(problemsOf(registration({ amount: 0 }))).toEqual(['amount amount-zero']);
    expect(problemsOf(registration({ amount: 0, monetary: false }))).toEqual([]);
    expect(problemsOf(registration({ amount: null }))).toEqual([]);
    expect(problemsOf(registration({ amount: null, monetary: true }))).toEqual([
      'amount amount-missing',
    ]);
  });

  it('refuses amounts that are none', () => {
    for (const amount of ['NaN', '1e309', '12.345', Number.NaN, Number.POSITIVE_INFINITY])
      expect(problemsOf(registration({ amount }))).toHaveLength(1);
  });

  it('sends more than 200 parties the way of mass cases, and nothing else is looked at', () => {
    const many = Array.from({ length: 10_000 }, () => person({ name: '' }));
    expect(problemsOf(registration({ parties: many }))).toEqual(['parties too-many-parties']);
  });

  it('notices the same person on both sides', () => {
    const check = checkRegistration(
      registration({ parties: [person({}), { ...other, name: '陆知微' }] }),
      today,
    );
    expect(check.kind === 'sound' && sameOnBothSides(check.registration.parties)).toEqual([
      '陆知微',
    ]);
  });
});
