import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fastestMs } from '#tests/support/fastest';
import { badRequests } from './support/bad-requests.ts';
import {
  command,
  countRows,
  openDispute,
  registration,
  type OpenDispute,
} from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let supervisor: string;
let dispute: OpenDispute;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  supervisor = await api.signIn('supervisor');
  dispute = await openDispute(api, clerk);
});
afterAll(() => api.close());

const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site' };

describe('bad requests get a clear answer and leave nothing behind', () => {
  it.each(badRequests)(
    '$line: $title',
    async ({ path, asking, status, code, field, fieldCode }) => {
      const before = await countRows(api);
      const method = asking.body === undefined && asking.raw === undefined ? 'GET' : 'POST';
      const told = await api.ask(method, path, { token: clerk, key: randomUUID(), ...asking });
      const problem = problemOf(told);
      expect([told.status, problem.code]).toEqual([status, code]);
      expect(told.headers.get('content-type')).toContain('application/problem+json');
      expect(problem.detail).toMatch(/\p{Script=Han}/u);
      expect(problem.trackingId).toBe(told.headers.get('x-tracking-id'));
      const errors = problem.errors ?? [];
      const fields = [problem.field, ...errors.map((error) => error.field)];
      const codes = errors.map((error) => error.code);
      expect(field === undefined ? [undefined] : fields).toContain(field);
      expect(fieldCode === undefined ? [undefined] : codes).toContain(fieldCode);
      expect(await countRows(api)).toEqual(before);
    },
  );

  it('5: ten thousand levels are refused within 50 ms', async () => {
    const raw = `{"facts":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const asking = () => api.ask('POST', '/api/disputes', { token: clerk, raw });
    expect(await fastestMs(asking)).toBeLessThan(50);
  });

  it('6: the connection is closed after a body that is too large', async () => {
    const raw = JSON.stringify(registration({ facts: 'x'.repeat(1_100_000) }));
    const told = await api.ask('POST', '/api/disputes', { token: clerk, raw, key: randomUUID() });
    expect(told.headers.get('connection')).toBe('close');
  });
});

describe('time', () => {
  const order = (replyBy: string): Promise<Told> =>
    command(api, supervisor, dispute.id, { kind: 'order-supervision', demand: '请说明', replyBy });

  it('35: a day that does not exist is refused', async () => {
    for (const day of ['2026-02-30', '2027-02-29', '2026-13-01', '26-1-1', 'tomorrow']) {
      const problem = problemOf(await order(day));
      expect([problem.status, problem.field]).toEqual([422, 'replyBy']);
      expect(problem.errors?.[0]?.code).toBe('date-invalid');
    }
  });

  it('36 and 37: a day before today is refused where a day to come is asked for', async () => {
    expect(problemOf(await order('2020-01-01'))).toMatchObject({
      status: 422,
      field: 'replyBy',
      code: 'reply-date-in-the-past',
    });
  });

  it('38: a moment without its zone is refused, and told how to write one', async () => {
    const schedule = (at: string): Promise<Told> =>
      command(api, clerk, dispute.id, {
        kind: 'schedule-session',
        at,
        mode: 'online',
        place: '一号',
      });
    const problem = problemOf(await schedule('2026-12-01T09:30:00'));
    expect(problem.errors?.[0]).toMatchObject({ field: 'at', code: 'instant-without-zone' });
    expect(problemOf(await schedule('2026-12-01T25:30:00+08:00')).errors?.[0]?.code).toBe(
      'instant-invalid',
    );
    expect(problemOf(await schedule('2026-12-01T09:30:00+08:00')).status).toBe(409);
  });

  it('42: the clock of the sender plays no part', async () => {
    const headers = { date: 'Tue, 01 Jan 2030 00:00:00 GMT' };
    const { id } = await openDispute(api, clerk);
    const told = await api.ask('POST', `/api/disputes/${id}/commands`, {
      token: clerk,
      body: divert,
      key: randomUUID(),
      headers,
    });
    const { receivedAt } = z.object({ receivedAt: z.string() }).parse(told.body);
    expect(Math.abs(Date.parse(receivedAt) - Date.now())).toBeLessThan(60_000);
  });
});
