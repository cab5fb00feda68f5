import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemOf, TestApi } from './support/test-api.ts';
import { userDesk, type UserDesk } from './support/user-desk.ts';

let api: TestApi;
let desk: UserDesk;
let admin = '';
let admin2 = '';
/** Administers one district court only. */
let local = '';

beforeAll(async () => {
  api = await TestApi.open();
  desk = userDesk(api);
  admin = await api.signIn('admin');
  admin2 = await api.signIn('admin2');
  local = await api.signIn('admin.qiqiao');
});
afterAll(() => api.close());

const givenShape = z.object({ id: z.string(), oneTimePassword: z.string() });

const list = (token: string, query: string) => desk.list(token, query);
const named = (login: string, token = admin) => desk.named(login, token);
const act = (token: string, id: string, name: string, body: unknown) =>
  desk.act(token, id, name, body);

const clerkPost = { role: 'clerk', organisationId: 'qiqiao' };
const newClerk = (login: string, more: { readonly [field: string]: unknown } = {}) => ({
  login,
  name: '新来',
  post: clerkPost,
  ...more,
});
const create = async (login: string, more = {}, token = admin) => {
  const told = await api.post('/api/users', token, newClerk(login, more));
  expect(told.status).toBe(201);
  return givenShape.parse(told.body);
};
const enter = async (login: string, password: string) => {
  const told = await api.ask('POST', '/api/session', { body: { login, password } });
  return { told, token: z.object({ token: z.string() }).safeParse(told.body).data?.token ?? '' };
};

describe('a person who is added', () => {
  it('signs in with a password that opens nothing but the change of it', async () => {
    const { id, oneTimePassword } = await create('new.clerk');
    const { token } = await enter('new.clerk', oneTimePassword);
    expect((await api.get('/api/me', token)).body).toMatchObject({ mustChangePassword: true });
    expect(problemOf(await api.get('/api/disputes', token))).toMatchObject({
      status: 403,
      code: 'password-change-needed',
    });
    const next = '栖桥法院立案庭的新同事';
    const told = await api.post('/api/me/password', token, { current: oneTimePassword, next });
    expect(told.status).toBe(200);
    expect((await api.get('/api/disputes', token)).status).toBe(200);
    expect((await enter('new.clerk', oneTimePassword)).told.status).toBe(401);
    expect((await enter('new.clerk', next)).told.status).toBe(200);
    expect(await desk.logged(id)).toEqual(['user-created', 'post-granted']);
  });

  it('does not get in any more when the one-time password has lain about for too long', async () => {
    const { id, oneTimePassword } = await create('late.clerk');
    await api.court.pool.query(
      `update staff_user set one_time_until = clock_timestamp() - interval '1 second' where id = $1`,
      [id],
    );
    const { told } = await enter('late.clerk', oneTimePassword);
    expect(problemOf(told)).toMatchObject({ status: 401, code: 'one-time-password-expired' });
  });

  it.each([
    ['a login with blanks', { login: 'new clerk' }, 'login', 'login.wrong-characters'],
    ['a login in capitals', { login: 'NEW' }, 'login', 'login.wrong-characters'],
    ['an address that is none', { email: 'nobody' }, 'email', 'email-malformed'],
    ['no name', { name: ' ' }, 'name', 'text-empty'],
    ['a field nobody knows', { role: 'judge' }, 'role', 'unknown-field'],
    [
      'a court out of reach',
      { post: { role: 'clerk', organisationId: 'nowhere' } },
      'post.organisationId',
      'choice-unknown',
    ],
    [
      'a mediator for no court',
      { post: { role: 'mediator', organisationId: 'qiqiao-peoples' } },
      'post.courtId',
      'choice-unknown',
    ],
    [
      'a load beyond reason',
      { post: { ...clerkPost, loadCap: 1e9 } },
      'post.loadCap',
      'number-too-large',
    ],
  ])('is not added with %s', async (_, more, field, code) => {
    const told = await api.post('/api/users', admin, newClerk('refused.clerk', more));
    const { errors = [] } = problemOf(told);
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
    expect((await list(admin, 'q=refused.clerk')).items).toEqual([]);
  });

  it('is not added under a login somebody has, nor into a body where the post is not', async () => {
    const taken = await api.post('/api/users', admin, newClerk('clerk'));
    expect(problemOf(taken)).toMatchObject({ status: 409, code: 'login-taken', field: 'login' });
    const post = { role: 'judge', organisationId: 'qiqiao-lawyers', courtId: 'qiqiao' };
    const odd = await api.post('/api/users', admin, newClerk('odd.judge', { post }));
    expect(problemOf(odd).code).toBe('post-of-other-body');
  });

  it('is on the roll at once when the post is that of a mediator', async () => {
    const post = {
      role: 'mediator',
      organisationId: 'qiqiao-lawyers',
      courtId: 'qiqiao',
      loadCap: 7,
    };
    const { id } = await create('new.lawyer', { post });
    const { body } = await api.get('/api/mediators?court=qiqiao', admin);
    const { items } = z.object({ items: z.array(z.looseObject({ id: z.string() })) }).parse(body);
    expect(items.find((each) => each.id === id)).toMatchObject({
      kind: 'lawyer',
      loadCap: 7,
      active: true,
    });
  });
});

describe('an account', () => {
  it('that is disabled is signed out and cannot come back until it is enabled', async () => {
    const token = await api.signIn('clerk2');
    const { id, version } = await named('clerk2');
    expect((await act(admin, id, 'disable', { version, reason: '调离' })).status).toBe(200);
    expect((await api.get('/api/me', token)).status).toBe(401);
    expect((await enter('clerk2', 'clerk2-yunlan-2026')).told.status).toBe(401);
    expect(await named('clerk2')).toMatchObject({ active: false, disabledReason: '调离' });
    expect((await act(admin, id, 'enable', { version: version + 1 })).status).toBe(200);
    expect((await enter('clerk2', 'clerk2-yunlan-2026')).told.status).toBe(200);
    expect(await desk.logged(id)).toEqual(['user-disabled', 'user-enabled']);
  });

  it('that somebody else changed meanwhile is left as it is', async () => {
    const { id, version } = await named('judge2');
    const stale = await act(admin, id, 'disable', { version: version + 5, reason: '调离' });
    expect(problemOf(stale)).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await named('judge2')).active).toBe(true);
  });

  it('gets a new one-time password, and what was open is closed', async () => {
    const token = await api.signIn('judge2');
    const { id, version } = await named('judge2');
    const told = await act(admin, id, 'password', { version });
    const { oneTimePassword } = givenShape.parse(told.body);
    expect((await api.get('/api/me', token)).status).toBe(401);
    expect((await enter('judge2', 'judge2-yunlan-2026')).told.status).toBe(401);
    expect((await enter('judge2', oneTimePassword)).told.status).toBe(200);
  });

  it('is signed out everywhere', async () => {
    const token = await api.signIn('leader');
    const { id } = await named('leader');
    expect((await act(admin, id, 'end-sessions', {})).status).toBe(200);
    expect((await api.get('/api/me', token)).status).toBe(401);
    expect((await named('leader')).sessions).toBe(0);
  });

  it('with disputes in hand is disabled only when that is confirmed', async () => {
    const { id, version } = await named('mediator3');
    await api.court.register();
    await api.court.pool.query(
      `update dispute set mediator_id = $1, stage = 'court-mediation', status = 'mediating'`,
      [id],
    );
    const body = { version, reason: '账号被盗用' };
    const told = await act(admin, id, 'disable', body);
    expect(problemOf(told)).toMatchObject({ code: 'open-disputes-unconfirmed', open: 1 });
    const confirmed = await act(admin, id, 'disable', { ...body, confirmOpenDisputes: true });
    expect(confirmed.status).toBe(200);
  });
});

describe('an administrator', () => {
  it('sees people of the own courts only; everybody else does not exist', async () => {
    const outside = await named('clerk.wangze');
    expect((await list(local, 'limit=100')).items.map(({ login }) => login)).not.toContain(
      'clerk.wangze',
    );
    expect((await api.get(`/api/users/${outside.id}`, local)).status).toBe(404);
    for (const [name, body] of [
      ['disable', { version: 0, reason: '调离' }],
      ['enable', { version: 0 }],
      ['password', { version: 0 }],
      ['end-sessions', {}],
      ['posts', clerkPost],
    ] as const)
      expect([name, (await act(local, outside.id, name, body)).status]).toEqual([name, 404]);
    expect((await act(local, outside.id, 'posts', clerkPost)).status).toBe(404);
  });

  it('does not get into an account that also opens a court out of reach', async () => {
    const { id } = await named('supervisor');
    const grant = { role: 'supervisor', organisationId: 'wangze' };
    expect((await act(admin, id, 'posts', grant)).status).toBe(200);
    const { version } = await named('supervisor', local);
    expect(problemOf(await act(local, id, 'password', { version })).code).toBe('user-beyond-scope');
    expect(problemOf(await act(local, id, 'end-sessions', {})).code).toBe('user-beyond-scope');
  });

  it('cannot give a post in a court out of reach', async () => {
    const { id } = await named('clerk', local);
    const told = await act(local, id, 'posts', { role: 'judge', organisationId: 'yunlan' });
    expect(problemOf(told)).toMatchObject({ status: 422, field: 'organisationId' });
  });

  it('acts on no account of their own', async () => {
    const { id, version, posts } = await named('admin');
    const own = [
      act(admin, id, 'disable', { version, reason: '试试' }),
      act(admin, id, 'password', { version }),
      act(admin, id, 'posts', { role: 'supervisor', organisationId: 'yunlan' }),
      act(admin, id, `posts/${posts[0]?.id}/end`, { reason: '试试' }),
    ];
    for (const told of await Promise.all(own)) expect(problemOf(told).code).toBe('own-account');
  });

  it('that is the last one in use stays, also when two disable each other at once', async () => {
    const [one, two, three] = [
      await named('admin'),
      await named('admin2'),
      await named('admin.qiqiao'),
    ];
    const reason = '离职';
    const gone = await act(admin, three.id, 'disable', { version: three.version, reason });
    expect(gone.status).toBe(200);
    const both = await Promise.all([
      act(admin, two.id, 'disable', { version: two.version, reason }),
      act(admin2, one.id, 'disable', { version: one.version, reason }),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = both.find(({ status }) => status !== 200);
    expect(['last-administrator', 'session-expired']).toContain(
      refused === undefined ? '' : problemOf(refused).code,
    );
    const { rows } = await api.court.pool.query(
      `select count(*)::int as left from staff_user where active and login like 'admin%'`,
    );
    expect(rows).toEqual([{ left: 1 }]);
    await api.court.pool.query(`update staff_user set active = true, version = version + 1`);
    [admin, admin2] = [await api.signIn('admin'), await api.signIn('admin2')];
  });
});
