import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenDispute } from '#tests/api/support/counter';
import { clockOf, CourtDays, placeOf, type Shown } from './support/court-days.ts';
import { agreed, accept, confirmed, consent, divert, mediating } from './support/usual-ways.ts';

let days: CourtDays;
beforeAll(async () => {
  days = await CourtDays.open('2026-03-09 09:00');
});
afterAll(() => days.close());

const told = ({ timeline }: Shown): readonly string[] => timeline.map(({ kind }) => kind);
const toldTo = async (side: 'applicant' | 'respondent', dispute: OpenDispute) =>
  told(await days.shownToParty(side, dispute));

/** A registered suit at a mediator's table. */
const commissioned = async (no: number, registeredOn: string) => {
  const dispute = await days.opened();
  await days.staff('clerk', dispute, divert('commissioned'));
  await days.reaches(dispute, 'filing/handed-over');
  await days.staff('clerk', dispute, {
    kind: 'record-registration',
    caseNumber: `（2026）澜0101民初${no}号`,
    procedure: 'ordinary',
    registeredOn,
  });
  await days.both(dispute, consent);
  await days.reaches(dispute, 'court-mediation/designated');
  const mediator = await days.mediatorOf(dispute);
  await days.staff(mediator, dispute, accept);
  return { dispute, mediator };
};

/** A contract whose payment has not come by its day. */
const defaulted = async (dueOn: string, on: string): Promise<OpenDispute> => {
  const { dispute, mediator } = await mediating(days);
  await agreed(days, dispute, mediator, dueOn);
  await days.both(dispute, { kind: 'waive-confirmation' });
  expect(placeOf(await days.shown(dispute))).toBe('fulfilment/performing');
  await days.on(on);
  await days.reaches(dispute, 'fulfilment/defaulted');
  return dispute;
};

// In the order of the calendar, for a court's clock only goes forward.
describe('ways out of an agreement, over HTTP', () => {
  test('[op25.documents] a registered suit ends by a court statement that both have signed', async () => {
    const { dispute, mediator } = await commissioned(1, '2026-03-09');
    await agreed(days, dispute, mediator, '2026-12-01');
    const apply = { kind: 'apply-for-confirmation' };
    expect(await days.refusedToParty('applicant', dispute, apply)).toBe('suit-still-pending');
    await days.both(dispute, { kind: 'request-court-statement' });
    await days.staff('judge', dispute, {
      kind: 'issue-statement',
      statementNumber: '（2026）澜0101民初1号',
    });
    const signing = await days.shownToParty('respondent', dispute);
    expect(signing.tasks.map(({ kind }) => kind)).toEqual(['sign-statement']);
    await days.both(dispute, { kind: 'sign-statement', servedOn: '2026-03-09' });
    const view = await days.shown(dispute);
    expect(placeOf(view)).toBe('fulfilment/performing');
    expect(told(view)).toContain('statement-effective');
    expect(await toldTo('respondent', dispute)).toContain('statement-effective');
  });

  test('[fee.payment] a suit that mediation has not settled falls when its fee is not paid in seven days', async () => {
    const { dispute, mediator } = await commissioned(2, '2026-03-09');
    const notice = { kind: 'record-fee-notice', servedOn: '2026-03-09' };
    await days.staff(mediator, dispute, {
      kind: 'record-failure',
      ground: 'divergent',
      report: '差距过大。',
    });
    await days.reaches(dispute, 'filing/handed-over');
    await days.staff('clerk', dispute, notice);
    expect(clockOf(await days.shown(dispute), 'fee.payment')?.dueOn).toBe('2026-03-16');
    expect(await toldTo('applicant', dispute)).toContain('fee-notice-served');
    await days.on('2026-03-17 00:01');
    const view = await days.reaches(dispute, 'closed/closed');
    expect(view.end?.id).toBe('deemed-withdrawn');
    expect(await days.letters(dispute)).toContainEqual(['fee-notice', view.parties[0]?.name]);
  });

  test('[ji.confirmation.objection] a party’s objection is taken for fifteen days after service, and then no more', async () => {
    await days.on('2026-04-13 09:00');
    const { dispute, mediator } = await mediating(days);
    await agreed(days, dispute, mediator, '2026-12-01');
    await confirmed(days, dispute);
    await days.on('2026-04-17 10:00');
    for (const partyId of [dispute.applicant, dispute.respondent])
      await days.staff('clerk', dispute, {
        kind: 'record-ruling-service',
        partyId,
        servedOn: '2026-04-17',
      });
    // The raw end is 2 May, in the Labour Day holiday: the last day is 6 May.
    await days.on('2026-05-06 18:00');
    const object = { kind: 'object-to-ruling', reason: '协议内容与约定不符' };
    await days.party('respondent', dispute, object);
    expect(placeOf(await days.shown(dispute))).toBe('fulfilment/objected');
    await days.staff('judge', dispute, {
      kind: 'uphold-ruling',
      rulingNumber: '（2026）澜0101民特3号之一',
    });
    await days.on('2026-05-07 00:01');
    expect(await days.refusedToParty('applicant', dispute, object)).toBe('objection-too-late');
    expect(await toldTo('applicant', dispute)).toEqual(
      expect.arrayContaining(['ruling-objected', 'ruling-upheld']),
    );
  });

  test('[cpl.payment-order.objection] a payment order that is objected to in writing ends and becomes a suit', async () => {
    const dispute = await defaulted('2026-05-20', '2026-05-21 09:00');
    const apply = { kind: 'apply-for-payment-order', noCounterPerformance: true, servable: true };
    expect(await days.refusedToParty('respondent', dispute, apply)).toBe('not-the-payee');
    await days.party('applicant', dispute, apply);
    const orderCaseNumber = '（2026）澜0101民督1号';
    await days.staff('judge', dispute, { kind: 'accept-order-application', orderCaseNumber });
    await days.staff('judge', dispute, {
      kind: 'issue-payment-order',
      orderNumber: orderCaseNumber,
    });
    await days.staff('clerk', dispute, { kind: 'record-order-service', servedOn: '2026-05-21' });
    expect(clockOf(await days.shown(dispute), 'order.objection')?.dueOn).toBe('2026-06-05');
    const object = { kind: 'object-to-order', ground: 'debt-disputed', inWriting: true };
    expect(
      await days.refusedToParty('respondent', dispute, { ...object, ground: 'cannot-pay' }),
    ).toBe('not-an-objection');
    await days.on('2026-06-05 20:00');
    await days.party('respondent', dispute, object);
    const ended = await days.shown(dispute);
    expect(placeOf(ended)).toBe('fulfilment/order-ended');
    expect(clockOf(ended, 'order.suit')?.dueOn).toBe('2026-06-12');
    await days.on('2026-06-13 00:01');
    const view = await days.reaches(dispute, 'filing/handed-over');
    expect(told(view)).toContain('order-becomes-suit');
  });

  test('[ji.payment-order.refusal] what was secured before the suit bars a payment order', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.staff('clerk', dispute, {
      kind: 'record-preservation',
      takenOn: '2026-06-13',
      rulingNumber: '（2026）澜0101财保5号',
    });
    await agreed(days, dispute, mediator, '2026-06-20');
    await days.both(dispute, { kind: 'waive-confirmation' });
    await days.on('2026-06-21 09:00');
    await days.reaches(dispute, 'fulfilment/defaulted');
    const apply = { kind: 'apply-for-payment-order', noCounterPerformance: true, servable: true };
    expect(await days.refusedToParty('applicant', dispute, apply)).toBe('preservation-bars-order');
    expect(await toldTo('respondent', dispute)).toContain('preservation-recorded');
  });

  test('[gz.certificate] a notarial deed is enforced with the notary’s certificate', async () => {
    const { dispute, mediator } = await mediating(days);
    await agreed(days, dispute, mediator, '2026-07-01');
    const deed = { kind: 'record-notarial-deed', deedNumber: '（2026）澜证字9号' };
    expect(await days.refusedTo('clerk', dispute, { ...deed, debtorAccepts: false })).toBe(
      'debtor-must-accept',
    );
    await days.staff('clerk', dispute, { ...deed, debtorAccepts: true });
    await days.on('2026-07-02 09:00');
    await days.reaches(dispute, 'fulfilment/defaulted');
    const enforce = { kind: 'apply-for-enforcement' };
    expect(await days.refusedToParty('applicant', dispute, enforce)).toBe('certificate-missing');
    await days.staff('clerk', dispute, {
      kind: 'record-certificate',
      certificateNumber: '（2026）澜执字9号',
    });
    await days.party('applicant', dispute, enforce);
    expect((await days.shown(dispute)).end?.id).toBe('enforcement-handed-over');
  });

  test('[cpl.restoration] time for confirmation lost without fault is given back by the judge', async () => {
    const { dispute, mediator } = await mediating(days);
    await agreed(days, dispute, mediator, '2026-12-01');
    await days.party('applicant', dispute, { kind: 'apply-for-confirmation' });
    await days.on('2026-08-04 09:00');
    await days.reaches(dispute, 'fulfilment/performing');
    await days.party('respondent', dispute, {
      kind: 'ask-restoration',
      obstacleEndedOn: '2026-08-01',
      reason: '住院治疗',
    });
    await days.staff('judge', dispute, {
      kind: 'decide-restoration',
      granted: true,
      until: '2026-08-14',
      reason: '属实',
    });
    await days.party('respondent', dispute, { kind: 'apply-for-confirmation' });
    expect(placeOf(await days.shown(dispute))).toBe('judicial-confirmation/applied');
  });
});

describe('mediation without any suit, over HTTP', () => {
  test('[rt.failure-advice] it is asked for by a party, ends with advice, and leaves every way open', async () => {
    const dispute = await days.opened();
    const apply = { kind: 'apply-for-mediation', mode: 'on-site' } as const;
    expect(await days.refusedToParty('applicant', dispute, { ...apply, body: 'hub' })).toBe(
      'tier-missing',
    );
    await days.party('applicant', dispute, { ...apply, body: 'peoples-committee' });
    await days.party('respondent', dispute, consent);
    await days.reaches(dispute, 'court-mediation/designated');
    const mediator = await days.mediatorOf(dispute);
    await days.staff(mediator, dispute, accept);
    await days.staff(mediator, dispute, {
      kind: 'record-failure',
      ground: 'divergent',
      report: '差距过大。',
    });
    const view = await days.shownToParty('applicant', dispute);
    expect(placeOf(view)).toBe('diversion/advised');
    expect(told(view)).toEqual(expect.arrayContaining(['mediation-applied', 'advice-given']));
    expect(await days.letters(dispute)).toContainEqual(['advice', '霍临川']);
    await days.party('applicant', dispute, { kind: 'demand-filing' });
    await days.reaches(dispute, 'filing/handed-over');
  });
});
