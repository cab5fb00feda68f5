import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksSchema } from '#api/checks/contract';
import { courtDay } from '#tests/support/court-day';
import { applicant, command, openDispute, type OpenDispute } from './support/counter.ts';
import { mediating } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

const checksOf = async ({ id }: OpenDispute) =>
  checksSchema.parse((await api.get(`/api/disputes/${id}/checks`, clerk)).body);

const agreementOf = ({ applicant, respondent }: OpenDispute, terms: string) => ({
  kind: 'record-agreement',
  terms,
  instalments: [
    {
      payerId: respondent,
      payeeId: applicant,
      amountFen: 1_200_000,
      dueOn: courtDay(60),
    },
  ],
  performedOnTheSpot: false,
});

describe('an agreement over HTTP', () => {
  it('[ji.confirmation.not-accepted] is refused with its article when it declares title, and with a warning until it is confirmed', async () => {
    const { dispute, token } = await mediating(api, clerk);
    const send = (terms: string, more: object = {}) =>
      command(api, token, dispute.id, { ...agreementOf(dispute, terms), ...more });
    const title = await send('确认该房屋所有权归申请人所有。');
    expect(title.status).toBe(422);
    expect(problemOf(title)).toMatchObject({
      code: 'agreement-title',
      field: 'terms',
      basis: { key: 'ji.confirmation.not-accepted' },
    });
    expect((await checksOf(dispute)).agreement).toBeNull();
    const terms = '被申请人有钱时偿还借款，汇入申请人账户。';
    expect(problemOf(await send(terms))).toMatchObject({
      code: 'agreement-warnings',
      field: 'confirmedWarnings',
    });
    const done = await send(terms, { confirmedWarnings: ['vague-condition'] });
    expect(done.status).toBe(200);
    expect((await checksOf(dispute)).agreement?.findings[0]).toMatchObject({
      rule: 'vague-condition',
      weight: 'warn',
    });
  });

  it('has its papers counted: what the agreement and the application still lack, by name', async () => {
    const { dispute, token } = await mediating(api, clerk);
    await command(api, token, dispute.id, agreementOf(dispute, '被申请人偿还借款。'));
    const missingIn = async (type: string) =>
      (await checksOf(dispute)).papers
        .find((paper) => paper.type === type)
        ?.missing.map(({ name }) => name);
    expect(await missingIn('mediation-agreement')).toEqual(['各方签名']);
    const { agreement } = await checksOf(dispute);
    for (const partyId of [dispute.applicant, dispute.respondent])
      await command(api, clerk, dispute.id, {
        kind: 'sign-agreement',
        partyId,
        documentHash: agreement?.documentHash,
        channel: 'counter',
      });
    expect(await missingIn('mediation-agreement')).toEqual([]);
    expect(await missingIn('confirmation-application')).toEqual(['申请人', '身份证明']);
  });
});

describe('the advice on a dispute', () => {
  it('is not for the mediator who was designated, who is not to choose among colleagues', async () => {
    const { dispute, token } = await mediating(api, clerk);
    const told = await api.get(`/api/disputes/${dispute.id}/advice`, token);
    expect([told.status, problemOf(told).code]).toEqual([403, 'role-not-allowed']);
  });
});

describe('[cpl.confirmation.jurisdiction] where the confirmation belongs', () => {
  it('is the court that had it mediated', async () => {
    const { jurisdiction } = await checksOf(await openDispute(api, clerk));
    expect(jurisdiction).toMatchObject({ answer: 'competent', ground: 'inviting-court' });
    expect(jurisdiction.basis.text).toContain('第205条');
  });

  it('43 is an intermediate court for a patent', async () => {
    const patent = await openDispute(api, clerk, { causeCode: '167.3' });
    expect((await checksOf(patent)).jurisdiction).toMatchObject({
      answer: 'not-competent',
      ground: 'intermediate-court-by-subject',
      basis: { key: 'ip.jurisdiction' },
    });
  });

  it.each([
    ['栖桥区听雨路 3 号', '外省某市某区 1 号', 'competent', 'party-domicile'],
    ['望泽区芦滩街 9 号', '云澜市霁川县晴川路 2 号', 'not-competent', 'no-connection'],
    ['望泽区芦滩街 9 号', null, 'unclear', 'place-unknown'],
  ])(
    '42 is, where no court had it mediated, the court of the parties: %s and %s',
    async (ours, theirs, answer, ground) => {
      const dispute = await openDispute(api, clerk, {
        parties: [
          applicant({ address: ours }),
          {
            role: 'respondent',
            kind: 'natural',
            name: '霍临川',
            phone: '13800138001',
            ...(theirs === null ? {} : { address: theirs }),
          },
        ],
      });
      const offered = await command(api, clerk, dispute.id, {
        kind: 'divert',
        track: 'voluntary',
        mode: 'on-site',
      });
      expect(offered.status).toBe(200);
      expect((await checksOf(dispute)).jurisdiction).toMatchObject({ answer, ground });
    },
  );
});
