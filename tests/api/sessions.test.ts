import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.open();
});
afterAll(() => api.close());

const password = (login: string): string => `${login}-yunlan-2026`;
const signIn = (login: string, given: string, postId?: string): Promise<Told> =>
  api.ask('POST', '/api/session', {
    body: { login, password: given, ...(postId === undefined ? {} : { postId }) },
  });
const me = (token: string): Promise<Told> => api.get('/api/me', token);
const tokenOf = (told: Told): string => z.object({ token: z.string() }).parse(told.body).token;

describe('signing in', () => {
  it('gives a token that says who I am, in which post and for which courts', async () => {
    const told = await me(tokenOf(await signIn('clerk', password('clerk'))));
    expect(told.body).toMatchObject({
      name: '沈知微',
      role: 'clerk',
      courtId: 'qiqiao',
      courts: [{ id: 'qiqiao' }],
    });
  });

  it('lets a supervisor of the city court reach the courts below it, and a clerk only the own one', async () => {
    const told = await me(tokenOf(await signIn('supervisor.city', password('supervisor.city'))));
    const { courts } = z.object({ courts: z.array(z.object({ id: z.string() })) }).parse(told.body);
    expect(courts.map(({ id }) => id).toSorted()).toEqual([
      'jichuan',
      'qiqiao',
      'wangze',
      'yunlan',
    ]);
  });

  it('gives another token each time, as a cookie that scripts cannot read', async () => {
    const first = await signIn('judge', password('judge'));
    const second = await signIn('judge', password('judge'));
    expect(tokenOf(first)).not.toBe(tokenOf(second));
    expect(first.headers.get('set-cookie')).toMatch(
      /^suyuan-staff=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('ignores a session id that somebody set beforehand', async () => {
    const told = await api.ask('POST', '/api/session', {
      body: { login: 'judge', password: password('judge') },
      headers: { cookie: 'suyuan-staff=a-token-made-up-by-somebody-else-1234567890' },
    });
    expect(tokenOf(told)).not.toContain('made-up');
  });

  it('accepts the cookie as well as the bearer token', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    const told = await api.ask('GET', '/api/me', { headers: { cookie: `suyuan-staff=${token}` } });
    expect(told.status).toBe(200);
  });

  it('says the same of a wrong password and of a name nobody has', async () => {
    const wrong = await signIn('clerk2', 'not this one');
    const nobody = await signIn('nobody at all', 'not this one');
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    const { trackingId: _, ...first } = problemOf(wrong);
    const { trackingId: __, ...second } = problemOf(nobody);
    expect(first).toEqual(second);
  });

  it('takes as long for a name nobody has as for a wrong password', async () => {
    const timeOf = async (login: string): Promise<number> => {
      const begun = performance.now();
      await signIn(login, 'wrong');
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      known.push(await timeOf(['mediator', 'mediator2', 'mediator3', 'lawyer'][round % 4] ?? ''));
      unknown.push(await timeOf(`nobody ${round}`));
    }
    // The fastest of each: what the machine was busy with besides is not the account's secret.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 4);
    expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 4 + 20);
  });

  it('locks an account after five wrong passwords and says until when, even to the right one', async () => {
    for (let round = 1; round <= 4; round += 1)
      expect((await signIn('lawyer2', 'wrong')).status).toBe(401);
    const fifth = await signIn('lawyer2', 'wrong');
    expect(problemOf(fifth)).toMatchObject({ status: 423, code: 'account-locked' });
    const right = await signIn('lawyer2', password('lawyer2'));
    expect(right.status).toBe(423);
    const until = z.object({ until: z.string() }).parse(right.body).until;
    const minutes = (Date.parse(until) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThan(15.1);
  });

  it('locks a name nobody has in the same way, so that locking tells nothing', async () => {
    const statuses: number[] = [];
    for (let round = 1; round <= 6; round += 1)
      statuses.push((await signIn('a stranger', 'wrong')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 423, 423]);
  });

  it('opens the account again when the time has passed, with five new tries', async () => {
    await api.court.pool.query(
      `update staff_user set failed_logins = 5, locked_until = clock_timestamp() - interval '1 second'
        where login = 'lawyer3'`,
    );
    expect((await signIn('lawyer3', 'wrong')).status).toBe(401);
    expect((await signIn('lawyer3', password('lawyer3'))).status).toBe(200);
  });

  it('asks somebody with two posts which one, and accepts only a post of theirs', async () => {
    const { rows } = await api.court.pool.query<{ id: string }>(
      `insert into post (id, user_id, role, organisation_id, court_id, since)
       select gen_random_uuid(), id, 'judge', 'qiqiao', 'qiqiao', now() - interval '1 day'
         from staff_user where login = 'judge2'
       returning id`,
    );
    const asked = await signIn('judge2', password('judge2'));
    expect(problemOf(asked)).toMatchObject({ status: 409, code: 'post-choice-needed' });
    expect(z.object({ posts: z.array(z.unknown()) }).parse(asked.body).posts).toHaveLength(2);
    expect((await signIn('judge2', password('judge2'), rows[0]?.id)).status).toBe(200);
    const others = await signIn(
      'judge2',
      password('judge2'),
      '00000000-0000-4000-8000-000000000000',
    );
    expect(problemOf(others)).toMatchObject({ status: 422, code: 'post-unknown' });
  });
});

describe('a session', () => {
  it('ends when somebody signs out', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    expect((await api.ask('DELETE', '/api/session', { token })).status).toBe(200);
    expect(problemOf(await me(token)).code).toBe('session-expired');
  });

  it('ends after half an hour without a request, and lasts through a busy one', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    const rest = (minutes: number) =>
      api.court.pool.query(
        `update session set last_seen_at = clock_timestamp() - $1 * interval '1 minute'`,
        [minutes],
      );
    await rest(29);
    expect((await me(token)).status).toBe(200);
    await rest(31);
    expect((await me(token)).status).toBe(401);
  });

  it('ends twelve hours after it began, however busy', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    await api.court.pool.query('update session set expires_at = clock_timestamp()');
    expect((await me(token)).status).toBe(401);
  });

  it('ends at once when the person is put out of service', async () => {
    const token = tokenOf(await signIn('clerk.wangze', password('clerk.wangze')));
    await api.court.pool.query(`update staff_user set active = false where login = 'clerk.wangze'`);
    expect((await me(token)).status).toBe(401);
    expect((await signIn('clerk.wangze', password('clerk.wangze'))).status).toBe(401);
  });

  it('is stored as a hash only', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    const { rows } = await api.court.pool.query('select * from session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('outlives a move of the court clock: signing in is a matter of real time', async () => {
    const token = tokenOf(await signIn('clerk', password('clerk')));
    await api.court.moveClock(30);
    expect((await me(token)).status).toBe(200);
  });
});

describe('requests from elsewhere', () => {
  const post = (headers: { readonly [name: string]: string }): Promise<Told> =>
    api.ask('POST', '/api/session', { body: { login: 'x', password: 'y' }, headers });

  it('are refused when a browser says that another site sent them', async () => {
    expect(problemOf(await post({ 'sec-fetch-site': 'cross-site' })).code).toBe('wrong-origin');
    expect(problemOf(await post({ origin: 'https://evil.example' })).code).toBe('wrong-origin');
    expect(problemOf(await post({ origin: 'null' })).code).toBe('wrong-origin');
  });

  it('are refused when they come as a form or as plain text, or without saying what they are', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])
      expect((await post({ 'content-type': type })).status).toBe(415);
    const bare = await api.ask('POST', '/api/session', {
      raw: new TextEncoder().encode('{}'),
      headers: { 'content-type': '' },
    });
    expect(bare.status).toBe(415);
  });

  it('are let in when they come from this site', async () => {
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(401);
  });
});
