import { describe, expect, test } from 'vitest';
import { judge, mediator, ordinary, say, type Play } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';

describe('agreement and confirmation', () => {
  const effective = (): Play =>
    mediating('2026-03-04')
      .does('2026-03-10 10:00', mediator(), say.agreement(['2026-05-11', '2026-06-10']))
      .does('2026-03-10 10:00', ordinary('a'), say.sign('a'))
      .does('2026-03-11 09:00', ordinary('b'), say.sign('b'));

  test('[zx.online-agreement] scenario 34: it binds with the last signature, and the window runs from there', () => {
    const play = effective();
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-10');
  });

  test('[zx.refusal-to-sign] scenario 33: who will not sign ends mediation', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-10 10:00', mediator(), say.agreement(['2026-05-11']))
      .does('2026-03-10 11:00', ordinary('b'), {
        kind: 'refuse-to-sign',
        partyId: 'b',
        channel: 'link',
        reason: null,
      });
    expect(play.place).toBe('filing/preparing');
  });

  test('a text that was changed may not be signed with the hash of the old one', () => {
    const play = mediating('2026-03-04').does(
      '2026-03-10 10:00',
      mediator(),
      say.agreement(['2026-05-11']),
    );
    const old = { ...say.sign('a'), documentHash: 'other' };
    expect(play.refusal('2026-03-10 11:00', ordinary('a'), old)).toBe('document-changed');
  });

  test('[cpl.confirmation.joint] scenario 40: one applies and the other is silent, so none is accepted', () => {
    const play = effective().does('2026-03-20 10:00', ordinary('a'), say.apply('a'));
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.until('2026-04-11 00:01').place).toBe('fulfilment/performing');
  });

  test('[ji.confirmation.parties-called-together] a judge may not confirm before both have been heard', () => {
    const play = effective()
      .does('2026-03-20 10:00', ordinary('a'), say.apply('a'))
      .does('2026-03-21 10:00', ordinary('b'), say.apply('b'))
      .does('2026-03-23 10:00', judge, {
        kind: 'accept-application',
        confirmationNumber: '（2026）渝0199民特3号',
      });
    const confirm = { kind: 'confirm-agreement', rulingNumber: '（2026）渝0199民特3号' } as const;
    expect(play.refusal('2026-03-24 10:00', judge, confirm)).toBe('both-parties-not-heard');
    play.does('2026-03-25 10:00', judge, { kind: 'record-hearing', present: ['a'], record: '问' });
    expect(play.refusal('2026-03-25 11:00', judge, confirm)).toBe('both-parties-not-heard');
    play
      .does('2026-03-26 10:00', judge, {
        kind: 'record-hearing',
        present: ['a', 'b'],
        record: '问',
      })
      .does('2026-03-26 11:00', judge, confirm);
    expect(play.place).toBe('fulfilment/performing');
  });

  test('[cpl.enforcement] scenario 46: what is confirmed and unpaid goes to enforcement', () => {
    const play = effective()
      .does('2026-03-20 10:00', ordinary('a'), say.apply('a'))
      .does('2026-03-21 10:00', ordinary('b'), say.apply('b'))
      .does('2026-03-23 10:00', judge, { kind: 'accept-application', confirmationNumber: '号' })
      .does('2026-03-26 10:00', judge, {
        kind: 'record-hearing',
        present: ['a', 'b'],
        record: '问',
      })
      .does('2026-03-26 11:00', judge, { kind: 'confirm-agreement', rulingNumber: '号' })
      .until('2026-05-12 00:01');
    expect(play.place).toBe('fulfilment/defaulted');
    // The last instalment was due on 10 June 2026; two years later is a Saturday.
    expect(play.dueOn('enforcement.window')).toBe('2028-06-12');
    expect(play.refusal('2026-05-12 09:00', ordinary('a'), say.demandFiling('a'))).toBe(
      'agreement-confirmed-already',
    );
    play.does('2026-05-12 10:00', ordinary('a'), {
      kind: 'apply-for-enforcement',
      partyId: 'a',
      channel: 'link',
    });
    expect(play.dispute.end).toBe('enforcement-handed-over');
  });

  test('all instalments received, so the dispute is performed and closed', () => {
    const received = (instalment: number) =>
      ({ kind: 'confirm-receipt', partyId: 'a', instalment, channel: 'link' }) as const;
    const play = effective()
      .does('2026-04-20 10:00', ordinary('a'), received(1))
      .does('2026-04-21 10:00', ordinary('a'), received(2));
    expect(play.dispute.end).toBe('performed');
    expect(play.dispute.deadlines).toEqual([]);
  });

  test('the payer may not confirm the receipt of its own payment', () => {
    const own = { kind: 'confirm-receipt', partyId: 'b', instalment: 1, channel: 'link' } as const;
    expect(effective().refusal('2026-04-20 10:00', ordinary('b'), own)).toBe('not-the-payee');
  });
});
