import { describe, expect, test } from 'vitest';
import { clerk, mediator, ordinary, say, supervisor } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';

describe('designation', () => {
  test('[zx.acceptance-of-designation] scenario 5: silence for three working days, and another is asked', () => {
    const play = consented('2025-09-26 10:00', '2025-09-28').designated(
      '2025-09-29 10:00',
      'm1',
      'court-embedded',
    );
    expect(play.dueOn('mediator.acceptance')).toBe('2025-10-10');
    play.until('2025-10-11 00:01');
    expect(play.place).toBe('court-mediation/selecting');
    expect(play.dispute.passedOver).toEqual(['m1']);
    expect(play.dueOn('mediation.term')).toBeNull();
  });

  test('[zx.acceptance-starts-the-clock] scenario 7: the thirty days run from acceptance, not assignment', () => {
    const play = consented()
      .designated('2026-03-04 10:00', 'm1', 'court-embedded')
      .until('2026-03-06 12:00');
    expect(play.dueOn('mediation.term')).toBeNull();
    play.does('2026-03-06 13:00', mediator(), say.accept);
    // 6 March + 30 days is Sunday 5 April, the Qingming holiday, which lasts to the 6th.
    expect(play.dueOn('mediation.term')).toBe('2026-04-07');
  });

  test('a mediator who was not designated may not accept', () => {
    const play = consented().designated('2026-03-04 10:00', 'm1', 'court-embedded');
    expect(play.refusal('2026-03-04 11:00', mediator('m2'), say.accept)).toBe('not-your-act');
  });

  test('[ty.recusal] a mediator in conflict may not be designated by hand', () => {
    const refusal = consented().refusal(
      '2026-03-04 10:00',
      clerk,
      { kind: 'designate-mediator', mediatorId: 'm9', reason: null },
      {
        mediator: {
          id: 'm9',
          kind: 'court-embedded',
          organisationId: 'body',
          active: true,
          atCapacity: false,
          inConflict: true,
        },
      },
    );
    expect(refusal).toBe('mediator-in-conflict');
  });

  test('[zx.designation] the reason for choosing somebody by hand stands in the record', () => {
    const reason = '当事人都熟悉这位调解员';
    const play = consented().does('2026-03-04 10:00', clerk, {
      kind: 'designate-mediator',
      mediatorId: 'm1',
      reason,
    });
    expect(play.record.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'mediator-designated', mediatorId: 'm1', reason }),
    );
  });

  test('[zx.replacement] another mediator inherits the running clock', () => {
    const play = mediating('2026-03-04').does('2026-03-10 10:00', supervisor, {
      kind: 'reassign',
      mediatorId: 'm2',
      reason: '原调解员病休',
    });
    expect(play.place).toBe('court-mediation/designated');
    expect(play.dueOn('mediation.term')).toBe('2026-04-03');
  });
});

describe('the term of mediation', () => {
  test('[cpl.right-to-sue] scenario 18: a party who says "file" in mediation is in filing at once', () => {
    const play = mediating('2026-03-04').does(
      '2026-03-10 10:00',
      ordinary('a'),
      say.demandFiling('a'),
    );
    expect(play.place).toBe('filing/preparing');
    expect(play.dueOn('filing.decision')).toBe('2026-03-17');
    expect(play.dueOn('mediation.term')).toBeNull();
  });

  test('[ty.extension-by-consent] scenario 30: both sign on day 29, so the new end is day 60', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
      .does('2026-06-20 10:00', mediator(), say.extend(30))
      .does('2026-06-30 10:00', ordinary('a'), say.signExtension('a'));
    expect(play.dueOn('mediation.term')).toBe('2026-07-01');
    play.does('2026-06-30 11:00', ordinary('b'), say.signExtension('b'));
    expect(play.dueOn('mediation.term')).toBe('2026-07-31');
  });

  test('[zx.expiry] scenario 30: a signature on day 31 comes too late, and mediation ended on day 30', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
      .does('2026-06-20 10:00', mediator(), say.extend(30))
      .does('2026-06-30 10:00', ordinary('a'), say.signExtension('a'));
    expect(play.refusal('2026-07-02 09:00', ordinary('b'), say.signExtension('b'))).toBe(
      'not-in-this-state',
    );
    expect(play.place).toBe('filing/preparing');
    const failed = play.record.find(({ event }) => event.kind === 'mediation-failed');
    expect(failed?.event).toMatchObject({ ground: 'expired' });
  });

  test('an extension may be granted only once', () => {
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
      .does('2026-06-20 10:00', mediator(), say.extend(10))
      .does('2026-06-20 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-06-20 12:00', ordinary('b'), say.signExtension('b'));
    expect(play.refusal('2026-06-21 09:00', mediator(), say.extend(10))).toBe(
      'extension-limit-reached',
    );
  });

  test('[policy.term.transfer-remaining] scenario 29: with six days left no transfer to a lawyer', () => {
    const transfer = { kind: 'propose-transfer', reason: '需要律师' } as const;
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29');
    expect(play.refusal('2026-06-24 10:00', mediator(), transfer)).toBeNull();
    expect(play.refusal('2026-06-25 10:00', mediator(), transfer)).toBe('too-little-time-left');
  });

  test('[policy.term.clock-on-transfer] a lawyer goes on with the same clock', () => {
    const answer = (partyId: string) =>
      ({ kind: 'answer-transfer', partyId, answer: 'consent', channel: 'link' }) as const;
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29')
      .does('2026-06-10 10:00', mediator(), { kind: 'propose-transfer', reason: '需要律师' })
      .does('2026-06-10 11:00', ordinary('a'), answer('a'))
      .does('2026-06-10 12:00', ordinary('b'), answer('b'));
    expect(play.place).toBe('lawyer-mediation/selecting');
    play
      .designated('2026-06-11 10:00', 'lawyer', 'lawyer')
      .does('2026-06-12 10:00', mediator('lawyer'), say.accept);
    expect(play.dueOn('mediation.term')).toBe('2026-07-01');
  });
});
