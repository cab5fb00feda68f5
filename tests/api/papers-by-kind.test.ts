import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, openDispute } from './support/counter.ts';
import { mediating } from './support/mediation.ts';
import { known, PaperDesk } from './support/papers.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let desk: PaperDesk;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  desk = new PaperDesk(api, clerk);
});
afterAll(() => api?.close());

const DAY_MS = 86_400_000;

/** A dispute in mediation that was corrected first, and whose mediator has disclosed a tie both accept. */
const disclosing = async () => {
  const dispute = await openDispute(api, clerk, known().more);
  const { id, applicant, respondent } = dispute;
  const say = (by: string, kind: string, more: object) => command(api, by, id, { kind, ...more });
  await say(clerk, 'request-correction', { defects: ['请补充借条原件。'] });
  await say(clerk, 'submit-correction', { partyId: applicant, note: '已补交。' });
  await say(clerk, 'divert', { track: 'entrusted', mode: 'on-site' });
  const yes = { answer: 'consent', channel: 'counter' };
  for (const partyId of [applicant, respondent])
    await say(clerk, 'answer-offer', { partyId, ...yes });
  const at = { id, parties: [applicant, respondent] };
  const { mediator } = await api.court.until(at, ({ status }) => status === 'designated');
  const { rows } = await api.court.pool.query<{ login: string }>(
    'select login from staff_user where id = $1',
    [mediator?.id],
  );
  const token = await api.signIn(rows[0]?.login ?? '');
  await say(token, 'accept-designation', {
    disclosure: 'disclosed-and-parties-informed',
    disclosed: '曾与被申请人同在一个社区。',
  });
  for (const partyId of [applicant, respondent])
    await say(clerk, 'answer-disclosure', { partyId, ...yes });
  return { dispute, token };
};

describe('an agreement on paper', () => {
  it('[rt.written-agreement] has open lines to be signed on, and the signatures once there are any', async () => {
    const { dispute, token } = await mediating(api, clerk, known().more);
    await desk.record(token, dispute);
    const unsigned = await desk.paper(dispute, 'mediation-agreement');
    expect(unsigned.isUnsigned).toBe(true);
    const body = unsigned.signatures.find(({ signatory }) => signatory === 'mediation-body');
    expect(unsigned.issuer).toBe(body?.name);
    expect((await desk.paper(dispute, 'filing-receipt')).issuer).toMatch(/人民法院$/);
    expect(unsigned.signatures.map(({ signatory, signedAt }) => [signatory, signedAt])).toEqual([
      ['each-party', null],
      ['each-party', null],
      ['mediator', null],
      ['mediation-body', null],
    ]);
    expect(await desk.lines(dispute, 'mediation-agreement')).toMatchObject({
      terms: ['被申请人偿还借款一万二千元。'],
      manner: [expect.stringContaining('人民币壹万贰仟元整（¥12,000.00）')],
    });
    await desk.sign(dispute);
    const signed = await desk.paper(dispute, 'mediation-agreement');
    expect(signed.isUnsigned).toBe(false);
    expect(signed.signatures.slice(0, 2)).toEqual([
      expect.objectContaining({ signedAt: expect.stringContaining('年') }),
      expect.objectContaining({ name: '霍临川', signedAt: expect.stringContaining('年') }),
    ]);
  });
});

describe('a confirmation of the address for service', () => {
  it('[jy.service-address] is one for each party, and shows nothing of the other', async () => {
    const dispute = await openDispute(api, clerk, known().more);
    expect(problemOf(await desk.ask(dispute, 'service-address')).errors).toEqual([
      expect.objectContaining({ field: 'party' }),
    ]);
    const mine = await desk.ask(dispute, 'service-address', clerk, `?party=${dispute.respondent}`);
    expect(mine.text).toContain('河堤街');
    expect(mine.text).not.toContain('永安路');
    const other = await openDispute(api, clerk, known().more);
    const strange = await desk.ask(dispute, 'service-address', clerk, `?party=${other.respondent}`);
    expect(problemOf(strange).code).toBe('not-found');
    expect(await desk.logged(dispute)).toEqual([
      { act: 'paper-made', detail: { paper: 'service-address', party: dispute.respondent } },
    ]);
  });
});

describe('the papers of a mediation that fails', () => {
  it('[policy.sealed-zone] hold no draft that somebody has not signed and no note of the mediator', async () => {
    const { dispute, token } = await mediating(api, clerk, known().more);
    await api.post('/api/sealed-notes', token, {
      disputeId: dispute.id,
      text: '底线是九千元，琥珀色的借条。',
    });
    await command(api, token, dispute.id, {
      kind: 'schedule-session',
      at: new Date(Date.now() + DAY_MS).toISOString(),
      mode: 'on-site',
      place: '第三调解室',
    });
    await command(api, token, dispute.id, {
      kind: 'record-session',
      present: [dispute.applicant, dispute.respondent],
      record: '双方到场，各自陈述。',
    });
    await command(api, token, dispute.id, {
      kind: 'propose-facts',
      facts: ['借款一万二千元。'],
      issues: ['利息。'],
    });
    expect(await desk.lines(dispute, 'session-record')).toMatchObject({
      place: ['第三调解室'],
      record: ['双方到场，各自陈述。'],
    });
    const failed = await command(api, token, dispute.id, {
      kind: 'record-failure',
      ground: 'divergent',
      report: '双方对利息分歧较大。',
    });
    expect(failed.status).toBe(200);
    await api.court.until({ id: dispute.id, parties: [] }, ({ stage }) => stage === 'filing');
    const { papers } = await desk.checks(dispute);
    expect(papers.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['failure-report', 'handover-package', 'mediation-file']),
    );
    for (const { type, partyId, hindering } of papers) {
      const query = partyId === null ? '' : `?party=${partyId}`;
      const told = await desk.ask(dispute, type, clerk, query);
      expect([type, told.status]).toEqual([type, hindering.length === 0 ? 200 : 422]);
      expect(told.text).not.toMatch(/底线|琥珀/);
    }
    const { materials } = await desk.lines(dispute, 'failure-report');
    expect(materials?.join()).toContain('调解笔录');
    expect(materials?.join()).not.toContain('无争议事实记载表');
  });
});

describe('the papers of a mediation that succeeds and is confirmed', () => {
  it('are all made from what was done, one after the other', async () => {
    const { dispute, token } = await disclosing();
    const { id } = dispute;
    const parties = [dispute.applicant, dispute.respondent];
    const told = (by: string, kind: string, more: object = {}) =>
      command(api, by, id, { kind, ...more });
    const everybody = async (kind: string, more: object = {}) => {
      for (const partyId of parties)
        await told(clerk, kind, { partyId, channel: 'counter', ...more });
    };
    expect(await desk.lines(dispute, 'correction-notice')).toMatchObject({
      defects: ['请补充借条原件。'],
      term: [expect.stringContaining('年')],
    });
    expect(await desk.lines(dispute, 'mediation-notice')).toMatchObject({
      mode: ['现场'],
      signedAt: [expect.stringContaining('年')],
    });
    expect(await desk.lines(dispute, 'entrustment-letter')).toMatchObject({
      contacts: [expect.stringContaining('13800138000'), expect.stringContaining('13900139000')],
      receivedAt: [expect.stringContaining('时')],
    });
    expect(await desk.lines(dispute, 'disclosure')).toMatchObject({
      answers: ['曾与被申请人同在一个社区。'],
      decisionOfParties: [expect.stringContaining('：同意'), '霍临川：同意'],
    });
    expect(await desk.lines(dispute, 'recusal-decision')).toMatchObject({
      ground: ['曾与被申请人同在一个社区。'],
      finding: ['各方知情后同意由其调解'],
    });

    await told(token, 'propose-extension', { days: 10, reason: '等待对账。' });
    expect((await desk.paper(dispute, 'extension-consent')).isUnsigned).toBe(true);
    await everybody('sign-extension');
    const { oldEnd, newEnd, signedByAll } = await desk.lines(dispute, 'extension-consent');
    expect([oldEnd, newEnd].flat()).toEqual([
      expect.stringMatching(/^\d+年\d+月\d+日$/),
      expect.stringMatching(/^\d+年\d+月\d+日$/),
    ]);
    expect([newEnd?.join() === oldEnd?.join(), signedByAll?.length]).toEqual([false, 1]);

    await desk.record(token, dispute);
    await desk.sign(dispute);
    await everybody('apply-for-confirmation');
    const judge = await api.signIn('judge');
    await told(judge, 'require-correction', { items: ['请提交身份证复印件。'] });
    expect(await desk.lines(dispute, 'confirmation-correction')).toMatchObject({
      defects: ['请提交身份证复印件。'],
      term: [expect.stringContaining('年')],
    });
    await told(clerk, 'supply-correction', { partyId: dispute.applicant, note: '已提交。' });
    const docket = '（2026）云0101民特1号';
    expect((await told(judge, 'accept-application', { confirmationNumber: docket })).status).toBe(
      200,
    );
    expect(await desk.lines(dispute, 'acceptance-notice')).toMatchObject({
      confirmationNumber: [docket],
      term: [expect.stringContaining('年')],
    });
    await told(judge, 'record-hearing', { present: parties, record: '双方到庭，均表示自愿。' });
    expect((await told(judge, 'confirm-agreement', { rulingNumber: docket })).status).toBe(200);
    const ruling = await desk.lines(dispute, 'confirmation-ruling');
    expect(ruling).toMatchObject({ confirmationNumber: [docket] });
    expect(ruling['terms']?.[0]).toBe('被申请人偿还借款一万二千元。');
    expect(ruling['parties']?.join()).toContain('汾阳市河堤街8号');
    expect(problemOf(await desk.ask(dispute, 'dismissal-ruling')).code).toBe('paper-not-yet');
  });
});
