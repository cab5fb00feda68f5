import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paperSchema } from '#api/papers/contract';
import { createLogger } from '#platform/log';
import { command, openDispute } from './support/counter.ts';
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

describe('a paper', () => {
  it('[ji.confirmation.papers] is not made while it lacks something, and everything it lacks is named at once with what to do', async () => {
    const dispute = await desk.agreed();
    const told = await desk.ask(dispute, 'confirmation-application');
    expect(told.headers.get('content-type')).toContain('application/problem+json');
    const { status, code, detail, errors } = problemOf(told);
    expect([status, code]).toEqual([422, 'paper-incomplete']);
    expect(detail).toContain('申请人、身份证明');
    expect(errors).toEqual([
      expect.objectContaining({ field: 'applicants', message: expect.stringContaining('共同') }),
      expect.objectContaining({ field: 'identities', message: expect.stringContaining('证件') }),
    ]);
    expect(told.text).not.toContain('13800138000');
    expect(await desk.logged(dispute)).toEqual([]);
  });

  it('[ji.confirmation.papers] is made once everybody has applied and everybody is known, and the log says that it was', async () => {
    const { theirs, more } = known();
    const dispute = await desk.agreed(more);
    for (const partyId of [dispute.applicant, dispute.respondent])
      await command(api, clerk, dispute.id, {
        kind: 'apply-for-confirmation',
        partyId,
        channel: 'counter',
      });
    const paper = await desk.paper(dispute, 'confirmation-application');
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
    expect(await desk.logged(dispute)).toEqual([
      { act: 'paper-made', detail: { paper: 'confirmation-application' } },
    ]);
  });

  it('does not exist for people of another court, nor for a mediator who does not mediate', async () => {
    const dispute = await openDispute(api, clerk);
    for (const login of ['clerk.wangze', 'judge.wangze', 'mediator', 'admin'])
      expect([
        login,
        problemOf(await desk.ask(dispute, 'filing-receipt', await api.signIn(login))).code,
      ]).toEqual([login, 'not-found']);
    expect(await desk.logged(dispute)).toEqual([]);
  });

  it('[pi.minimum-retention] is not made by a post that may not see personal data plain', async () => {
    const dispute = await openDispute(api, clerk);
    const auditor = await api.signIn('auditor');
    expect(problemOf(await desk.ask(dispute, 'filing-receipt', auditor))).toMatchObject({
      status: 403,
      code: 'role-not-allowed',
    });
    expect((await desk.checks(dispute, auditor)).mayMakePapers).toBe(false);
    expect((await desk.checks(dispute)).mayMakePapers).toBe(true);
    expect((await desk.ask(dispute, 'filing-receipt', await api.signIn('judge'))).status).toBe(200);
  });

  it('cannot be made before there is anything to make it from, and one that is none is not found', async () => {
    const dispute = await openDispute(api, clerk);
    expect(problemOf(await desk.ask(dispute, 'mediation-agreement'))).toMatchObject({
      status: 409,
      code: 'paper-not-yet',
    });
    expect(problemOf(await desk.ask(dispute, 'menu')).code).toBe('not-found');
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
    const dispute = await desk.agreed(more);
    const listened = api.with({ log });
    const path = `/api/disputes/${dispute.id}/papers/mediation-agreement`;
    expect((await listened.get(path, clerk)).text).toContain(theirs);
    const incomplete = `/api/disputes/${dispute.id}/papers/session-record`;
    expect((await listened.get(incomplete, clerk)).status).toBe(409);
    expect(lines.join('')).toContain('/api/disputes/:id/papers/:type');
    expect(lines.join('')).not.toMatch(/霍临川|13900139000|河堤街/);
    expect(lines.join('')).not.toContain(theirs);
  });

  it('is dated by the court clock, not by the clock on the wall', async () => {
    const dispute = await openDispute(api, clerk);
    const before = (await desk.paper(dispute, 'filing-receipt')).madeOn;
    await api.court.moveClock(40);
    const { rows } = await api.court.pool.query<{ day: string }>(
      `select to_char(court_now() at time zone 'Asia/Shanghai', 'FMYYYY"年"FMMM"月"FMDD"日"') as day`,
    );
    const told = await desk.ask(dispute, 'filing-receipt', await api.signIn('clerk'));
    const { madeOn } = paperSchema.parse(told.body);
    expect(madeOn).toBe(rows[0]?.day);
    expect(madeOn).not.toBe(before);
  });
});
