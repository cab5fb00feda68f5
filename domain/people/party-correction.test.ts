import { describe, expect, test } from 'vitest';
import { localDate } from '#domain/shared/local-date';
import { correctableFields, nothingKnown, readCorrection } from './party-correction.ts';
import type { Correctable, KnownParty } from './party-correction.ts';

const today = localDate(2026, 11, 28);
const { kind: _, ...nothing } = nothingKnown('natural');
/** Identity numbers of no living person, with the right check digit. */
const ADULT = '110101199003070011';
const CHILD = '110101201503070018';
const CREDIT_CODE = '91350100M000100Y43';

const read = (said: Partial<Correctable>, known: Partial<KnownParty> = {}) =>
  readCorrection({ ...nothingKnown('natural'), ...known }, { ...nothing, ...said }, today);
const changed = (said: Partial<Correctable>, known: Partial<KnownParty> = {}) => {
  const told = read(said, known);
  return told.kind === 'sound' ? told.fields : [told.code, told.field];
};

describe('a correction of what is known of a party', () => {
  test('names what it changes, and keeps what it does not speak of', () => {
    const told = read(
      { phone: '+86 139 0013 9000' },
      { email: 'a@example.org', address: '永安路' },
    );
    expect(told).toEqual({
      kind: 'sound',
      fields: ['phone'],
      after: { ...nothing, phone: '13900139000', email: 'a@example.org', address: '永安路' },
    });
  });

  test('changes nothing when it says what is known already, however it is written', () => {
    expect(changed({ phone: '139-0013-9000' }, { phone: '13900139000' })).toEqual([]);
    expect(changed({})).toEqual([]);
  });

  test('may change everything at once', () => {
    const everything = {
      phone: '13900139000',
      email: 'b@example.org',
      address: '河堤街8号',
      identityType: 'identity-number',
      identityNumber: CHILD,
      guardianName: '陆青',
    } as const;
    expect(changed(everything)).toEqual([...correctableFields]);
  });

  test.each([
    ['a telephone number that is none', { phone: '12345' }, 'phone'],
    ['a mail address that is none', { email: 'nobody' }, 'email'],
    [
      'an identity number with a wrong check digit',
      { identityType: 'identity-number', identityNumber: `${ADULT.slice(0, 17)}X` },
      'identityNumber',
    ],
    ['a number without the kind of paper', { identityNumber: ADULT }, 'identityType'],
    [
      'a paper that people do not have',
      { identityType: 'credit-code', identityNumber: CREDIT_CODE },
      'identityType',
    ],
    [
      'the number of a child without a guardian',
      { identityType: 'identity-number', identityNumber: CHILD },
      'guardianName',
    ],
    ['a guardian whose name hides something', { guardianName: '陆\u202e青' }, 'guardianName'],
  ] as const)('refuses %s, and says where it stands', (_what, said, field) => {
    expect(read(said)).toMatchObject({ kind: 'faulty', field });
  });

  test('reads a number by the paper that is known, and a guardian beside the number that is known', () => {
    const known = { identityType: 'identity-number' } as const;
    expect(changed({ identityNumber: ADULT }, known)).toEqual(['identityNumber']);
    const child = { ...known, identityNumber: CHILD };
    expect(changed({ guardianName: '陆青' }, child)).toEqual(['guardianName']);
    expect(changed({ identityType: 'passport' }, child)).toEqual(['identityType']);
  });

  test('does not look again at an old number that nobody speaks of', () => {
    const old = { identityType: 'identity-number', identityNumber: '15 digits' } as const;
    expect(changed({ phone: '13900139000' }, old)).toEqual(['phone']);
  });
});
