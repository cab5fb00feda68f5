import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { codeOf, linkFor, openDispute, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let dispute: OpenDispute;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());
beforeEach(async () => {
  dispute = await openDispute(api, clerk);
});

const ask = (token: string): Promise<Told> => api.ask('POST', `/api/party/${token}/code`);
const open = (token: string, code: string): Promise<Told> =>
  api.ask('POST', `/api/party/${token}/session`, { body: { code } });
const other = (code: string): string => (code === '000000' ? '000001' : '000000');
const later = (linkId: string, seconds: number) =>
  api.court.pool.query(
    `update party_link set code_sent_at = code_sent_at - $2 * interval '1 second' where id = $1`,
    [linkId, seconds],
  );

describe('the door of a party', () => {
  it('opens with the code that was sent, and says in part where it was sent to', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    const sent = await ask(link.token);
    expect(sent.body).toEqual({ sentTo: 'l*@example.org' });
    const told = await open(link.token, await codeOf(api, link.id));
    expect(told.status).toBe(200);
    expect(told.headers.get('set-cookie')).toMatch(/^suyuan-party=.*HttpOnly; SameSite=Lax$/);
  });

  it('puts the code into no row, only what it is computed from', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    await ask(link.token);
    const code = await codeOf(api, link.id);
    const { rows } = await api.court.pool.query<{ params: unknown; template: string }>(
      `select template, params from notification_outbox where template = 'party-code' and dispute_id = $1`,
      [dispute.id],
    );
    expect(rows).toHaveLength(1);
    expect(
      Object.keys(z.record(z.string(), z.unknown()).parse(rows[0]?.params)).toSorted(),
    ).toEqual(['linkId', 'sentAt']);
    const links = await api.court.pool.query('select * from party_link where id = $1', [link.id]);
    expect(JSON.stringify([rows, links.rows])).not.toContain(`"${code}"`);
  });

  it('shows nothing to somebody who has the link and not the code', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    const told = await api.ask('GET', '/api/party/dispute', { token: link.token });
    expect(problemOf(told)).toMatchObject({ status: 401, code: 'party-session-needed' });
  });

  it('gives one answer to a link that is altered, expired, revoked or used up', async () => {
    const altered = await linkFor(api, dispute.id, dispute.applicant);
    const expired = await linkFor(api, dispute.id, dispute.applicant);
    const revoked = await linkFor(api, dispute.id, dispute.applicant);
    const usedUp = await linkFor(api, dispute.id, dispute.applicant);
    const set = (id: string, what: string) =>
      api.court.pool.query(`update party_link set ${what} where id = $1`, [id]);
    await set(expired.id, `expires_at = court_now() - interval '1 second'`);
    await set(revoked.id, 'revoked_at = court_now()');
    await set(usedUp.id, 'code_attempts = 25');
    const tokens = [
      `${altered.token.slice(0, -1)}${altered.token.endsWith('A') ? 'B' : 'A'}`,
      expired.token,
      revoked.token,
      usedUp.token,
      'nonsense',
      'x'.repeat(200),
    ];
    const answers: unknown[] = [];
    for (const token of tokens)
      for (const told of [await ask(token), await open(token, '123456')]) {
        const { trackingId: _, ...rest } = problemOf(told);
        answers.push(rest);
      }
    expect(answers[0]).toMatchObject({ status: 404, code: 'link-not-valid' });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('counts wrong codes and shuts after five, even for the right one', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    await ask(link.token);
    const code = await codeOf(api, link.id);
    const lefts: (number | string)[] = [];
    for (let round = 1; round <= 5; round += 1) {
      const problem = problemOf(await open(link.token, other(code)));
      lefts.push(
        problem.code === 'code-wrong' ? (/\d/.exec(problem.detail)?.[0] ?? '') : problem.code,
      );
    }
    expect(lefts).toEqual(['4', '3', '2', '1', 'code-locked']);
    expect(problemOf(await open(link.token, code)).code).toBe('code-locked');
  });

  it('counts wrong codes that come at the same moment', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    await ask(link.token);
    const code = await codeOf(api, link.id);
    const told = await Promise.all(Array.from({ length: 20 }, () => open(link.token, other(code))));
    const wrong = told.filter((each) => problemOf(each).code === 'code-wrong');
    expect(wrong).toHaveLength(4);
    expect(problemOf(await open(link.token, code)).code).toBe('code-locked');
  });

  it('opens nothing more after twenty-five wrong codes, however many codes were asked for', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    for (let round = 1; round <= 5; round += 1) {
      expect((await ask(link.token)).status).toBe(200);
      const code = await codeOf(api, link.id);
      for (let guess = 1; guess <= 5; guess += 1) await open(link.token, other(code));
    }
    expect(problemOf(await ask(link.token)).code).toBe('link-not-valid');
  });

  it('sends the next code only after a minute, and then forgets the tries that were left', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    await ask(link.token);
    const soon = await ask(link.token);
    expect(problemOf(soon).code).toBe('code-too-soon');
    expect(Number(soon.headers.get('retry-after'))).toBeGreaterThan(50);
    await open(link.token, other(await codeOf(api, link.id)));
    await later(link.id, 61);
    expect((await ask(link.token)).status).toBe(200);
    const { rows } = await api.court.pool.query<{ code_attempts: number }>(
      'select code_attempts from party_link where id = $1',
      [link.id],
    );
    expect(rows[0]?.code_attempts).toBe(5);
  });

  it('does not open with a code that is older than ten minutes, nor twice with the same', async () => {
    const link = await linkFor(api, dispute.id, dispute.applicant);
    await ask(link.token);
    const first = await codeOf(api, link.id);
    expect((await open(link.token, first)).status).toBe(200);
    expect(problemOf(await open(link.token, first)).code).toBe('code-locked');
    await ask(link.token);
    await later(link.id, 601);
    expect(problemOf(await open(link.token, await codeOf(api, link.id))).code).toBe('code-locked');
  });

  it('sends the code to the telephone where the court sends text messages', async () => {
    const url = 'https://sms.example.org';
    const gateway = {
      kind: 'gateway',
      url,
      keyId: 'k',
      secret: 's',
      signName: '栖桥法院',
    } as const;
    const config = { ...api.deps.config, sms: { ...gateway, can: 'neither' as const } };
    const { id, token } = await linkFor(api, dispute.id, dispute.applicant);
    const told = await api.with({ config }).ask('POST', `/api/party/${token}/code`);
    expect(told.body).toEqual({ sentTo: '138****8000' });
    const { rows } = await api.court.pool.query(
      `select channel from notification_outbox where params->>'linkId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ channel: 'sms' }]);
  });

  it('says so when the court has no mail address of the party', async () => {
    await api.court.pool.query('update party set email = null where id = $1', [dispute.applicant]);
    const link = await linkFor(api, dispute.id, dispute.applicant);
    expect(problemOf(await ask(link.token)).code).toBe('code-unreachable');
  });
});
