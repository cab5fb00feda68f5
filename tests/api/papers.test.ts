import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksSchema } from '#api/checks/contract';
import { paperSchema } from '#api/papers/contract';
import { createLogger } from '#platform/log';
import {
  applicant,
  command,
  numberBornOn,
  openDispute,
  type OpenDispute,
} from './support/counter.ts';
import { mediating } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

const DAY_MS = 86_400_000;
let api: TestApi;
let clerk: string;
let judge: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  judge = await api.signIn('judge');
});
afterAll(() => api?.close());

let registered = 0;
/** Two people of whom everything is known, other ones each time. */
const known = () => {
  registered += 1;
  const numberOf = (year: number) =>
    numberBornOn(`${year}01${String(registered).padStart(2, '0')}`);
  return parties(numberOf(1980), numberOf(1982));
};
const parties = (mine: string, theirs: string) => ({
  theirs,
  more: {
    parties: [
      applicant({
        identityType: 'identity-number',
        identityNumber: mine,
        address: '汾阳市永安路12号',
      }),
      {
        role: 'respondent',
        kind: 'natural',
        name: '霍临川',
        email: 'huo@example.org',
        phone: '13900139000',
        identityType: 'identity-number',
        identityNumber: theirs,
        address: '汾阳市河堤街8号',
      },
    ],
  },
});

const ask = ({ id }: OpenDispute, type: string, token = clerk, query = '') =>
  api.get(`/api/disputes/${id}/papers/${type}${query}`, token);
const paperOf = async (dispute: OpenDispute, type: string, query = '') =>
  paperSchema.parse((await ask(dispute, type, clerk, query)).body);
const linesOf = async (dispute: OpenDispute, type: string) =>
  Object.fromEntries(
    (await paperOf(dispute, type)).fields.map(({ field, lines }) => [field, lines]),
  );
const logged = async ({ id }: OpenDispute) =>
  (
    await api.court.pool.query(
      `select act, detail from access_log where dispute_id = $1 order by id`,
      [id],
    )
  ).rows;
const checksOf = async ({ id }: OpenDispute, token = clerk) =>
  checksSchema.parse((await api.get(`/api/disputes/${id}/checks`, token)).body);

const record = (token: string, { id, applicant: payee, respondent: payer }: OpenDispute) =>
  command(api, token, id, {
    kind: 'record-agreement',
    terms: '被申请人偿还借款一万二千元。',
    instalments: [
      {
        payerId: payer,
        payeeId: payee,
        amountFen: 1_200_000,
        dueOn: new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10),
      },
    ],
    performedOnTheSpot: false,
  });

const sign = async ({ id, applicant: one, respondent: other }: OpenDispute, hash: string) => {
  for (const partyId of [one, other])
    await command(api, clerk, id, {
      kind: 'sign-agreement',
      partyId,
      documentHash: hash,
      channel: 'counter',
    });
};

/** A dispute whose agreement everybody has signed. */
const agreed = async (more: { readonly [field: string]: unknown } = {}) => {
  const { dispute, token } = await mediating(api, clerk, more);
  expect((await record(token, dispute)).status).toBe(200);
  await sign(dispute, (await checksOf(dispute)).agreement?.documentHash ?? '');
  return { dispute, token };
};

describe('a paper', () => {
  it('[ji.confirmation.papers] is not made while it lacks something, and everything it lacks is named at once with what to do', async () => {
    const { dispute } = await agreed();
    const told = await ask(dispute, 'confirmation-application');
    expect(told.headers.get('content-type')).toContain('application/problem+json');
    const { status, code, detail, errors } = problemOf(told);
    expect([status, code]).toEqual([422, 'paper-incomplete']);
    expect(detail).toContain('申请人、身份证明');
    expect(errors).toEqual([
      expect.objectContaining({ field: 'applicants', message: expect.stringContaining('共同') }),
      expect.objectContaining({ field: 'identities', message: expect.stringContaining('证件') }),
    ]);
    expect(told.text).not.toContain('13800138000');
    expect(await logged(dispute)).toEqual([]);
  });

  it('[ji.confirmation.papers] is made once everybody has applied and everybody is known, and the log says that it was', async () => {
    const { theirs, more } = known();
    const { dispute } = await agreed(more);
    for (const partyId of [dispute.applicant, dispute.respondent])
      await command(api, clerk, dispute.id, {
        kind: 'apply-for-confirmation',
        partyId,
        channel: 'counter',
      });
    const paper = await paperOf(dispute, 'confirmation-application');
    expect(paper).toMatchObject({
      name: '司法确认申请书',
      number: dispute.number,
      isUnsigned: false,
      basis: { key: 'ji.confirmation.papers' },
    });
    expect(paper.fields.map(({ name, lines }) => [name, lines.length > 0])).toEqual(
      paper.fields.map(({ name }) => [name, true]),
    );
    expect(paper.fields.find(({ field }) => field === 'identities')?.lines).toContain(
      `霍临川：居民身份证号码${theirs}`,
    );
    expect(await logged(dispute)).toEqual([
      { act: 'paper-made', detail: { paper: 'confirmation-application' } },
    ]);
  });

  it('is dated by the court clock', async () => {
    const { dispute } = await mediating(api, clerk, known().more);
    const { rows } = await api.court.pool.query<{ day: string }>(
      `select to_char(court_now() at time zone 'Asia/Shanghai', 'YYYY"年"FMMM"月"FMDD"日"') as day`,
    );
    expect((await paperOf(dispute, 'entrustment-letter')).madeOn).toBe(rows[0]?.day);
  });

  it('does not exist for people of another court, nor for a mediator who does not mediate', async () => {
    const dispute = await openDispute(api, clerk);
    for (const login of ['clerk.wangze', 'judge.wangze', 'mediator', 'admin'])
      expect([
        login,
        problemOf(await ask(dispute, 'filing-receipt', await api.signIn(login))).code,
      ]).toEqual([login, 'not-found']);
    expect(await logged(dispute)).toEqual([]);
  });

  it('[pi.minimum-retention] is not made by a post that may not see personal data plain', async () => {
    const dispute = await openDispute(api, clerk);
    const auditor = await api.signIn('auditor');
    expect(problemOf(await ask(dispute, 'filing-receipt', auditor))).toMatchObject({
      status: 403,
      code: 'role-not-allowed',
    });
    expect((await checksOf(dispute, auditor)).mayMakePapers).toBe(false);
    expect((await checksOf(dispute)).mayMakePapers).toBe(true);
    expect((await ask(dispute, 'filing-receipt', judge)).status).toBe(200);
  });

  it('cannot be made before there is anything to make it from, and one that is none is not found', async () => {
    const dispute = await openDispute(api, clerk);
    expect(problemOf(await ask(dispute, 'mediation-agreement'))).toMatchObject({
      status: 409,
      code: 'paper-not-yet',
    });
    expect(problemOf(await ask(dispute, 'menu')).code).toBe('not-found');
  });

  it('leaves not a word of its content in the log of the API', async () => {
    const lines: string[] = [];
    const log = createLogger('api', 'debug');
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    Reflect.set(log, pino.symbols.streamSym, sink);
    const { theirs, more } = known();
    const { dispute } = await agreed(more);
    const listened = api.with({ log });
    const path = `/api/disputes/${dispute.id}/papers/mediation-agreement`;
    expect((await listened.get(path, clerk)).text).toContain(theirs);
    const incomplete = `/api/disputes/${dispute.id}/papers/session-record`;
    expect((await listened.get(incomplete, clerk)).status).toBe(409);
    expect(lines.join('')).toContain('/api/disputes/:id/papers/:type');
    expect(lines.join('')).not.toMatch(/霍临川|13900139000|河堤街/);
    expect(lines.join('')).not.toContain(theirs);
  });
});

describe('an agreement on paper', () => {
  it('[rt.written-agreement] has open lines to be signed on, and the signatures once there are any', async () => {
    const { dispute, token } = await mediating(api, clerk, known().more);
    await record(token, dispute);
    const unsigned = await paperOf(dispute, 'mediation-agreement');
    expect(unsigned.isUnsigned).toBe(true);
    expect(unsigned.signatures.map(({ signatory, signedAt }) => [signatory, signedAt])).toEqual([
      ['each-party', null],
      ['each-party', null],
      ['mediator', null],
      ['mediation-body', null],
    ]);
    expect(await linesOf(dispute, 'mediation-agreement')).toMatchObject({
      terms: ['被申请人偿还借款一万二千元。'],
      manner: [expect.stringContaining('人民币壹万贰仟元整（¥12,000.00）')],
    });
    await sign(dispute, (await checksOf(dispute)).agreement?.documentHash ?? '');
    const signed = await paperOf(dispute, 'mediation-agreement');
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
    expect(problemOf(await ask(dispute, 'service-address')).errors).toEqual([
      expect.objectContaining({ field: 'party' }),
    ]);
    const mine = await ask(dispute, 'service-address', clerk, `?party=${dispute.respondent}`);
    expect(mine.text).toContain('河堤街');
    expect(mine.text).not.toContain('永安路');
    const other = await openDispute(api, clerk, known().more);
    const strange = await ask(dispute, 'service-address', clerk, `?party=${other.respondent}`);
    expect(problemOf(strange).code).toBe('not-found');
    expect(await logged(dispute)).toEqual([
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
    expect(await linesOf(dispute, 'session-record')).toMatchObject({
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
    const { papers } = await checksOf(dispute);
    expect(papers.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['failure-report', 'handover-package', 'mediation-file']),
    );
    for (const { type, partyId, hindering } of papers) {
      const query = partyId === null ? '' : `?party=${partyId}`;
      const told = await ask(dispute, type, clerk, query);
      expect([type, told.status]).toEqual([type, hindering.length === 0 ? 200 : 422]);
      expect(told.text).not.toMatch(/底线|琥珀/);
    }
    const { materials } = await linesOf(dispute, 'failure-report');
    expect(materials?.join()).toContain('调解笔录');
    expect(materials?.join()).not.toContain('无争议事实记载表');
  });
});
