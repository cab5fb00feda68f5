import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemOf, TestApi } from './support/test-api.ts';
import { userDesk, type UserDesk } from './support/user-desk.ts';

let api: TestApi;
let admin = '';
let desk: UserDesk;
beforeAll(async () => {
  api = await TestApi.open();
  admin = await api.signIn('admin');
  desk = userDesk(api);
});
afterAll(() => api.close());

const list = (token: string, query: string) => desk.list(token, query);
const named = (login: string) => desk.named(login, admin);
const act = (token: string, id: string, name: string, body: unknown) =>
  desk.act(token, id, name, body);

describe('a post', () => {
  it('of an auditor or an administrator is held with no other kind of post', async () => {
    const { id } = await named('auditor');
    const told = await act(admin, id, 'posts', { role: 'supervisor', organisationId: 'yunlan' });
    expect(problemOf(told)).toMatchObject({ status: 409, code: 'posts-incompatible' });
    const clerk = await named('clerk');
    const other = await act(admin, clerk.id, 'posts', {
      role: 'administrator',
      organisationId: 'qiqiao',
    });
    expect(problemOf(other).code).toBe('posts-incompatible');
  });

  it('is given once, and ended with the sessions in it', async () => {
    const { id } = await named('judge');
    const clerk = { role: 'clerk', organisationId: 'qiqiao' };
    expect((await act(admin, id, 'posts', clerk)).status).toBe(200);
    expect(problemOf(await act(admin, id, 'posts', clerk)).code).toBe('post-exists');
    const post = (await named('judge')).posts.find(({ role }) => role === 'clerk');
    const body = { login: 'judge', password: 'judge-yunlan-2026', postId: post?.id };
    const signedIn = await api.ask('POST', '/api/session', { body });
    const { token } = z.object({ token: z.string() }).parse(signedIn.body);
    const end = () => act(admin, id, `posts/${post?.id}/end`, { reason: '轮岗' });
    expect((await end()).status).toBe(200);
    expect((await api.get('/api/me', token)).status).toBe(401);
    expect(problemOf(await end()).code).toBe('post-ended');
    expect(await desk.logged(id)).toEqual(['post-granted', 'post-ended']);
  });

  it('of a mediator that ends takes the mediator off the roll', async () => {
    const { id, posts } = await named('mediator2');
    const told = await act(admin, id, `posts/${posts[0]?.id}/end`, { reason: '聘期届满' });
    expect(told.status).toBe(200);
    const { rows } = await api.court.pool.query(
      'select active, inactive_reason as reason from mediator where user_id = $1',
      [id],
    );
    expect(rows).toEqual([{ active: false, reason: '聘期届满' }]);
  });
});

describe('the list', () => {
  it('is read page by page, each person once', async () => {
    const seen: string[] = [];
    for (let query = 'limit=7'; ;) {
      const { items, next } = await list(admin, query);
      seen.push(...items.map(({ login }) => login));
      if (next === null) break;
      query = `limit=7&cursor=${encodeURIComponent(next)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(25);
  });

  it('is narrowed by name, post, court and state, and takes signs as signs', async () => {
    expect((await list(admin, `q=${encodeURIComponent('沈知')}`)).items).toHaveLength(1);
    expect((await list(admin, 'q=%25')).items).toEqual([]);
    const judges = await list(admin, 'role=judge&court=wangze');
    expect(judges.items.map(({ login }) => login)).toEqual(['judge.wangze']);
  });

  it.each(['state=odd', 'limit=0', 'role=king', 'cursor=x', 'colour=red'])(
    'refuses %s',
    async (query) => {
      expect((await api.get(`/api/users?${query}`, admin)).status).toBe(400);
    },
  );
});
