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

describe('an agreement on paper', () => {
  it('[rt.written-agreement] has open lines to be signed on, and the signatures once there are any', async () => {
    const { dispute, token } = await mediating(api, clerk, known().more);
    await desk.record(token, dispute);
    const unsigned = await desk.paper(dispute, 'mediation-agreement');
    expect(unsigned.isUnsigned).toBe(true);
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
