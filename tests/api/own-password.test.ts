import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

describe('the own password', () => {
  const change = async (login: string, current: string, next: string) => {
    const token = await api.signIn(login);
    return api.post('/api/me/password', token, { current, next });
  };

  it.each([
    ['too short', '短密码', 'password.too-short'],
    ['one character again and again', 'aaaaaaaaaaaa', 'password.too-simple'],
    ['a run along the digits', '1234567890', 'password.too-simple'],
    ['the login with something', 'leader.wangze2026', 'password.like-login'],
  ])('is not changed to %s', async (_, next, code) => {
    const told = await change('leader.wangze', 'leader.wangze-yunlan-2026', next);
    expect(problemOf(told).errors).toContainEqual(expect.objectContaining({ field: 'next', code }));
  });

  it('is changed only by who knows it, and guesses are counted', async () => {
    const next = '望泽律师调解工作室的好密码';
    const statuses: number[] = [];
    for (let round = 1; round <= 6; round += 1)
      statuses.push((await change('leader.wangze', 'a guess', next)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  });

  it('ends the other sessions of the same person and keeps this one', async () => {
    const other = await api.signIn('judge.jichuan');
    const here = await api.signIn('judge.jichuan');
    const told = await api.post('/api/me/password', here, {
      current: 'judge.jichuan-yunlan-2026',
      next: '霁川县法院审判楼二层',
    });
    expect(told.status).toBe(200);
    expect((await api.get('/api/me', other)).status).toBe(401);
    expect((await api.get('/api/me', here)).status).toBe(200);
  });
});
