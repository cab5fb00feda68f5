import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockOf, CourtDays, hashOf, placeOf, type Shown } from './support/court-days.ts';
import { agreed, confirmed, consent, divert, drafted, mediating } from './support/usual-ways.ts';

let days: CourtDays;
beforeAll(async () => {
  days = await CourtDays.open('2026-03-09 09:00');
});
afterAll(() => days.close());

const told = ({ timeline }: Shown): readonly string[] => timeline.map(({ kind }) => kind);
const apply = { kind: 'apply-for-confirmation' } as const;
const secured = (takenOn: string) => ({
  kind: 'record-preservation',
  takenOn,
  rulingNumber: '（2026）澜0101财保2号',
});

// In the order of the calendar, for a court's clock only goes forward.
describe('on the way from the table, over HTTP and on the days of the law’s examples', () => {
  test('[cpl.right-to-sue] scenario 18: who says "file" in mediation is in filing at once, and the mediator is told', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.party('applicant', dispute, { kind: 'demand-filing' });
    const view = await days.shown(dispute);
    expect(view.stage.id).toBe('filing');
    expect(clockOf(view, 'filing.decision')).toMatchObject({
      ending: null,
      dueOn: '2026-03-16',
      basis: { key: 'cpl.filing-decision' },
    });
    expect(clockOf(view, 'mediation.term')?.ending).toBe('met');
    expect(await days.letters(dispute)).toContainEqual(['relieved', view.mediator?.name]);
    expect(
      await days.refusedTo(mediator, dispute, { kind: 'propose-transfer', reason: '再试' }),
    ).toBe('not-in-this-state');
  });

  test('[cpl.preservation.thirty-days] scenario 47: warned on day 20 and released after day 30, but not in a registered suit', async () => {
    await days.on('2026-03-10 09:00');
    const { dispute } = await mediating(days);
    await days.staff('clerk', dispute, secured('2026-03-10'));
    const suit = await days.opened();
    await days.staff('clerk', suit, secured('2026-03-10'));
    await days.staff('clerk', suit, divert('commissioned'));
    await days.reaches(suit, 'filing/handed-over');
    await days.staff('clerk', suit, {
      kind: 'record-registration',
      caseNumber: '（2026）澜0101民初47号',
      procedure: 'ordinary',
      registeredOn: '2026-03-10',
    });
    await days.both(suit, consent);
    expect(clockOf(await days.shown(dispute), 'preservation.suit')?.dueOn).toBe('2026-04-09');
    await days.on('2026-03-31 00:01');
    await days.until(dispute, (view) => told(view).includes('preservation-alert'));
    expect(await days.letters(dispute)).toContainEqual([
      'preservation-alert',
      (await days.shown(dispute)).parties[0]?.name,
    ]);
    await days.on('2026-04-10 00:01');
    const late = await days.until(dispute, (view) => told(view).includes('preservation-lapsed'));
    expect(late.tasks.map(({ kind }) => kind)).toContain('release-preservation');
    const kept = await days.shown(suit);
    expect(told(kept).filter((kind) => /preservation-(alert|lapsed)/.test(kind))).toEqual([]);
    expect(kept.tasks.map(({ kind }) => kind)).not.toContain('release-preservation');
  });

  test('[ty.extension-by-consent] scenario 30: signed by both on day 29 it ends on day 60, signed on day 31 it is too late', async () => {
    await days.on('2026-05-11 09:00');
    const early = await mediating(days);
    const late = await mediating(days);
    const term = async () => clockOf(await days.shown(early.dispute), 'mediation.term')?.dueOn;
    expect(await term()).toBe('2026-06-10');
    await days.on('2026-06-09 09:00');
    for (const { dispute, mediator } of [early, late])
      await days.staff(mediator, dispute, {
        kind: 'propose-extension',
        days: 30,
        reason: '等待鉴定意见',
      });
    await days.party('applicant', late.dispute, { kind: 'sign-extension' });
    await days.both(early.dispute, { kind: 'sign-extension' });
    expect(await term()).toBe('2026-07-10');
    await days.on('2026-06-11 09:00');
    await days.reaches(late.dispute, 'filing/handed-over');
    expect(await days.refusedToParty('respondent', late.dispute, { kind: 'sign-extension' })).toBe(
      'not-in-this-state',
    );
    expect(clockOf(await days.shown(late.dispute), 'mediation.term')).toMatchObject({
      dueOn: '2026-06-10',
      ending: 'lapsed',
    });
    expect(placeOf(await days.shown(early.dispute))).toBe('court-mediation/mediating');
  });

  test('[zx.refusal-to-sign] scenario 33: who will not sign ends mediation, and the court never sees the draft', async () => {
    await days.on('2026-06-15 09:00');
    const { dispute, mediator } = await mediating(days);
    await days.staff(mediator, dispute, {
      kind: 'propose-facts',
      facts: ['双方于去年签订借条。'],
      issues: [],
    });
    const facts = hashOf(await days.shown(dispute), 'undisputed-facts');
    await days.both(dispute, { kind: 'sign-facts', documentHash: facts });
    const draft = await drafted(days, dispute, mediator, '2026-07-01');
    await days.party('applicant', dispute, { kind: 'sign-agreement', documentHash: draft });
    await days.party('respondent', dispute, { kind: 'refuse-to-sign', reason: '不同意付款日期' });
    const view = await days.reaches(dispute, 'filing/handed-over');
    expect(view.timeline.find(({ kind }) => kind === 'mediation-failed')?.text).toContain('签');
    const [pack] = await days.handedOver(dispute);
    expect(JSON.stringify(pack)).not.toContain(draft);
    expect(JSON.stringify(pack)).not.toContain('一次性偿还一万元');
    expect(pack?.content.documents.map(({ type }) => type)).toEqual(['undisputed-facts']);
    expect(pack?.content.undisputedFacts).toMatchObject({ facts: ['双方于去年签订借条。'] });
  });

  test('[cpl.confirmation.joint] scenario 40: one alone is not accepted; the other assents in writing and in time', async () => {
    const alone = await mediating(days);
    const joint = await mediating(days);
    for (const { dispute, mediator } of [alone, joint]) {
      await agreed(days, dispute, mediator, '2026-12-01');
      await days.party('applicant', dispute, apply);
    }
    const acceptance = { kind: 'accept-application', confirmationNumber: '（2026）澜0101民特40号' };
    expect(clockOf(await days.shown(alone.dispute), 'confirmation.window')?.dueOn).toBe(
      '2026-07-15',
    );
    await days.on('2026-07-15 15:00');
    expect(await days.refusedTo('judge', alone.dispute, acceptance)).toBe('not-in-this-state');
    await days.staff('clerk', joint.dispute, {
      ...apply,
      partyId: joint.dispute.respondent,
      channel: 'post',
    });
    await days.on('2026-07-16 00:01');
    await days.reaches(alone.dispute, 'fulfilment/performing');
    await days.staff('judge', joint.dispute, acceptance);
    expect(placeOf(await days.shown(joint.dispute))).toBe('judicial-confirmation/reviewing');
  });

  test('[cpl.enforcement-window] scenario 46: an unpaid ruling is taken to enforcement, two years from the last payment', async () => {
    await days.on('2026-08-03 09:00');
    const { dispute, mediator } = await mediating(days);
    await agreed(days, dispute, mediator, '2026-08-31');
    await confirmed(days, dispute);
    await days.on('2026-09-01 00:01');
    const view = await days.reaches(dispute, 'fulfilment/defaulted');
    expect(clockOf(view, 'enforcement.window')).toMatchObject({ dueOn: '2028-08-31' });
    const enforce = { kind: 'apply-for-enforcement' } as const;
    expect(await days.refusedToParty('respondent', dispute, enforce)).toBe('not-the-payee');
    await days.party('applicant', dispute, enforce);
    const end = await days.shown(dispute);
    expect(end.end?.id).toBe('enforcement-handed-over');
    expect(end.timeline.find(({ kind }) => kind === 'enforcement-packed')?.text).toContain(
      '¥10,000.00',
    );
  });
});
