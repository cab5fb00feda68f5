import { describe, expect, test } from 'vitest';
import type { Command } from '#domain/dispute/command';
import { clerk, dayOf, judge, mediator, ordinary, type Play, say } from '#tests/support/procedure';
import { mediating } from '#tests/support/usual-ways';
import { agreed, applied, commissioned, confirmed } from './support.ts';

const channel = 'link';
const contract = (dueOn: readonly string[] = ['2026-04-20']) =>
  agreed(mediating('2026-03-04'), '2026-03-10', dueOn);
/** The window has passed and the first payment has not come. */
const defaulted = () => contract().until('2026-04-21 00:01');
const ruling = () => confirmed(applied(contract(['2026-06-30']), '2026-04-01'), '2026-04-14');

const orderFor = (partyId: string): Command => ({
  kind: 'apply-for-payment-order',
  partyId,
  channel,
  noCounterPerformance: true,
  servable: true,
});
const objection = (
  ground: 'debt-disputed' | 'cannot-pay' = 'debt-disputed',
  inWriting = true,
): Command => ({ kind: 'object-to-order', partyId: 'b', channel, ground, inWriting });

/** A payment order has been issued on the 22nd and reached the debtor on the 24th of April. */
const orderServed = (): Play =>
  defaulted()
    .does('2026-04-21 10:00', ordinary('a'), orderFor('a'))
    .does('2026-04-22 10:00', judge, { kind: 'accept-order-application', orderCaseNumber: '号' })
    .does('2026-04-22 11:00', judge, { kind: 'issue-payment-order', orderNumber: '号' })
    .does('2026-04-24 16:00', clerk, {
      kind: 'record-order-service',
      servedOn: dayOf('2026-04-24'),
    });

describe('a payment order', () => {
  test('[ji.payment-order.refusal] scenario 48: property was secured before the suit, so there is none', () => {
    const play = mediating('2026-03-04').does('2026-03-05 10:00', clerk, {
      kind: 'record-preservation',
      takenOn: dayOf('2026-03-05'),
      rulingNumber: '号',
    });
    agreed(play, '2026-03-10', ['2026-04-20']).until('2026-04-21 00:01');
    expect(play.refusal('2026-04-21 10:00', ordinary('a'), orderFor('a'))).toBe(
      'preservation-bars-order',
    );
  });

  test('[cpl.payment-order.objection] scenario 48: an objection on day 15 ends it, and silence is a suit', () => {
    const play = orderServed();
    expect(play.dueOn('order.objection')).toBe('2026-05-09');
    play.does('2026-05-09 23:00', ordinary('b'), objection());
    expect(play.place).toBe('fulfilment/order-ended');
    expect(play.dueOn('order.suit')).toBe('2026-05-18');
    play.until('2026-05-19 00:01');
    expect(play.place).toBe('filing/preparing');
    expect(play.happened).toContain('order-becomes-suit');
  });

  test('[ji.payment-order.no-objection] it must be written, and that one cannot pay is none', () => {
    const play = orderServed();
    expect(play.refusal('2026-04-27 10:00', ordinary('b'), objection('debt-disputed', false))).toBe(
      'objection-in-writing',
    );
    expect(play.refusal('2026-04-27 10:00', ordinary('b'), objection('cannot-pay'))).toBe(
      'not-an-objection',
    );
  });

  test('[cpl.payment-order.objection] without an objection it is enforced', () => {
    const play = orderServed().until('2026-05-10 00:01');
    expect(play.place).toBe('fulfilment/defaulted');
    play.does('2026-05-11 10:00', ordinary('a'), {
      kind: 'apply-for-enforcement',
      partyId: 'a',
      channel,
    });
    const packed = play.record.find(({ event }) => event.kind === 'enforcement-packed');
    expect(packed?.event).toMatchObject({ title: 'order', unpaid: [1], amountFen: 100_000 });
  });

  test('[ji.payment-order.end] one that cannot be served in thirty days ends', () => {
    const play = defaulted()
      .does('2026-04-21 10:00', ordinary('a'), orderFor('a'))
      .does('2026-04-22 10:00', judge, { kind: 'accept-order-application', orderCaseNumber: '号' })
      .does('2026-04-22 11:00', judge, { kind: 'issue-payment-order', orderNumber: '号' })
      .until('2026-05-23 00:01');
    expect(play.place).toBe('fulfilment/order-ended');
  });

  test('[cpl.payment-order.acceptance] the court has five days to accept and fifteen to issue', () => {
    const play = defaulted().does('2026-04-21 10:00', ordinary('a'), orderFor('a'));
    expect(play.dueOn('order.acceptance')).toBe('2026-04-27');
    play.does('2026-04-22 10:00', judge, {
      kind: 'accept-order-application',
      orderCaseNumber: '号',
    });
    expect(play.dueOn('order.issue')).toBe('2026-05-07');
  });

  test('[ji.payment-order.refuse-suit] who does not want a suit says so, and the contract stays', () => {
    const play = orderServed()
      .does('2026-04-27 10:00', ordinary('b'), objection())
      .does('2026-04-28 10:00', ordinary('a'), { kind: 'decline-suit', partyId: 'a', channel });
    expect(play.place).toBe('fulfilment/defaulted');
  });
});

describe('objections to a confirmation', () => {
  const object = (partyId: string): Command => ({
    kind: 'object-to-ruling',
    partyId,
    channel,
    reason: '协议并非自愿',
  });
  const interested = (knewOn: string): Command => ({
    kind: 'object-as-interested',
    knewOn: dayOf(knewOn),
    claim: '房屋属于我',
  });

  test('[ji.confirmation.objection] scenario 8: received on 17 April, objected to until 6 May', () => {
    const play = ruling().does('2026-04-17 16:00', clerk, {
      kind: 'record-ruling-service',
      partyId: 'b',
      servedOn: dayOf('2026-04-17'),
    });
    expect(play.refusal('2026-05-06 23:59', ordinary('b'), object('b'))).toBeNull();
    expect(play.refusal('2026-05-07 00:01', ordinary('b'), object('b'))).toBe('objection-too-late');
  });

  test('[ji.fixed-periods] scenario 9: known on 31 August, six months end with February', () => {
    const play = confirmed(
      applied(
        agreed(mediating('2025-07-02', '2025-06-30 10:00', '2025-07-01'), '2025-07-08', [
          '2026-12-31',
        ]),
        '2025-07-10',
      ),
      '2025-07-15',
    );
    expect(play.refusal('2026-02-28 23:59', clerk, interested('2025-08-31'))).toBeNull();
    expect(play.refusal('2026-03-01 00:01', clerk, interested('2025-08-31'))).toBe(
      'objection-too-late',
    );
  });

  test('[ji.fixed-periods] scenario 10: the six months roll over the holiday, and nothing stops them', () => {
    const play = confirmed(
      applied(
        agreed(mediating('2025-03-05', '2025-03-03 10:00', '2025-03-04'), '2025-03-10', [
          '2026-12-31',
        ]),
        '2025-03-12',
      ),
      '2025-03-14',
    );
    expect(play.refusal('2025-10-09 23:59', clerk, interested('2025-04-04'))).toBeNull();
    expect(play.refusal('2025-10-10 00:01', clerk, interested('2025-04-04'))).toBe(
      'objection-too-late',
    );
  });

  test.each([
    ['uphold-ruling', 'fulfilment/performing'],
    ['revoke-ruling', 'judicial-confirmation/unconfirmed'],
  ] as const)('[ji.confirmation.objection] the court may %s', (kind, place) => {
    const play = ruling().does('2026-04-20 10:00', ordinary('b'), object('b'));
    expect(play.place).toBe('fulfilment/objected');
    play.does(
      '2026-04-27 10:00',
      judge,
      kind === 'uphold-ruling'
        ? { kind, rulingNumber: '号' }
        : { kind, rulingNumber: '号', reason: '损害他人权益' },
    );
    expect(play.place).toBe(place);
  });
});

describe('a court statement', () => {
  const ask = (partyId: string): Command => ({ kind: 'request-court-statement', partyId, channel });
  const sign = (partyId: string): Command => ({
    kind: 'sign-statement',
    partyId,
    channel: 'counter',
    servedOn: dayOf('2026-03-16'),
  });
  const asked = () =>
    agreed(commissioned('2026-03-02', '2026-03-04', 'ordinary'), '2026-03-10', ['2026-04-20'])
      .does('2026-03-11 10:00', ordinary('a'), ask('a'))
      .does('2026-03-11 11:00', ordinary('b'), ask('b'));
  const issued = () =>
    asked().does('2026-03-13 10:00', judge, { kind: 'issue-statement', statementNumber: '号' });

  test('[op25.documents] is made in the suit when all ask for it, and is in force with the last signature', () => {
    expect(asked().place).toBe('judicial-confirmation/statement');
    const play = issued().does('2026-03-16 10:00', clerk, sign('a'));
    expect(play.dispute.suitPending).toBe(true);
    play.does('2026-03-16 11:00', clerk, sign('b'));
    expect(play.place).toBe('fulfilment/performing');
    expect(play.dispute.suitPending).toBe(false);
    expect(play.dispute.agreement?.title).toBe('statement');
  });

  test('[cpl.repudiation-before-service] whoever has not yet received it may still say no', () => {
    const play = issued().does('2026-03-16 10:00', clerk, sign('a'));
    const repudiate = { kind: 'repudiate-statement', partyId: 'b', channel } as const;
    play.does('2026-03-17 10:00', ordinary('b'), repudiate);
    expect(play.place).toBe('filing/preparing');
    expect(play.dispute.filingPurpose).toBe('return-to-trial');
  });

  test('[cpl.court-statement] without a suit one is registered first', () => {
    const play = contract()
      .does('2026-03-11 10:00', ordinary('a'), ask('a'))
      .does('2026-03-11 11:00', ordinary('b'), ask('b'));
    expect(play.dispute.filingPurpose).toBe('register-for-statement');
    play.does('2026-03-12 10:00', clerk, {
      kind: 'record-registration',
      caseNumber: '（2026）渝0199民初12号',
      procedure: 'summary',
      registeredOn: dayOf('2026-03-12'),
    });
    expect(play.place).toBe('judicial-confirmation/statement');
  });
});

describe('a notarial deed', () => {
  const deed = (debtorAccepts: boolean): Command => ({
    kind: 'record-notarial-deed',
    deedNumber: '（2026）渝证字第1号',
    debtorAccepts,
  });

  test('[gzf.enforceable-instrument] needs the debtor’s acceptance and something to pay', () => {
    expect(contract().refusal('2026-03-11 10:00', clerk, deed(false))).toBe('debtor-must-accept');
    expect(contract([]).refusal('2026-03-11 10:00', clerk, deed(true))).toBe('nothing-payable');
  });

  test('[gz.certificate] is enforced with the notary’s certificate', () => {
    const enforce = { kind: 'apply-for-enforcement', partyId: 'a', channel } as const;
    const play = contract().does('2026-03-11 10:00', clerk, deed(true)).until('2026-04-21 00:01');
    expect(play.place).toBe('fulfilment/defaulted');
    expect(play.dueOn('enforcement.window')).toBe('2028-04-20');
    expect(play.refusal('2026-04-22 10:00', ordinary('a'), enforce)).toBe('certificate-missing');
    play
      .does('2026-04-22 11:00', clerk, { kind: 'record-certificate', certificateNumber: '号' })
      .does('2026-04-22 12:00', ordinary('a'), enforce);
    expect(play.dispute.end).toBe('enforcement-handed-over');
  });
});

test('[cpl.enforcement] scenario 46: an unpaid ruling goes to enforcement with what is missing', () => {
  const play = ruling().until('2026-07-01 00:01');
  expect(play.dueOn('enforcement.window')).toBe('2028-06-30');
  play.does('2026-07-02 10:00', ordinary('a'), {
    kind: 'apply-for-enforcement',
    partyId: 'a',
    channel,
  });
  const packed = play.record.find(({ event }) => event.kind === 'enforcement-packed');
  expect(packed?.event).toMatchObject({ title: 'ruling', agreementHash: 'hash', unpaid: [1] });
});

test('[cpl.confirmation.ruling] what can be enforced is not sued upon again', () => {
  const play = contract().does('2026-03-11 10:00', clerk, {
    kind: 'record-notarial-deed',
    deedNumber: '号',
    debtorAccepts: true,
  });
  expect(play.refusal('2026-03-12 10:00', ordinary('a'), say.demandFiling('a'))).toBe(
    'agreement-confirmed-already',
  );
  expect(play.refusal('2026-03-12 10:00', mediator(), say.accept)).not.toBeNull();
});
