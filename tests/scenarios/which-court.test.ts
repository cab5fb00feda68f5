import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import {
  confirmationCourt,
  INTERMEDIATE_FROM_FEN,
  type ConfirmationPlace,
} from '#domain/routing/confirmation-court';
import { dayOf, judge, mediator, ordinary, say } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { agreed } from './support.ts';

describe('[cpl.confirmation.jurisdiction] whether this court may confirm', () => {
  const qiqiao = { id: 'qiqiao', level: 'basic', divisionCode: '990101' } as const;
  const yunlan = { id: 'yunlan', level: 'intermediate', divisionCode: '990100' } as const;
  const alone: ConfirmationPlace = {
    court: qiqiao,
    mediatedBy: { kind: 'on-its-own', seats: ['990121'] },
    causeCode: '108.3',
    amountFen: 1_000_000,
    domiciles: ['880101', '880102'],
    subjectMatter: '990101',
  };
  const applied = () =>
    agreed(mediating('2026-03-04'), '2026-03-10', [])
      .does('2026-03-20 10:00', ordinary('a'), say.apply('a'))
      .does('2026-03-20 11:00', ordinary('b'), say.apply('b'));
  const reject: Command = {
    kind: 'reject-application',
    ground: 'no-jurisdiction',
    explanation: '与本院无管辖联系',
  };

  test('scenario 42: the court of the thing may, and a court with no connection says that it may not', () => {
    expect(confirmationCourt(alone)).toMatchObject({
      answer: 'competent',
      ground: 'subject-matter',
    });
    const accepted = applied().does('2026-03-21 10:00', judge, {
      kind: 'accept-application',
      confirmationNumber: '（2026）澜0101民特42号',
    });
    expect(accepted.place).toBe('judicial-confirmation/reviewing');
    expect(confirmationCourt({ ...alone, subjectMatter: '990121' })).toMatchObject({
      answer: 'not-competent',
      ground: 'no-connection',
    });
    const rejected = applied().does('2026-03-21 10:00', judge, reject);
    expect(rejected.place).toBe('judicial-confirmation/unconfirmed');
    expect(rejected.dueOn('next-step')).toBe('2026-04-07');
  });

  test('scenario 43: a patent, or an amount of its level, belongs to the intermediate court', () => {
    for (const more of [{ causeCode: '153' }, { amountFen: INTERMEDIATE_FROM_FEN }]) {
      expect(confirmationCourt({ ...alone, ...more }).answer).toBe('not-competent');
      expect(confirmationCourt({ ...alone, ...more, court: yunlan }).answer).toBe('competent');
    }
    const rejected = applied().does('2026-03-21 10:00', judge, reject);
    const again = (partyId: string): Command => ({
      kind: 'agree-to-mediate-again',
      partyId,
      channel: 'link',
    });
    expect(rejected.refusal('2026-03-22 10:00', ordinary('a'), again('a'))).toBeNull();
  });
});

describe('a clause on whose a house is', () => {
  const at = '2026-03-10 10:00';
  const recorded = (terms: string): Command => ({
    kind: 'record-agreement',
    terms,
    performedOnTheSpot: false,
    confirmedWarnings: ['nothing-to-perform'],
    instalments: [{ payerId: 'b', payeeId: 'a', amountFen: 5_000_000, dueOn: dayOf('2026-04-10') }],
  });

  test('[ji.confirmation.not-accepted] scenario 41: it is not taken, while the payment alone is', () => {
    const play = mediating('2026-03-04');
    const payment = '李四于2026年4月10日前支付张三五万元。';
    expect(play.refusal(at, mediator(), recorded(`确认涉案房屋所有权归张三所有。${payment}`))).toBe(
      'agreement-title',
    );
    expect(play.refusal(at, mediator(), recorded(payment))).toBeNull();
  });
});
