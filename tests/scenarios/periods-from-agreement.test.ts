import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { clerk, dayOf, judge, mediator, ordinary, type Play, say } from '#tests/support/procedure';
import { consented, mediating } from '#tests/support/usual-ways';
import { agreed, applied, commissioned, confirmed, failed, secured } from './support.ts';

const channel = 'link';
const contract = (dueOn: readonly string[] = ['2026-04-20']): Play =>
  agreed(mediating('2026-03-04'), '2026-03-10', dueOn);
const escalated = (play: Play) =>
  play.record.flatMap(({ event }) => (event.kind === 'overdue-escalated' ? [event.key] : []));

describe('the periods of judicial confirmation', () => {
  const bothApply = () =>
    contract()
      .does('2026-03-11 13:00', ordinary('a'), say.apply('a'))
      .does('2026-03-11 13:30', ordinary('b'), say.apply('b'));

  test('[cpl.confirmation.application-window] D18: thirty days from effect, and no application after them', () => {
    const play = contract(['2026-06-30']);
    expect(play.dueOn('confirmation.window')).toBe('2026-04-09');
    expect(play.refusal('2026-04-09 23:59', ordinary('a'), say.apply('a'))).toBeNull();
    expect(play.until('2026-04-10 00:01').place).toBe('fulfilment/performing');
    expect(play.refusal('2026-04-10 00:02', ordinary('a'), say.apply('a'))).not.toBeNull();
  });

  test('[qr.acceptance] D19: three days to accept the application, which end after a weekend', () => {
    const play = bothApply();
    expect(play.dueOn('confirmation.acceptance')).toBe('2026-03-16');
    expect(escalated(play.until('2026-03-17 00:01'))).toEqual(['confirmation.acceptance']);
  });

  test('[ji.confirmation.withdrawal] D20: what is not supplied in the days set counts as withdrawn', () => {
    const play = bothApply().does('2026-03-12 10:00', judge, {
      kind: 'require-correction',
      items: ['财产权利证明'],
    });
    expect(play.dueOn('confirmation.correction')).toBe('2026-03-19');
    play.until('2026-03-20 00:01');
    expect(play.happened).toContain('application-deemed-withdrawn');
    expect(play.place).toBe('fulfilment/performing');
  });

  test('[qr.review] D21: fifteen days from acceptance to review, then a supervisor is told', () => {
    const play = applied(contract(), '2026-03-11');
    expect(play.dueOn('confirmation.review')).toBe('2026-03-26');
    expect(escalated(play.until('2026-03-27 00:01'))).toEqual(['confirmation.review']);
  });

  test('[qr.review] D21: the president may add ten days once, while the fifteen run', () => {
    const extend = (days: number): Command => ({ kind: 'extend-review', days, reason: '标的复杂' });
    const play = applied(contract(), '2026-03-11');
    expect(play.refusal('2026-03-20 10:00', judge, extend(11))).toBe('review-extension-limit');
    play.does('2026-03-20 10:00', judge, extend(10));
    expect(play.dueOn('confirmation.review')).toBe('2026-04-07');
    expect(play.refusal('2026-03-21 10:00', judge, extend(1))).toBe('review-extension-limit');
    expect(escalated(play.until('2026-04-07 23:59'))).toEqual([]);
    const late = applied(contract(), '2026-03-11').until('2026-03-27 00:01');
    expect(late.refusal('2026-03-27 10:00', judge, extend(10))).toBe('review-over');
  });

  test('[qr.review] D21: what was added for one review does not lengthen the next', () => {
    const play = applied(contract(), '2026-03-11')
      .does('2026-03-12 10:00', judge, { kind: 'extend-review', days: 10, reason: '标的复杂' })
      .does('2026-03-13 10:00', judge, { kind: 'require-correction', items: ['财产权利证明'] })
      .does('2026-03-16 10:00', ordinary('a'), {
        kind: 'supply-correction',
        partyId: 'a',
        note: '已补充',
      });
    expect(play.dueOn('confirmation.review')).toBe('2026-03-31');
  });

  test('[ji.confirmation.withdrawal] D22: the application may be withdrawn until the ruling, and not after', () => {
    const withdraw: Command = { kind: 'withdraw-application', partyId: 'a', channel };
    const play = applied(contract(), '2026-03-11');
    expect(play.refusal('2026-03-12 10:00', ordinary('a'), withdraw)).toBeNull();
    confirmed(play, '2026-03-12');
    expect(play.refusal('2026-03-12 17:00', ordinary('a'), withdraw)).not.toBeNull();
  });
});

describe('the periods of performance and enforcement', () => {
  test('[cpl.enforcement-window] D25: two years from the end of the last instalment', () => {
    const play = confirmed(
      applied(contract(['2026-05-29', '2026-08-31']), '2026-04-01'),
      '2026-04-14',
    ).until('2026-05-30 00:01');
    expect(play.dueOn('enforcement.window')).toBe('2028-08-31');
    play.until('2028-09-01 00:01');
    expect(play.dispute.end).toBe('window-lapsed');
  });

  test('[gz.window] D27: a notarised deed too is enforced within two years of the performance due', () => {
    const play = contract()
      .does('2026-03-11 10:00', clerk, {
        kind: 'record-notarial-deed',
        deedNumber: '（2026）渝证字第1号',
        debtorAccepts: true,
      })
      .until('2026-04-21 00:01');
    expect(play.dueOn('enforcement.window')).toBe('2028-04-20');
  });
});

describe('the periods of a payment order', () => {
  const orderAsked = () =>
    contract().until('2026-04-21 00:01').does('2026-04-21 10:00', ordinary('a'), {
      kind: 'apply-for-payment-order',
      partyId: 'a',
      channel,
      noCounterPerformance: true,
      servable: true,
    });
  const accepted = () =>
    orderAsked().does('2026-04-22 10:00', judge, {
      kind: 'accept-order-application',
      orderCaseNumber: '号',
    });
  const issued = () =>
    accepted().does('2026-04-22 11:00', judge, { kind: 'issue-payment-order', orderNumber: '号' });
  const served = () =>
    issued().does('2026-04-24 16:00', clerk, {
      kind: 'record-order-service',
      servedOn: dayOf('2026-04-24'),
    });

  test('[cpl.payment-order.acceptance] D26: five days to accept, which end after a weekend', () => {
    const play = orderAsked();
    expect(play.dueOn('order.acceptance')).toBe('2026-04-27');
    expect(escalated(play.until('2026-04-28 00:01'))).toEqual(['order.acceptance']);
  });

  test('[cpl.payment-order.issue] D26: fifteen days from acceptance to issue the order', () => {
    const play = accepted();
    expect(play.dueOn('order.issue')).toBe('2026-05-07');
    expect(escalated(play.until('2026-05-08 00:01'))).toEqual(['order.issue']);
  });

  test('[ji.payment-order.end] D26: what cannot be served in thirty days from its issue ends', () => {
    const play = issued();
    expect(play.dueOn('order.service')).toBe('2026-05-22');
    expect(play.until('2026-05-23 00:01').place).toBe('fulfilment/order-ended');
  });

  test('[cpl.payment-order.objection] D26: fifteen days without an objection, on a make-up Saturday, and it can be enforced', () => {
    const play = served();
    expect(play.dueOn('order.objection')).toBe('2026-05-09');
    expect(play.until('2026-05-10 00:01').place).toBe('fulfilment/defaulted');
    expect(play.dispute.agreement?.title).toBe('order');
  });

  test('[ji.payment-order.becomes-suit] D26: seven days of silence after the end are a suit', () => {
    const play = served().does('2026-05-08 10:00', ordinary('b'), {
      kind: 'object-to-order',
      partyId: 'b',
      channel,
      ground: 'debt-disputed',
      inWriting: true,
    });
    expect(play.dueOn('order.suit')).toBe('2026-05-15');
    expect(play.until('2026-05-16 00:01').place).toBe('filing/preparing');
  });
});

describe('the periods of what is kept on the way', () => {
  test('[policy.preservation.alert-day] D28: on day twenty, which does not roll, the applicant is warned', () => {
    const play = mediating('2026-03-04').does('2026-03-08 10:00', clerk, secured('2026-03-08'));
    expect(play.dueOn('preservation.alert')).toBe('2026-03-28');
    play.until('2026-03-29 00:01');
    expect(play.happened).toContain('preservation-alert');
  });

  test('[cpl.preservation.thirty-days] D28: thirty days to sue after the measure, over a holiday', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', clerk, secured('2026-03-05'));
    expect(play.dueOn('preservation.suit')).toBe('2026-04-07');
    play.until('2026-04-08 00:01');
    expect(play.dispute.preservation?.state).toBe('to-release');
  });

  test('[bq.release] D28: without a suit the court has five days to let the property go', () => {
    const play = mediating('2026-03-04')
      .does('2026-03-05 10:00', clerk, secured('2026-03-05'))
      .until('2026-04-08 00:01');
    expect(play.dueOn('preservation.release')).toBe('2026-04-13');
    expect(escalated(play.until('2026-04-14 00:01'))).toContain('preservation.release');
  });

  test('[policy.recusal.decision] D30: a request for recusal is decided in three working days', () => {
    const play = mediating('2026-03-04').does('2026-03-10 10:00', ordinary('a'), {
      kind: 'request-recusal',
      partyId: 'a',
      channel,
      ground: 'relative',
      reason: '调解员是对方的表兄',
    });
    expect(play.dueOn('recusal.decision')).toBe('2026-03-13');
    expect(escalated(play.until('2026-03-14 00:01'))).toEqual(['recusal.decision']);
  });

  test('[ty.recusal] D30: a tie that was disclosed and not cured in three working days ends the designation', () => {
    const play = consented()
      .designated('2026-03-04 08:00', 'm1', 'court-embedded')
      .does('2026-03-04 09:00', mediator(), {
        kind: 'accept-designation',
        disclosure: 'disclosed-and-parties-informed',
        disclosed: '申请人的表兄',
      });
    expect(play.dueOn('recusal.decision')).toBe('2026-03-09');
    expect(play.until('2026-03-10 00:01').place).toBe('court-mediation/selecting');
  });

  test('[fee.payment] D31: the fee is due seven days after the notice, and unpaid the suit counts as withdrawn', () => {
    const play = failed(commissioned('2026-03-02', '2026-03-04', 'summary'), '2026-03-10 10:00')
      .delivered('2026-03-10 11:00')
      .does('2026-03-12 16:00', clerk, {
        kind: 'record-fee-notice',
        servedOn: dayOf('2026-03-12'),
      });
    expect(play.dueOn('fee.payment')).toBe('2026-03-19');
    expect(play.until('2026-03-20 00:01').dispute.end).toBe('deemed-withdrawn');
  });
});
