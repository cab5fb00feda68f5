import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

describe('personal data', () => {
  it('is masked, and shown plain only for a reason, which is logged', async () => {
    const { id } = await openDispute(api, clerk);
    const masked = await api.get(`/api/disputes/${id}`, clerk);
    expect(masked.text).not.toContain('13800138000');
    expect(masked.text).toContain('138****8000');
    const reason = '核对送达电话';
    const plain = await api.get(`/api/disputes/${id}?plain=${encodeURIComponent(reason)}`, clerk);
    expect(plain.text).toContain('13800138000');
    const { rows } = await api.court.pool.query(
      `select act, detail from access_log where dispute_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ act: 'plain-viewed', detail: { reason } }]);
  });

  it('is not shown plain without a reason, nor to an auditor', async () => {
    const { id } = await openDispute(api, clerk);
    const empty = await api.get(`/api/disputes/${id}?plain=`, clerk);
    expect(problemOf(empty).status).toBe(400);
    const told = await api.get(`/api/disputes/${id}?plain=audit`, await api.signIn('auditor'));
    expect(problemOf(told).code).toBe('role-not-allowed');
  });
});
