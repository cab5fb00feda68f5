import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { clerk, dayOf, judge, ordinary, Play, say } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { agreed, commissioned, secured } from './support.ts';

describe('property secured before a suit', () => {
  test('[cpl.preservation.thirty-days] scenario 47: a warning on day 20, and release after day 30', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', clerk, secured('2026-03-05'));
    expect(play.dueOn('preservation.alert')).toBe('2026-03-25');
    expect(play.dueOn('preservation.suit')).toBe('2026-04-07');
    play.until('2026-03-26 00:01');
    expect(play.place).toBe('court-mediation/mediating');
    expect(play.happened).toContain('preservation-alert');
    play.until('2026-04-08 00:01');
    expect(play.dispute.preservation?.state).toBe('to-release');
    expect(play.dueOn('preservation.release')).toBe('2026-04-13');
    play.does('2026-04-09 10:00', clerk, { kind: 'record-release', rulingNumber: '号' });
    expect(play.dueOn('preservation.release')).toBeNull();
  });

  test('[bq.converts] scenario 47: in a registered suit there is neither warning nor release', () => {
    const play = commissioned('2026-03-02', '2026-03-04', 'ordinary').does(
      '2026-03-05 10:00',
      clerk,
      secured('2026-03-05'),
    );
    expect(play.dueOn('preservation.alert')).toBeNull();
    expect(play.dueOn('preservation.suit')).toBeNull();
  });

  test('[bq.converts] a suit that is registered in time keeps it', () => {
    const play = consented()
      .does('2026-03-05 10:00', clerk, secured('2026-03-05'))
      .does('2026-03-26 10:00', ordinary('a'), say.demandFiling('a'));
    expect(play.dueOn('preservation.suit')).toBe('2026-04-07');
    play.does('2026-03-30 10:00', clerk, {
      kind: 'record-registration',
      caseNumber: '（2026）渝0199民初3号',
      procedure: 'ordinary',
      registeredOn: dayOf('2026-03-30'),
    });
    expect(play.dispute.preservation?.state).toBe('over');
  });
});

describe('time that was nearly lost', () => {
  const lost = () => agreed(mediating('2026-03-04'), '2026-03-10', ['2026-06-30']);
  const postedBy = (partyId: string, postedOn: string): Command => ({
    kind: 'record-posted-application',
    partyId,
    postedOn: dayOf(postedOn),
  });

  test('[cpl.posted-in-time] scenario 13: posted on the last day, arrived two days later, in time', () => {
    const play = lost().does('2026-04-09 09:00', ordinary('a'), say.apply('a'));
    play.until('2026-04-10 00:01');
    expect(play.place).toBe('fulfilment/performing');
    play.does('2026-04-11 10:00', clerk, postedBy('b', '2026-04-09'));
    expect(play.place).toBe('judicial-confirmation/applied');
  });

  test('[cpl.posted-in-time] scenario 13: with a postmark of the day after it is too late', () => {
    const play = lost().does('2026-04-09 09:00', ordinary('a'), say.apply('a'));
    expect(play.refusal('2026-04-11 10:00', clerk, postedBy('b', '2026-04-10'))).toBe(
      'posted-too-late',
    );
  });

  const ask = (obstacleEndedOn: string): Command => ({
    kind: 'ask-restoration',
    partyId: 'a',
    channel: 'counter',
    obstacleEndedOn: dayOf(obstacleEndedOn),
    reason: '洪水封路',
  });

  test('[cpl.restoration] within ten days of the end of the obstacle the court may give time back', () => {
    const play = lost()
      .until('2026-04-10 00:01')
      .does('2026-04-20 10:00', ordinary('a'), ask('2026-04-13'))
      .does('2026-04-22 10:00', judge, {
        kind: 'decide-restoration',
        granted: true,
        until: dayOf('2026-04-30'),
        reason: '不可抗力',
      });
    expect(play.place).toBe('judicial-confirmation/window');
    expect(play.dueOn('confirmation.window')).toBe('2026-04-30');
    play
      .does('2026-04-23 10:00', ordinary('a'), say.apply('a'))
      .does('2026-04-23 11:00', ordinary('b'), say.apply('b'));
    expect(play.place).toBe('judicial-confirmation/applied');
  });

  test('[cpl.restoration] eleven days after the obstacle it is too late to ask', () => {
    const play = lost().until('2026-04-10 00:01');
    expect(play.refusal('2026-04-24 00:01', ordinary('a'), ask('2026-04-13'))).toBe(
      'restoration-too-late',
    );
  });
});

describe('the court fee of a suit that was not settled', () => {
  const failed = () =>
    commissioned('2025-09-15', '2025-09-17', 'summary').until('2025-09-25 00:01');
  const notice: Command = { kind: 'record-fee-notice', servedOn: dayOf('2025-09-30') };
  const handedOver = () => failed().delivered('2025-09-26 09:00');

  test('[op25.fee-after-failure] scenario 14: no clock runs until the notice is proven', () => {
    const play = handedOver();
    expect(play.dispute.filingPurpose).toBe('return-to-trial');
    expect(play.dueOn('fee.payment')).toBeNull();
    play.does('2025-09-30 16:00', clerk, notice);
    expect(play.dueOn('fee.payment')).toBe('2025-10-09');
  });

  test('[fee.payment] scenario 14: unpaid and without relief, the suit is treated as withdrawn', () => {
    const play = handedOver().does('2025-09-30 16:00', clerk, notice).until('2025-10-10 00:01');
    expect(play.dispute.end).toBe('deemed-withdrawn');
    expect(play.happened).toContain('limitation-restarted');
  });

  test.each([
    ['paid', clerk, { kind: 'record-fee-paid', receipt: '票据' }],
    ['relief is granted', judge, { kind: 'grant-fee-relief', relief: 'deferred', reason: '困难' }],
  ] as const)('[fee.payment] once %s, the clock ends', (_, who, command) => {
    const play = handedOver()
      .does('2025-09-30 16:00', clerk, notice)
      .does('2025-10-09 10:00', who, command)
      .until('2025-10-10 00:01');
    expect(play.dispute.stage).toBe('filing');
  });
});

describe('the limitation of the claim', () => {
  test('[sx.suit-interrupts] is interrupted with the papers, and runs anew when the procedure ends', () => {
    const play = mediating('2026-03-04');
    expect(play.dispute.limitation).toEqual({
      interruptedAt: play.dispute.receivedAt,
      by: 'sx.suit-interrupts',
      restartedAt: null,
    });
    play.does('2026-03-05 10:00', ordinary('a'), {
      kind: 'withdraw',
      partyId: 'a',
      channel: 'link',
      reason: '已和解',
    });
    expect(play.dispute.limitation.restartedAt).not.toBeNull();
  });

  test('[sx.mediation-interrupts] is interrupted by asking for mediation, and not ended by a suit', () => {
    const play = new Play('2026-03-02 10:00').does('2026-03-02 11:00', ordinary('a'), {
      kind: 'apply-for-mediation',
      partyId: 'a',
      channel: 'link',
      body: 'peoples-committee',
      tier: null,
      mode: 'on-site',
    });
    expect(play.dispute.limitation.by).toBe('sx.mediation-interrupts');
    play.does('2026-03-03 10:00', ordinary('a'), say.demandFiling('a'));
    expect(play.happened).not.toContain('limitation-restarted');
  });
});
