import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockOf, CourtDays, hashOf, placeOf, type Shown } from './support/court-days.ts';
import { accept, designated, mediating, payment } from './support/usual-ways.ts';

let days: CourtDays;
beforeAll(async () => {
  days = await CourtDays.open('2026-03-09 09:00');
});
afterAll(() => days.close());

const told = ({ timeline }: Shown): readonly string[] => timeline.map(({ kind }) => kind);
const termOf = (view: Shown) => clockOf(view, 'mediation.term')?.dueOn;

describe('turns of a mediation, over HTTP', () => {
  test('[ty.recusal] a disclosed tie that one party does not accept brings another mediator on the same clock', async () => {
    const dispute = await designated(days);
    const first = await days.mediatorOf(dispute);
    await days.staff(first, dispute, {
      ...accept,
      disclosure: 'disclosed-and-parties-informed',
      disclosed: '与被申请人曾是同事。',
    });
    const asked = await days.shownToParty('respondent', dispute);
    expect(placeOf(asked)).toBe('court-mediation/recusing');
    expect(asked.tasks.map(({ kind }) => kind)).toEqual(['answer-disclosure']);
    expect(asked.timeline.at(-1)?.text).toContain('与被申请人曾是同事');
    const term = termOf(await days.shown(dispute));
    await days.party('applicant', dispute, { kind: 'answer-disclosure', answer: 'consent' });
    await days.party('respondent', dispute, { kind: 'answer-disclosure', answer: 'refuse' });
    const view = await days.reaches(dispute, 'court-mediation/designated');
    expect(await days.mediatorOf(dispute)).not.toBe(first);
    expect(termOf(view)).toBe(term);
    const ofParty = told(await days.shownToParty('applicant', dispute));
    expect(ofParty).toEqual(expect.arrayContaining(['disclosure-answered', 'recusal-decided']));
  });

  test('[zx.replacement] a party has a mediator replaced once, and refuses mediation by choosing nobody again', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.party('respondent', dispute, {
      kind: 'request-recusal',
      ground: 'interest',
      reason: '有往来',
    });
    expect(placeOf(await days.shown(dispute))).toBe('court-mediation/recusing');
    await days.staff('clerk', dispute, {
      kind: 'decide-recusal',
      upheld: false,
      reason: '没有依据',
    });
    expect(await days.mediatorOf(dispute)).toBe(mediator);
    const replace = { kind: 'request-replacement', reason: '沟通不畅' } as const;
    await days.party('respondent', dispute, replace);
    await days.reaches(dispute, 'court-mediation/designated');
    await days.staff(await days.mediatorOf(dispute), dispute, accept);
    await days.party('respondent', dispute, replace);
    const view = await days.reaches(dispute, 'filing/handed-over');
    expect(told(view)).toContain('mediation-failed');
    expect(told(await days.shownToParty('applicant', dispute))).toContain('replacement-requested');
  });

  test('[zx.appraisal-excluded] forty days of appraisal move the end by forty days, with everybody’s consent', async () => {
    const { dispute, mediator } = await mediating(days);
    expect(termOf(await days.shown(dispute))).toBe('2026-04-08');
    await days.staff(mediator, dispute, {
      kind: 'propose-appraisal',
      subject: '借条笔迹',
      reason: '双方对签名有争议',
    });
    const approve = { kind: 'approve-appraisal', institution: '某鉴定所' };
    expect(await days.refusedTo('judge', dispute, approve)).toBe('not-everybody-agrees');
    await days.both(dispute, { kind: 'answer-appraisal', answer: 'consent' });
    await days.staff('judge', dispute, approve);
    expect(placeOf(await days.shown(dispute))).toBe('court-mediation/appraising');
    await days.on('2026-04-18 10:00');
    await days.staff(mediator, dispute, { kind: 'conclude-appraisal', opinion: '系本人签名。' });
    const view = await days.shown(dispute);
    expect([placeOf(view), termOf(view)]).toEqual(['court-mediation/mediating', '2026-05-18']);
    expect(clockOf(view, 'mediation.term')?.arithmetic.join('')).toContain('鉴定');
    expect(told(await days.shownToParty('applicant', dispute))).toEqual(
      expect.arrayContaining(['appraisal-proposed', 'term-paused', 'term-resumed']),
    );
  });

  test('[policy.fraud.release] three signs freeze everything until a supervisor releases it, but not the right to sue', async () => {
    const { dispute, mediator } = await mediating(days);
    const signs = ['kin-or-affiliates', 'no-real-contest', 'instant-joint-request'];
    await days.staff(mediator, dispute, {
      kind: 'report-suspicion',
      signs: signs.map((sign) => ({ sign })),
      note: '三项迹象',
    });
    const agreement = {
      kind: 'record-agreement',
      terms: '一次性偿还一万元。',
      instalments: [payment(dispute, '2026-08-01')],
      performedOnTheSpot: false,
    };
    expect(await days.refusedTo(mediator, dispute, agreement)).toBe('not-in-this-state');
    const ofParty = await days.shownToParty('applicant', dispute);
    expect(ofParty.acts.find(({ command }) => command === 'demand-filing')?.may).toBe(true);
    // Who is under suspicion is not told so by the page.
    expect(told(ofParty)).not.toContain('suspicion-reported');
    expect(
      await days.refusedTo('judge', dispute, { kind: 'release-freeze', reason: '已核实' }),
    ).toBe('not-your-act');
    await days.staff('supervisor', dispute, { kind: 'release-freeze', reason: '已核实' });
    expect(placeOf(await days.shown(dispute))).toBe('court-mediation/mediating');
    await days.staff(mediator, dispute, agreement);
  });

  test('[mt.partial-agreement] a part is agreed and the rest is registered; the part is then confirmed', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.staff(mediator, dispute, {
      kind: 'record-partial-agreement',
      settled: ['本金'],
      open: ['利息', '违约金'],
      terms: '本金一万元于2026年8月1日前付清。',
      instalments: [payment(dispute, '2026-08-01')],
    });
    const documentHash = hashOf(await days.shown(dispute), 'mediation-agreement');
    await days.both(dispute, { kind: 'sign-agreement', documentHash });
    await days.reaches(dispute, 'filing/handed-over');
    const [pack] = await days.handedOver(dispute);
    expect(pack?.manifest.purpose).toBe('register-rest');
    expect(pack?.content.documents.map(({ type }) => type)).toEqual(['mediation-agreement']);
    await days.staff('clerk', dispute, {
      kind: 'record-registration',
      caseNumber: '（2026）澜0101民初37号',
      procedure: 'summary',
      registeredOn: '2026-04-18',
    });
    expect(placeOf(await days.shown(dispute))).toBe('judicial-confirmation/window');
    await days.both(dispute, { kind: 'apply-for-confirmation' });
    expect(placeOf(await days.shown(dispute))).toBe('judicial-confirmation/applied');
  });

  test('[rt.oral-agreement] an oral agreement binds at once by the mediator’s record', async () => {
    const { dispute, mediator } = await mediating(days);
    await days.staff(mediator, dispute, {
      kind: 'record-oral-agreement',
      terms: '当面道歉，一周内付清一万元。',
      instalments: [payment(dispute, '2026-04-25')],
    });
    const view = await days.shownToParty('respondent', dispute);
    expect(placeOf(view)).toBe('judicial-confirmation/window');
    expect(clockOf(view, 'confirmation.window')?.dueOn).toBe('2026-05-18');
  });
});
