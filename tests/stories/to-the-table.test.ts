import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { clockOf, CourtDays, placeOf, type Shown } from './support/court-days.ts';
import { accept, consent, designated, divert, mediating } from './support/usual-ways.ts';

let days: CourtDays;
beforeAll(async () => {
  days = await CourtDays.open('2021-05-10 09:00');
});
afterAll(() => days.close());

const told = ({ timeline }: Shown): readonly string[] => timeline.map(({ kind }) => kind);
const figures = z.object({
  courts: z.array(
    z.object({
      courtId: z.string(),
      figures: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
});
const roll = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      firm: z.string().nullable(),
      inConflict: z.boolean().nullable(),
    }),
  ),
});

// In the order of the calendar, for a court's clock only goes forward.
describe('on the way to the table, over HTTP and on the days of the law’s examples', () => {
  test('[policy.regime] scenario 17: in 2021 mediation comes before the suit, under a number of its own', async () => {
    const dispute = await days.opened('wangze');
    const clerk = 'clerk.wangze';
    expect(await days.refusedTo(clerk, dispute, divert('commissioned'))).toBe('track-not-offered');
    await days.staff(clerk, dispute, divert('entrusted'));
    const docketNumber = '（2021）澜0102诉前调7号';
    const record = { kind: 'record-prelitigation-number', docketNumber };
    await days.staff(clerk, dispute, record);
    expect(await days.shown(dispute, 'wangze')).toMatchObject({
      status: { id: 'offered' },
      caseNumber: docketNumber,
    });
    const check = `/api/case-numbers/check?number=${encodeURIComponent(docketNumber)}`;
    expect(await days.get(clerk, check)).toMatchObject({ valid: true });
    await days.both(dispute, consent);
    await days.reaches(dispute, 'court-mediation/designated', 'wangze');
    const mediator = await days.mediatorOf(dispute, 'wangze');
    await days.staff(mediator, dispute, accept);
    await days.staff(mediator, dispute, {
      kind: 'record-failure',
      ground: 'divergent',
      report: '差距过大。',
    });
    // One of one mediation of 2021 was not resolved: the figures of that year are read from its record.
    const { courts } = figures.parse(
      await days.get('supervisor.wangze', '/api/indicators?from=2021-01-01&to=2021-12-31'),
    );
    const figureOf = (id: string) => courts[0]?.figures.find((figure) => figure.id === id)?.text;
    expect([figureOf('diversion-share'), figureOf('resolution-rate')]).toEqual([
      '100.00%',
      '0.00%',
    ]);
  });

  test('[op25.register-first] scenario 16: from 2025 a suit is registered before anybody is asked to mediate', async () => {
    await days.on('2025-02-01 09:00');
    const clerk = 'clerk.wangze';
    const dispute = await days.opened('wangze');
    expect(await days.refusedTo(clerk, dispute, divert('entrusted'))).toBe('track-not-offered');
    await days.staff(clerk, dispute, divert('commissioned'));
    expect(told(await days.reaches(dispute, 'filing/handed-over', 'wangze'))).not.toContain(
      'offer-made',
    );
    const register = (caseNumber: string) => ({
      kind: 'record-registration',
      caseNumber,
      procedure: 'ordinary',
      registeredOn: '2025-02-01',
    });
    expect(await days.refusedTo(clerk, dispute, register('（2025）澜0102诉前调1号'))).toBe(
      'prelitigation-number-ended',
    );
    await days.staff(clerk, dispute, register('（2025）澜0102民初1号'));
    const view = await days.shown(dispute, 'wangze');
    expect(view).toMatchObject({ status: { id: 'offered' }, caseNumber: '（2025）澜0102民初1号' });
    expect(told(view).indexOf('case-registered')).toBeLessThan(told(view).indexOf('offer-made'));
    expect(view.acts.map(({ command }) => command)).not.toContain('record-prelitigation-number');
  });

  test('[ty.term-thirty-days] scenario 3: thirty days from 29 August 2025 end on a make-up Sunday', async () => {
    await days.on('2025-08-29 09:00');
    const { dispute } = await mediating(days);
    const term = clockOf(await days.shown(dispute), 'mediation.term');
    expect(term).toMatchObject({ dueOn: '2025-09-28', ending: null, provisional: false });
    expect(term?.arithmetic.join('')).toContain('2025年9月28日（星期日），调休上班日');
    await days.on('2025-09-28 23:00');
    expect(placeOf(await days.shown(dispute))).toBe('court-mediation/mediating');
    await days.on('2025-09-29 00:01');
    const view = await days.reaches(dispute, 'filing/handed-over');
    expect(told(view)).toContain('mediation-failed');
  });

  test('[zx.acceptance-starts-the-clock] scenario 7: thirty days run from the third day, when it is accepted', async () => {
    await days.on('2026-03-02 09:00');
    const dispute = await designated(days);
    expect(clockOf(await days.shown(dispute), 'mediation.term')).toBeUndefined();
    await days.on('2026-03-05 09:00');
    await days.staff(await days.mediatorOf(dispute), dispute, accept);
    const term = clockOf(await days.shown(dispute), 'mediation.term');
    // 5 March and thirty days is 4 April, in the Tomb-Sweeping holiday of 4 to 6 April 2026.
    expect(term?.dueOn).toBe('2026-04-07');
    expect(term?.arithmetic[0]).toContain('起算日：2026年3月5日');
  });

  test('[policy.consent.response] scenario 19: a respondent who never answers has refused, not agreed', async () => {
    await days.on('2026-03-09 09:00');
    const dispute = await days.opened();
    await days.staff('clerk', dispute, divert('entrusted'));
    await days.party('applicant', dispute, consent);
    expect(clockOf(await days.shown(dispute), 'consent.response')?.dueOn).toBe('2026-03-12');
    await days.on('2026-03-12 23:00');
    expect(placeOf(await days.shown(dispute))).toBe('diversion/offered');
    await days.on('2026-03-13 00:01');
    const view = await days.reaches(dispute, 'filing/handed-over');
    const unanswered = view.timeline.find(({ kind }) => kind === 'offer-unanswered');
    expect(unanswered?.text).toBe('霍临川期限内没有答复，视为不同意调解。');
    expect(await days.letters(dispute)).toContainEqual(['offer-ended', '霍临川']);
    expect(await days.refusedToParty('respondent', dispute, consent)).toBe('not-in-this-state');
  });

  test('[policy.lawyer.firm-screen] scenario 26: a lawyer whose firm acted for a party fourteen months ago is barred', async () => {
    // The case for this party ended in January 2025; two years of looking back end in January 2027.
    await days.on('2026-03-16 09:00');
    const lawyers = async (query = '') =>
      roll.parse(await days.get('supervisor', `/api/mediators?court=qiqiao&kind=lawyer${query}`))
        .items;
    const named = async (name: string, query = '') =>
      (await lawyers(query)).find((each) => each.name === name);
    const conflict = {
      kind: 'natural',
      name: '霍临川',
      reason: 'acted-for',
      until: '2027-01-15',
    };
    const path = `/api/mediators/${(await named('江见川'))?.id}/conflicts`;
    expect((await days.post('supervisor', path, conflict)).status).toBe(201);
    const { dispute, mediator } = await mediating(days);
    await days.staff(mediator, dispute, { kind: 'propose-transfer', reason: '专业性较强。' });
    await days.both(dispute, { kind: 'answer-transfer', answer: 'consent' });
    const view = await days.reaches(dispute, 'lawyer-mediation/designated');
    expect(view.mediator?.name).toBe('高行简');
    const colleague = await named('苏听雪', `&dispute=${dispute.id}`);
    expect(colleague).toMatchObject({ firm: '观澜律师事务所', inConflict: true });
    const reassign = { kind: 'reassign', mediatorId: colleague?.id, reason: '专业更对口。' };
    expect(await days.refusedTo('supervisor', dispute, reassign)).toBe('mediator-in-conflict');
  });
});
