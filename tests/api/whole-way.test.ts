import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { demoPeople } from '#prisma/seed/people';
import { wallClock } from '#tests/support/procedure';
import { command, enter, openDispute, viewOf, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.itIs(wallClock('2026-11-09 09:00'));
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

type Body = { readonly kind: string; readonly [field: string]: unknown };

const staff = async (login: string, dispute: OpenDispute, body: Body): Promise<Told> => {
  const told = await command(api, await api.signIn(login), dispute.id, body);
  if (told.status !== 200) throw new Error(`${body.kind}: ${told.text.slice(0, 400)}`);
  return told;
};

const party = async (dispute: OpenDispute, partyId: string, body: Body): Promise<Told> => {
  const token = await enter(api, dispute.id, partyId);
  const said = { partyId, channel: 'link', ...body };
  const told = await api.post('/api/party/commands', token, said);
  if (told.status !== 200) throw new Error(`${body.kind}: ${told.text.slice(0, 400)}`);
  return told;
};

const both = async (dispute: OpenDispute, body: Body): Promise<void> => {
  await party(dispute, dispute.applicant, body);
  await party(dispute, dispute.respondent, body);
};

const view = async (dispute: OpenDispute) =>
  z
    .looseObject({
      stage: z.object({ id: z.string() }),
      status: z.object({ id: z.string() }),
      end: z.looseObject({ id: z.string() }).nullable(),
      deadlines: z.array(
        z.looseObject({
          key: z.string(),
          dueOn: z.string(),
          dueAt: z.string(),
          provisional: z.boolean(),
          ending: z.string().nullable(),
          arithmetic: z.array(z.string()),
          basis: z.object({ text: z.string() }),
        }),
      ),
      documents: z.array(
        z.looseObject({ type: z.string(), hash: z.string(), signatures: z.array(z.unknown()) }),
      ),
    })
    .parse((await api.get(`/api/disputes/${dispute.id}`, clerk)).body);

const hashOf = async (dispute: OpenDispute, type: string): Promise<string> =>
  (await view(dispute)).documents.findLast((document) => document.type === type)?.hash ?? '';

/** Brings a dispute to a mediator's table; gives the mediator's login. */
const mediating = async (dispute: OpenDispute): Promise<string> => {
  await staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
  await both(dispute, { kind: 'answer-offer', answer: 'consent' });
  const state = await api.court.until(
    { id: dispute.id, parties: [] },
    ({ mediator }) => mediator !== null,
  );
  const { rows } = await api.court.pool.query<{ login: string }>(
    'select login from staff_user where id = $1',
    [state.mediator?.id],
  );
  const login = demoPeople.find((person) => person.login === rows[0]?.login)?.login ?? '';
  await staff(login, dispute, { kind: 'accept-designation', disclosure: 'nothing-to-disclose' });
  return login;
};

describe('a dispute over HTTP', () => {
  it('goes from the counter to a confirmed agreement that is paid', async () => {
    const dispute = await openDispute(api, clerk);
    const mediator = await mediating(dispute);
    await staff(mediator, dispute, {
      kind: 'record-agreement',
      terms: '被申请人于约定日前一次性偿还一万元，双方再无争议。',
      instalments: [
        {
          payerId: dispute.respondent,
          payeeId: dispute.applicant,
          amountFen: 1_000_000,
          dueOn: '2027-01-08',
        },
      ],
      performedOnTheSpot: false,
    });
    const documentHash = await hashOf(dispute, 'mediation-agreement');
    await both(dispute, { kind: 'sign-agreement', documentHash });
    expect(await view(dispute)).toMatchObject({ stage: { id: 'judicial-confirmation' } });
    await both(dispute, { kind: 'apply-for-confirmation' });
    await staff('judge', dispute, { kind: 'accept-application', confirmationNumber: '确认一号' });
    await staff('judge', dispute, {
      kind: 'record-hearing',
      present: [dispute.applicant, dispute.respondent],
      record: '双方到场，均表示自愿。',
    });
    await staff('judge', dispute, { kind: 'confirm-agreement', rulingNumber: '裁定一号' });
    expect(await view(dispute)).toMatchObject({ stage: { id: 'fulfilment' } });
    await party(dispute, dispute.respondent, {
      kind: 'report-payment',
      instalment: 1,
      paidOn: '2026-11-09',
    });
    await party(dispute, dispute.applicant, { kind: 'confirm-receipt', instalment: 1 });
    expect(await view(dispute)).toMatchObject({
      stage: { id: 'closed' },
      end: { id: 'confirmed-and-performed' },
    });
  });

  it('goes to filing when one side refuses', async () => {
    const dispute = await openDispute(api, clerk);
    await staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'online' });
    await party(dispute, dispute.respondent, { kind: 'answer-offer', answer: 'refuse' });
    expect(await view(dispute)).toMatchObject({ stage: { id: 'filing' } });
  });

  it('signs what was read and nothing else', async () => {
    const dispute = await openDispute(api, clerk);
    const mediator = await mediating(dispute);
    await staff(mediator, dispute, {
      kind: 'propose-facts',
      facts: ['双方于去年签订借条。'],
      issues: ['利息的数额。'],
    });
    const token = await enter(api, dispute.id, dispute.applicant);
    const sign = (documentHash: string): Promise<Told> =>
      api.post('/api/party/commands', token, {
        kind: 'sign-facts',
        partyId: dispute.applicant,
        channel: 'link',
        documentHash,
      });
    expect(problemOf(await sign('0'.repeat(64))).code).toBe('document-changed');
    expect(problemOf(await sign('nonsense')).errors?.[0]?.code).toBe('hash-invalid');
    expect((await sign(await hashOf(dispute, 'undisputed-facts'))).status).toBe(200);
  });
});

describe('time over HTTP', () => {
  it('40: an extension counts only when everybody has signed, and says who has', async () => {
    const dispute = await openDispute(api, clerk);
    const mediator = await mediating(dispute);
    const term = async () =>
      (await view(dispute)).deadlines.find(
        ({ key, ending }) => key === 'mediation.term' && ending === null,
      )?.dueOn;
    const before = await term();
    await staff(mediator, dispute, { kind: 'propose-extension', days: 10, reason: '等待鉴定意见' });
    await party(dispute, dispute.applicant, { kind: 'sign-extension' });
    expect(await term()).toBe(before);
    await party(dispute, dispute.respondent, { kind: 'sign-extension' });
    expect(await term()).not.toBe(before);
  });

  it('41: an act after the last millisecond is judged by when it was received, and both times are told', async () => {
    const dispute = await openDispute(api, clerk);
    await staff('clerk', dispute, { kind: 'divert', track: 'entrusted', mode: 'online' });
    const due = (await view(dispute)).deadlines.find(({ key }) => key === 'consent.response');
    const supervisor = await api.signIn('supervisor');
    await api.post('/api/clock', supervisor, { to: due?.dueAt ?? '' });
    const token = await enter(api, dispute.id, dispute.applicant);
    const told = await api.post('/api/party/commands', token, {
      kind: 'answer-offer',
      partyId: dispute.applicant,
      answer: 'consent',
      channel: 'link',
    });
    const problem = problemOf(told);
    expect([problem.status, problem.code]).toEqual([409, 'not-in-this-state']);
    await api.court.until({ id: dispute.id, parties: [] }, ({ stage }) => stage === 'filing');
    const lapsed = (await view(dispute)).deadlines.find(({ key }) => key === 'consent.response');
    expect(lapsed).toMatchObject({ ending: 'lapsed', dueAt: due?.dueAt });
  });

  it('39: a deadline past the published calendar is shown as provisional, with its arithmetic', async () => {
    const supervisor = await api.signIn('supervisor');
    await api.post('/api/clock', supervisor, { to: '2026-12-30T09:00:00+08:00' });
    const dispute = await openDispute(api, clerk);
    const [deadline] = (await view(dispute)).deadlines;
    expect(deadline).toMatchObject({ key: 'filing.decision', provisional: true });
    expect(deadline?.dueOn.startsWith('2027-01')).toBe(true);
    expect(deadline?.arithmetic.join('')).toContain('暂估');
    expect(deadline?.basis.text).toMatch(/《.+》第.+条/);
    expect(viewOf((await api.get(`/api/disputes/${dispute.id}`, clerk)).body).number).toMatch(
      /^2026-/,
    );
  });
});
