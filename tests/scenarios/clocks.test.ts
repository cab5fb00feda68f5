import { describe, expect, test } from 'vitest';
import { clerk, mediator, ordinary, Play, say } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { agreed, applied, commissioned, confirmed } from './support.ts';

describe('the clocks of the procedure on real days', () => {
  test.each([
    ['1: over the National Day week', '2025-09-01', '2025-09-02', '2025-09-05', '2025-10-09'],
    ['2: into the National Day week', '2026-08-28', '2026-08-31', '2026-09-02', '2026-10-08'],
    ['3: to a Sunday that is a workday', '2025-08-25', '2025-08-26', '2025-08-29', '2025-09-28'],
    ['4: to a Saturday that is a workday', '2026-01-12', '2026-01-13', '2026-01-15', '2026-02-14'],
    ['4: into the Spring Festival', '2026-01-14', '2026-01-15', '2026-01-18', '2026-02-24'],
  ])('[ty.term-thirty-days] scenario %s', (_, receivedOn, on, acceptedOn, dueOn) => {
    const play = mediating(acceptedOn, `${receivedOn} 10:00`, on);
    expect(play.dueOn('mediation.term')).toBe(dueOn);
    expect(play.until(`${dueOn} 23:59`).place).toBe('court-mediation/mediating');
  });

  test('[zx.acceptance-of-designation] scenario 6: the make-up Saturday counts, the festival does not', () => {
    const play = consented('2026-02-09 10:00', '2026-02-10').designated(
      '2026-02-13 10:00',
      'm1',
      'court-embedded',
    );
    expect(play.dueOn('mediator.acceptance')).toBe('2026-02-25');
    expect(play.until('2026-02-25 23:59').place).toBe('court-mediation/designated');
    expect(play.until('2026-02-26 00:01').dispute.passedOver).toEqual(['m1']);
  });

  test('[cpl.filing-decision] scenario 11: seven days from receipt end after Labour Day', () => {
    const play = new Play('2026-04-27 10:00');
    expect(play.dueOn('filing.decision')).toBe('2026-05-06');
    play.until('2026-05-06 23:59');
    expect(play.happened).not.toContain('overdue-escalated');
    expect(play.until('2026-05-07 00:01').happened).toContain('overdue-escalated');
  });

  test('[cpl.filing-decision] scenario 11: registering first does not give the court more time', () => {
    const play = new Play('2026-03-02 10:00').does(
      '2026-03-06 11:00',
      clerk,
      say.divert('commissioned'),
    );
    expect(play.dueOn('filing.decision')).toBe('2026-03-09');
  });

  test('[qr.acceptance] scenario 12: three days from an application before Labour Day', () => {
    const play = agreed(mediating('2026-04-20', '2026-04-15 10:00', '2026-04-16'), '2026-04-29', [])
      .does('2026-04-30 10:00', ordinary('a'), say.apply('a'))
      .does('2026-04-30 10:01', ordinary('b'), say.apply('b'));
    expect(play.dueOn('confirmation.acceptance')).toBe('2026-05-06');
  });

  test('[qr.acceptance] scenario 12: with both present the ruling may be made the same day', () => {
    const play = agreed(mediating('2026-04-20', '2026-04-15 10:00', '2026-04-16'), '2026-04-30', [
      '2026-06-30',
    ]);
    confirmed(applied(play, '2026-04-30'), '2026-04-30');
    expect(play.place).toBe('fulfilment/performing');
    expect(play.dispute.agreement?.confirmed).toBe(true);
  });

  test('[op25.mediation-term] scenario 31: seven days in summary procedure, and thirty more by consent', () => {
    const play = commissioned('2026-03-02', '2026-03-04', 'summary');
    expect(play.dueOn('mediation.term')).toBe('2026-03-11');
    play
      .does('2026-03-10 10:00', mediator(), say.extend(30))
      .does('2026-03-10 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-03-10 12:00', ordinary('b'), say.signExtension('b'));
    expect(play.dueOn('mediation.term')).toBe('2026-04-10');
  });

  test('[policy.term.transfer-remaining] scenario 29: once the extension is signed, the transfer is allowed', () => {
    const transfer = { kind: 'propose-transfer', reason: '需要律师' } as const;
    const play = mediating('2026-06-01', '2026-05-28 10:00', '2026-05-29');
    expect(play.refusal('2026-06-25 09:00', mediator(), transfer)).toBe('too-little-time-left');
    play
      .does('2026-06-25 10:00', mediator(), say.extend(15))
      .does('2026-06-25 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-06-25 12:00', ordinary('b'), say.signExtension('b'));
    expect(play.refusal('2026-06-25 13:00', mediator(), transfer)).toBeNull();
  });

  test('[policy.term.clock-on-transfer] where the parties agree to it, the lawyer has a fresh term from acceptance', () => {
    const agrees = (partyId: string) =>
      ({ kind: 'answer-transfer', partyId, answer: 'consent', channel: 'counter' }) as const;
    const play = new Play('2026-05-28 10:00', { pack: 'local-2026-hub' })
      .does('2026-05-29 10:00', clerk, say.divert('entrusted'))
      .does('2026-05-29 11:00', ordinary('a'), say.consent('a'))
      .does('2026-05-29 12:00', ordinary('b'), say.consent('b'))
      .designated('2026-06-01 08:00', 'm1', 'court-embedded')
      .does('2026-06-01 09:00', mediator(), say.accept)
      .does('2026-06-20 10:00', mediator(), say.extend(15))
      .does('2026-06-20 11:00', ordinary('a'), say.signExtension('a'))
      .does('2026-06-20 12:00', ordinary('b'), say.signExtension('b'))
      .does('2026-07-13 09:00', mediator(), { kind: 'propose-transfer', reason: '需要律师' })
      .does('2026-07-13 10:00', ordinary('a'), agrees('a'));
    expect(play.dueOn('mediation.term')).toBe('2026-07-16');
    play.does('2026-07-13 11:00', ordinary('b'), agrees('b'));
    expect(play.dueOn('mediation.term')).toBeNull();
    play.designated('2026-07-15 09:00', 'm2', 'lawyer').until('2026-07-17 09:00');
    expect(play.place).toBe('lawyer-mediation/designated');
    play.does('2026-07-17 10:00', mediator('m2'), say.accept);
    expect(play.dueOn('mediation.term')).toBe('2026-08-17');
    expect(play.dispute.extensions).toEqual([]);
  });
});
