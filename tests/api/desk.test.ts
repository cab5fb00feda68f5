import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, openDispute, viewOf } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let clerk2: string;
let supervisor: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  [clerk, clerk2, supervisor] = await Promise.all([
    api.signIn('clerk'),
    api.signIn('clerk2'),
    api.signIn('supervisor'),
  ]);
});
afterAll(() => api.close());

const taskPage = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      isClaimed: z.boolean(),
      dueAt: z.string().nullable(),
      dispute: z.looseObject({ id: z.string() }),
    }),
  ),
  next: z.string().nullable(),
});
const tasks = async (token: string, query: string) =>
  taskPage.parse((await api.get(`/api/tasks?${query}`, token)).body);

describe('tasks', () => {
  it('wait in the pool of a post, soonest due first, page by page', async () => {
    for (let round = 0; round < 4; round += 1) await openDispute(api, clerk);
    const whole = await tasks(clerk, 'box=pool&limit=100');
    expect(whole.items.length).toBeGreaterThan(3);
    const due = whole.items.map(({ dueAt }) => Date.parse(dueAt ?? ''));
    expect(due).toEqual(due.toSorted((a, b) => a - b));
    const first = await tasks(clerk, 'box=pool&limit=2');
    const rest = await tasks(
      clerk,
      `box=pool&limit=100&cursor=${encodeURIComponent(first.next ?? '')}`,
    );
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(
      whole.items.map(({ id }) => id),
    );
  });

  it('are given to one of two who claim at the same moment, and the other hears who was faster', async () => {
    const { id: disputeId } = await openDispute(api, clerk);
    const pool = await tasks(clerk, 'box=pool&limit=100');
    const task = pool.items.find(({ dispute }) => dispute.id === disputeId)?.id ?? '';
    const both = await Promise.all(
      [clerk, clerk2].map((token) => api.ask('POST', `/api/tasks/${task}/claim`, { token })),
    );
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const loser = both.find(({ status }) => status === 409);
    const problem = loser && problemOf(loser);
    expect(problem?.code).toBe('task-taken');
    expect(problem?.detail).toMatch(/沈知微|罗一舟/);
  });

  it('can be claimed twice by the same person, given back, and claimed by another', async () => {
    const { id: disputeId } = await openDispute(api, clerk);
    const inPool = async (token: string) =>
      (await tasks(token, 'box=pool&limit=100')).items.find(
        ({ dispute }) => dispute.id === disputeId,
      );
    const task = (await inPool(clerk))?.id ?? '';
    const act = (token: string, what: 'claim' | 'release') =>
      api.ask('POST', `/api/tasks/${task}/${what}`, { token });
    expect((await act(clerk, 'claim')).status).toBe(200);
    expect((await act(clerk, 'claim')).status).toBe(200);
    expect(await inPool(clerk2)).toBeUndefined();
    const mine = (await tasks(clerk, 'box=mine&limit=100')).items;
    expect(mine.find(({ id }) => id === task)).toMatchObject({ isClaimed: true });
    expect(problemOf(await act(clerk2, 'release')).code).toBe('task-not-yours');
    expect((await act(clerk, 'release')).status).toBe(200);
    expect((await act(clerk2, 'claim')).status).toBe(200);
  });

  it('that are done cannot be claimed, and those of other posts and courts do not exist', async () => {
    const { id: disputeId } = await openDispute(api, clerk);
    const task =
      (await tasks(clerk, 'box=pool&limit=100')).items.find(
        ({ dispute }) => dispute.id === disputeId,
      )?.id ?? '';
    const claim = async (token: string) =>
      problemOf(await api.ask('POST', `/api/tasks/${task}/claim`, { token })).code;
    expect(await claim(await api.signIn('judge'))).toBe('not-found');
    expect(await claim(await api.signIn('clerk.wangze'))).toBe('not-found');
    await command(api, clerk, disputeId, { kind: 'divert', track: 'entrusted', mode: 'online' });
    expect(['task-ended', 'not-found']).toContain(await claim(clerk2));
  });
});

describe('the board', () => {
  const board = z.object({
    counters: z.array(z.looseObject({ courtId: z.string(), stage: z.string(), open: z.number() })),
    lamps: z.array(z.looseObject({ courtId: z.string(), red: z.number(), green: z.number() })),
    lampsAsOf: z.string(),
  });
  const read = async (token: string, query = '') =>
    board.parse((await api.get(`/api/board${query}`, token)).body);

  it('counts what is open, and agrees with counting the disputes', async () => {
    const { counters, lamps } = await read(supervisor);
    const { rows } = await api.court.pool.query(
      `select court_id as "courtId", stage, status, count(*)::int as open from dispute
        where closed_at is null group by 1, 2, 3 order by 1, 2, 3`,
    );
    expect(counters).toEqual(rows);
    const total = rows.reduce((sum: number, row: { open: number }) => sum + row.open, 0);
    const lit = lamps.flatMap(({ courtId: _, needsAttention: __, ...counts }) =>
      Object.values(counts),
    );
    expect(lit.reduce((sum: number, count) => sum + Number(count), 0)).toBe(total);
  });

  it('shows a supervisor of the city court all courts, or the one asked for', async () => {
    const city = await api.signIn('supervisor.city');
    expect((await read(city)).lamps.map(({ courtId }) => courtId)).toHaveLength(4);
    expect((await read(city, '?court=wangze')).lamps.map(({ courtId }) => courtId)).toEqual([
      'wangze',
    ]);
    expect((await read(supervisor, '?court=wangze')).lamps).toEqual([]);
  });
});

describe('the roll of mediators', () => {
  const roll = z.object({
    items: z.array(
      z.looseObject({
        id: z.string(),
        name: z.string(),
        load: z.number(),
        inConflict: z.boolean().nullable(),
      }),
    ),
  });

  it('shows those of my court with their load, least busy first, and who is in conflict', async () => {
    const { id, respondent } = await openDispute(api, clerk);
    const told = roll.parse((await api.get('/api/mediators?kind=court-embedded', clerk)).body);
    expect(told.items.map(({ name }) => name).toSorted()).toEqual(
      ['冯守田', '周桂兰', '蔡长乐'].toSorted(),
    );
    await api.court.pool.query(
      `insert into mediator_conflict (mediator_id, identity, reason, since)
       select $1, identity_hash, 'relative', current_date from party where id = $2`,
      [told.items[0]?.id, respondent],
    );
    const asked = roll.parse((await api.get(`/api/mediators?dispute=${id}`, clerk)).body);
    expect(
      asked.items.filter(({ inConflict }) => inConflict === true).map(({ id: who }) => who),
    ).toEqual([told.items[0]?.id]);
  });
});

describe('the court clock', () => {
  const now = async (): Promise<number> => {
    const told = await api.get('/api/clock', clerk);
    return Date.parse(z.object({ now: z.string() }).parse(told.body).now);
  };

  it('moves forward for a supervisor, and what has become due happens', async () => {
    const { id } = await openDispute(api, clerk);
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'online' });
    const before = await now();
    const moved = await api.post('/api/clock', supervisor, { byMs: 20 * 86_400_000 });
    expect(moved.status).toBe(200);
    expect(z.object({ told: z.number() }).parse(moved.body).told).toBeGreaterThan(0);
    expect((await now()) - before).toBeGreaterThanOrEqual(20 * 86_400_000);
    await api.court.until({ id, parties: [] }, ({ stage }) => stage !== 'diversion');
    const view = viewOf((await api.get(`/api/disputes/${id}`, clerk)).body);
    expect(view.timeline.map(({ kind }) => kind)).toContain('offer-unanswered');
  });

  it('moves to a moment given with its zone, and never back', async () => {
    const to = new Date((await now()) + 3_600_000).toISOString();
    expect((await api.post('/api/clock', supervisor, { to })).status).toBe(200);
    const back = await api.post('/api/clock', supervisor, { byMs: -1 });
    expect(problemOf(back).code).toBe('clock-only-forward');
    const earlier = await api.post('/api/clock', supervisor, { to: '2026-01-01T00:00:00Z' });
    expect(problemOf(earlier).code).toBe('clock-only-forward');
    const neither = await api.post('/api/clock', supervisor, {});
    expect(problemOf(neither).status).toBe(422);
  });

  it('does not move for anybody else, nor in production', async () => {
    expect(problemOf(await api.post('/api/clock', clerk, { byMs: 1 })).code).toBe(
      'role-not-allowed',
    );
    const production = api.with({ config: { ...api.deps.config, profile: 'production' } });
    expect(problemOf(await production.post('/api/clock', supervisor, { byMs: 1 })).code).toBe(
      'clock-not-movable',
    );
  });
});

describe('messages', () => {
  const inbox = z.object({
    items: z.array(
      z.looseObject({ id: z.string(), subject: z.string(), readAt: z.string().nullable() }),
    ),
    next: z.string().nullable(),
  });
  const deliver = async (
    recipientKind: 'user' | 'role',
    recipientId: string,
    courtId = 'qiqiao',
  ) => {
    const { id: disputeId } = await openDispute(api, clerk);
    const id = randomUUID();
    await api.court.pool.query(
      `insert into notification (id, court_id, month, outbox_id, dispute_id, channel, recipient_kind,
                                 recipient_id, subject, text, result, created_at)
       select $1, $5, to_char(court_now() at time zone 'Asia/Shanghai', 'YYYYMM')::int, $1, $2,
              'in-app', $3, $4, '标题', '正文', 'sent', court_now()`,
      [id, disputeId, recipientKind, recipientId, courtId],
    );
    return id;
  };
  const read = async (token: string, query = '') =>
    inbox.parse((await api.get(`/api/notifications?limit=100${query}`, token)).body).items;

  it('to me and to my post are mine to read, and nobody else’s', async () => {
    const judge = await api.signIn('judge');
    const me = z
      .object({ userId: z.string() })
      .parse((await api.get('/api/me', judge)).body).userId;
    const mine = await deliver('user', me);
    const posts = await deliver('role', 'judge');
    const elsewhere = await deliver('role', 'judge', 'wangze');
    const ids = (await read(judge)).map(({ id }) => id);
    expect(ids).toEqual([posts, mine]);
    const mark = (token: string, id: string) =>
      api.ask('POST', `/api/notifications/${id}/read`, { token });
    expect((await mark(clerk, mine)).status).toBe(404);
    expect((await mark(judge, elsewhere)).status).toBe(404);
    expect((await mark(judge, mine)).status).toBe(200);
    expect((await read(judge, '&unread=true')).map(({ id }) => id)).toEqual([posts]);
  });

  it('that did not arrive are listed and can be sent again; an unknown one only on purpose', async () => {
    const { id: disputeId, applicant } = await openDispute(api, clerk);
    const letters = new Map<string, string>();
    for (const state of ['FAILED', 'UNKNOWN', 'SENT']) {
      const id = randomUUID();
      letters.set(state, id);
      await api.court.pool.query(
        `insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                          recipient_kind, recipient_id, legal, params, state, created_at)
         values ($1, 'qiqiao', 202611, $2, $4, 'offer', 'email', 'party', $3, true, '{}', $5, court_now())`,
        [id, disputeId, applicant, 1000 + letters.size, state],
      );
    }
    const of = (state: string): string => letters.get(state) ?? '';
    const dead = z
      .object({
        items: z.array(z.looseObject({ id: z.string(), recipientName: z.string().nullable() })),
      })
      .parse((await api.get('/api/notifications/dead-letters', clerk)).body).items;
    expect(dead.map(({ id }) => id).toSorted()).toEqual([of('FAILED'), of('UNKNOWN')].toSorted());
    const admin = await api.get('/api/notifications/dead-letters', await api.signIn('admin'));
    expect(admin.text).not.toContain(dead[0]?.recipientName ?? '-');
    const redrive = (id: string, body: unknown = {}) =>
      api.post(`/api/notifications/${id}/redrive`, clerk, body);
    expect((await redrive(of('FAILED'))).status).toBe(200);
    expect(problemOf(await redrive(of('SENT'))).code).toBe('dead-letter-not-waiting');
    expect(problemOf(await redrive(of('UNKNOWN'))).code).toBe('non-receipt-unconfirmed');
    expect((await redrive(of('UNKNOWN'), { confirmNotReceived: true })).status).toBe(200);
    expect(problemOf(await redrive(randomUUID())).code).toBe('not-found');
    const { rows } = await api.court.pool.query(
      'select distinct state from notification_outbox where id = any($1)',
      [[of('FAILED'), of('UNKNOWN')]],
    );
    expect(rows).toEqual([{ state: 'WAITING' }]);
  });
});
