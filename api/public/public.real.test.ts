import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkCode } from '#notifications/check-code';
import { linkFor, openDispute, type OpenDispute } from '#tests/api/support/counter';
import { problemOf, TestApi } from '#tests/api/support/test-api';

let api: TestApi;
let dispute: OpenDispute;
let outboxId: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  dispute = await openDispute(api, await api.signIn('clerk'));
  const { rows } = await api.court.pool.query(
    `update notification_outbox set state = 'SENT', done_at = court_now()
      where dispute_id = $1 and template = 'receipt' and recipient_id = $2 and channel = 'email' returning id`,
    [dispute.id, dispute.applicant],
  );
  outboxId = z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id;
});
afterAll(() => api.close());

const check = (number: string, code: string) =>
  api.ask('POST', '/api/public/check', { body: { number, code } });
const printed = (id: string): string => checkCode(api.deps.config.linkSecret, id);

describe('asking whether a message is real', () => {
  test('a message that was sent is known by court, kind and day, and by nothing else', async () => {
    const told = await check(` ${dispute.number} `, printed(outboxId).replace(/^(\d{4})/, '$1 '));
    expect(told.status).toBe(200);
    expect(told.body).toEqual({
      known: true,
      court: '云澜市栖桥区人民法院',
      about: '收件凭证',
      sentOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
  });

  test('a wrong code, a wrong number and a message not yet sent are answered alike', async () => {
    const { rows } = await api.court.pool.query(
      `insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                        recipient_kind, recipient_id, legal, params, created_at)
       select gen_random_uuid(), court_id, month, dispute_id, 99, template, channel,
              recipient_kind, recipient_id, legal, params, created_at
         from notification_outbox where id = $1 returning id`,
      [outboxId],
    );
    const waiting = z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id;
    const answers = await Promise.all([
      check(dispute.number, '00000000'),
      check(dispute.number, ''),
      check('2026-990101-999999', printed(outboxId)),
      check(dispute.number, printed(waiting)),
    ]);
    expect(answers.map(({ body }) => body)).toEqual(answers.map(() => ({ known: false })));
  });

  test('may not be done without end from one address', async () => {
    const many = await Promise.all(
      Array.from({ length: 130 }, () => check('2026-990101-999999', '12345678')),
    );
    const refused = many.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
  });
});

describe('asking where a link comes from', () => {
  const origin = (token: string) => api.ask('POST', '/api/public/link', { body: { token } });

  test('says court and number, which the message says as well, and nothing of the people', async () => {
    const { token } = await linkFor(api, dispute.id, dispute.applicant);
    const told = await origin(token);
    expect(told.body).toEqual({ court: '云澜市栖桥区人民法院', number: dispute.number });
  });

  test('an altered, an expired and a revoked link are answered alike', async () => {
    const expired = await linkFor(api, dispute.id, dispute.applicant);
    const revoked = await linkFor(api, dispute.id, dispute.applicant);
    await api.court.pool.query(
      `update party_link set expires_at = case when id = $1 then court_now() else expires_at end,
                             revoked_at = case when id = $2 then court_now() end`,
      [expired.id, revoked.id],
    );
    const answers = await Promise.all([
      origin(`${expired.token.slice(0, -1)}_`),
      origin(expired.token),
      origin(revoked.token),
      origin(''),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map((told) => problemOf(told).detail)).size).toBe(1);
  });
});
