import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseDisputeNumber } from '#domain/numbers/dispute-number';
import { applicant, registration } from './support/counter.ts';
import { TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

const registered = z.object({ number: z.string() });

/** Registers disputes all at once; some of the requests can never be taken. */
const registerAtOnce = async (good: number, bad: number): Promise<readonly string[]> => {
  const bodies = [
    ...Array.from({ length: good }, () => registration({ parties: [applicant(), respondent] })),
    ...Array.from({ length: bad }, () => registration({ causeCode: 'none' })),
  ];
  const told = await Promise.all(bodies.map((body) => api.post('/api/disputes', clerk, body)));
  const taken = told.filter(({ status }) => status === 201 || status === 202);
  return taken.map(({ body }) => registered.parse(body).number);
};
const respondent = { role: 'respondent', kind: 'natural', name: '霍临川' };

describe('the numbers of disputes', () => {
  it('are issued without a gap and none twice, however many clerks register at once', async () => {
    const numbers = await registerAtOnce(30, 10);
    const serials = numbers.map((number) => parseDisputeNumber(number)?.serial ?? 0);
    const sorted = serials.toSorted((a, b) => a - b);
    const [first = 0] = sorted;
    expect(sorted).toEqual(Array.from({ length: 30 }, (_, nth) => first + nth));
    const { rows } = await api.court.pool.query<{ readonly whole: boolean }>(
      `select (select next from number_sequence where court_id = 'qiqiao' and kind = 'dispute')
              = count(*) + 1 as whole from dispute where court_id = 'qiqiao'`,
    );
    expect(rows).toEqual([{ whole: true }]);
  });

  it('are not used up by a transaction that is undone', async () => {
    const next = async (): Promise<unknown> =>
      (await api.court.pool.query(`select next from number_sequence where court_id = 'qiqiao'`))
        .rows;
    const before = await next();
    const connection = await api.court.pool.connect();
    await connection.query('begin');
    await connection.query(`update number_sequence set next = next + 1 where court_id = 'qiqiao'`);
    await connection.query('rollback');
    connection.release();
    expect(await next()).toEqual(before);
  });
});

describe('the check of a case number', () => {
  const check = async (number: string) =>
    (await api.get(`/api/case-numbers/check?number=${encodeURIComponent(number)}`, clerk)).body;

  it('names court and type of a number of this court', async () => {
    expect(await check('（2026）澜0101民初7号')).toMatchObject({
      valid: true,
      parts: {
        court: '澜0101',
        courtName: '云澜市栖桥区人民法院',
        typeName: '民事一审',
        serial: 7,
      },
      notes: [],
    });
  });

  it('says of another court that it is another', async () => {
    expect(await check('（2024）渝0115民初2724号')).toMatchObject({
      valid: true,
      notes: ['这是其他法院的案号。'],
    });
  });

  it('says of a code of earlier practice that nobody gives it out any more', async () => {
    expect(await check('（2022）澜0101诉前调88号')).toMatchObject({
      valid: true,
      notes: ['这是 2024 年及以前使用的类型代字，现在不再编立。'],
    });
    expect(await check('（2026）澜0101诉前调88号')).toMatchObject({
      notes: ['该年起不再编立诉前调解案号，请核对年份或者类型。'],
    });
  });

  it('says what is wrong with anything else, and knows a number of its own', async () => {
    expect(await check('(2026)澜0101民初7号')).toMatchObject({
      valid: false,
      problem: { code: 'brackets-not-full-width' },
    });
    expect(await check('2026-990101-000001')).toMatchObject({
      valid: false,
      notes: ['这是本系统的纠纷编号，不是案号。'],
    });
  });

  it('is not for strangers', async () => {
    expect((await api.ask('GET', '/api/case-numbers/check?number=1')).status).toBe(401);
  });
});
