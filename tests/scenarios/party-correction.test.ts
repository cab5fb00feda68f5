import { describe, expect, test } from 'vitest';
import type { CommandOf } from '#domain/dispute/command';
import { decide } from '#domain/dispute/decide';
import { notices } from '#domain/notices/notices';
import { nothingKnown, type Correctable } from '#domain/people/party-correction';
import type { Person } from '#domain/people/person';
import {
  clerk,
  judge,
  mediator,
  ordinary,
  Play,
  staff,
  supervisor,
  wallClock,
} from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { everyOpenStatus, statusesFor } from './support.ts';

const correct = (more: Partial<Correctable>): CommandOf<'correct-party'> => ({
  kind: 'correct-party',
  partyId: 'b',
  phone: null,
  email: null,
  address: null,
  identityType: null,
  identityNumber: null,
  guardianName: null,
  ...more,
  reason: '当事人来电更正',
});
const phone = correct({ phone: '139 0013 9000' });
const begun = (): Play => new Play('2026-03-02 10:00');

describe('a party’s data put right', () => {
  test('[jy.service-address] it can be done wherever an open dispute stands', () => {
    expect(statusesFor('correct-party')).toEqual(everyOpenStatus);
  });

  test('[jy.service-address] the record says which data and why, and not what they are', () => {
    const play = begun().does('2026-03-02 11:00', clerk, phone);
    const told = play.record.at(-1);
    expect(told?.event).toEqual({
      kind: 'party-corrected',
      partyId: 'b',
      fields: ['phone'],
      reason: '当事人来电更正',
    });
    expect(told?.basis).toBe('jy.service-address');
    expect(JSON.stringify([play.record, play.dispute])).not.toContain('0013');
    expect(play.place).toBe('intake/received');
  });

  test('[jy.service-address] the party itself is told of it, and nobody else', () => {
    const play = begun().does('2026-03-02 11:00', clerk, phone);
    const told = play.record.at(-1);
    const letters = told === undefined ? [] : notices(play.dispute, told, play.dispute);
    expect(letters).toMatchObject([
      { template: 'party-corrected', to: { kind: 'party', partyId: 'b' }, legal: true },
    ]);
  });

  test('[jy.service-address] the clerk and the mediator who was designated do it, and nobody else', () => {
    const play = mediating('2026-03-04');
    const refused = (person: Person) => play.refusal('2026-03-05 10:00', person, phone);
    expect([clerk, mediator()].map(refused)).toEqual([null, null]);
    const others = [
      mediator('m2'),
      judge,
      supervisor,
      staff('team-leader'),
      ordinary('b'),
      { ...clerk, courtIds: ['another'] },
    ];
    expect(others.map(refused)).toEqual(others.map(() => 'not-your-act'));
  });

  test('[jy.service-address] what is known already needs no correction', () => {
    const known = { ...nothingKnown('natural'), phone: '13900139000' };
    const play = begun();
    const told = (command = phone) =>
      play.refusal('2026-03-02 11:00', clerk, command, { party: known });
    expect(told()).toBe('nothing-to-correct');
    expect(told(correct({}))).toBe('nothing-to-correct');
    expect(told(correct({ phone: '13900139001' }))).toBeNull();
  });

  test.each([
    ['jy.service-address', { phone: '1390013900' }, 'phone-malformed', 'phone'],
    ['jy.service-address', { email: 'huo@' }, 'email-malformed', 'email'],
    [
      'pi.access-and-correction',
      { identityNumber: '110101199003070011' },
      'identity-type-missing',
      'identityType',
    ],
    [
      'pi.access-and-correction',
      { identityType: 'identity-number', identityNumber: '11010119900307001X' },
      'identity-number-malformed',
      'identityNumber',
    ],
    [
      'pi.access-and-correction',
      { identityType: 'credit-code', identityNumber: '110101199003070011' },
      'identity-type-unfit',
      'identityType',
    ],
    [
      'mf.guardian-acts',
      { identityType: 'identity-number', identityNumber: '110101201503070018' },
      'guardian-missing',
      'guardianName',
    ],
    ['mf.guardian-acts', { guardianName: '\u202e' }, 'guardian-name-malformed', 'guardianName'],
  ] as const)('[%s] what cannot be right is refused: %o', (basis, said, code, field) => {
    const { dispute, law } = begun();
    const facts = { mediator: null, documentHash: null, party: nothingKnown('natural') };
    const at = wallClock('2026-03-02 11:00');
    const input = { kind: 'command', at, person: clerk, command: correct(said), facts } as const;
    expect(decide(dispute, input, law)).toEqual({
      kind: 'refused',
      refusal: { code, basis, field },
    });
  });

  test('[jy.service-address] of somebody who is no party nothing can be corrected, and nothing once all is over', () => {
    const play = begun();
    const stranger = { ...phone, partyId: 'c' };
    expect(play.refusal('2026-03-02 11:00', clerk, stranger)).toBe('party-unknown');
    play.does('2026-03-02 12:00', clerk, {
      kind: 'withdraw',
      partyId: 'a',
      channel: 'counter',
      reason: '已和解',
    });
    expect(play.refusal('2026-03-02 13:00', clerk, phone)).toBe('dispute-closed');
  });
});
