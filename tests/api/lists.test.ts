import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lamp } from '#domain/dispute/lamp';
import { instant } from '#domain/shared/instant';
import { fastestMs } from '#tests/support/fastest';
import { applicant, command, openDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

const page = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      stage: z.string(),
      lamp: z.string(),
      nextDueAt: z.string().nullable(),
      receivedAt: z.string(),
    }),
  ),
  next: z.string().nullable(),
});

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  for (let round = 0; round < 7; round += 1) await openDispute(api, clerk);
});
afterAll(() => api.close());

const list = async (query: string, token = clerk) =>
  page.parse((await api.get(`/api/disputes?${query}`, token)).body);
const idsOf = async (query: string, token = clerk) =>
  (await list(query, token)).items.map(({ id }) => id);

/** Every page of a list, one after the other. */
const walk = async (query: string): Promise<string[]> => {
  const ids: string[] = [];
  let cursor = '';
  for (;;) {
    const { items, next } = await list(`${query}${cursor}`);
    ids.push(...items.map(({ id }) => id));
    if (next === null) return ids;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
};

describe('the list of disputes', () => {
  it.each(['newest', 'due'])(
    'sorted by %s is walked page by page without gap or repetition',
    async (sort) => {
      const whole = await idsOf(`limit=100&sort=${sort}`);
      expect(whole.length).toBeGreaterThan(6);
      for (const limit of [1, 2, 3])
        expect(await walk(`limit=${limit}&sort=${sort}`)).toEqual(whole);
    },
  );

  it('keeps disputes without a clock at the end, and walks on to them', async () => {
    const [first] = await idsOf('limit=1');
    await api.court.pool.query(
      'update dispute set next_due_at = null, next_due_key = null where id = $1',
      [first],
    );
    const whole = await idsOf('limit=100&sort=due');
    expect(whole.at(-1)).toBe(first);
    expect(await walk('limit=2&sort=due')).toEqual(whole);
  });

  it('is newest first, and does not jump when something is registered meanwhile', async () => {
    const first = await list('limit=3');
    await openDispute(api, clerk);
    const second = await list(`limit=100&cursor=${encodeURIComponent(first.next ?? '')}`);
    const both = [...first.items, ...second.items];
    expect(new Set(both.map(({ id }) => id)).size).toBe(both.length);
    const times = both.map(({ receivedAt }) => Date.parse(receivedAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('refuses a cursor of another list or of another installation', async () => {
    const { next } = await list('limit=1&sort=newest');
    const other = await api.get(
      `/api/disputes?sort=due&cursor=${encodeURIComponent(next ?? '')}`,
      clerk,
    );
    expect(problemOf(other).code).toBe('cursor-invalid');
    const changed = await api.get(
      `/api/disputes?cursor=${encodeURIComponent(`x${next ?? ''}`)}`,
      clerk,
    );
    expect(problemOf(changed).code).toBe('cursor-invalid');
  });

  it('filters by stage, status, track and whether anybody has to look', async () => {
    const { id } = await openDispute(api, clerk);
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'online' });
    expect(await idsOf('stage=diversion')).toEqual([id]);
    expect(await idsOf('stage=diversion,intake&status=offered')).toEqual([id]);
    expect(await idsOf('track=entrusted')).toEqual([id]);
    expect(await idsOf('stage=filing')).toEqual([]);
    expect(await idsOf('attention=true')).toEqual([]);
  });

  it('shows closed disputes apart from open ones', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    await command(api, clerk, id, {
      kind: 'withdraw',
      partyId,
      channel: 'counter',
      reason: '双方已和好',
    });
    expect(await idsOf('state=closed')).toEqual([id]);
    expect(await idsOf('limit=100')).not.toContain(id);
  });

  it('refuses orders that have no index', async () => {
    for (const query of ['state=closed&sort=due', 'state=open&sort=closed'])
      expect(problemOf(await api.get(`/api/disputes?${query}`, clerk)).code).toBe('query-invalid');
  });
});

describe('the search', () => {
  const withName = (name: string, phone = '13912345678') =>
    openDispute(api, clerk, {
      parties: [
        applicant({ name, phone }),
        { role: 'respondent', kind: 'natural', name: '霍临川' },
      ],
    });
  const search = (text: string): Promise<string[]> =>
    idsOf(`limit=100&q=${encodeURIComponent(text)}`);

  it('finds a dispute by any two characters of a name that stand together', async () => {
    const { id } = await withName('欧阳雪晴');
    for (const text of ['欧阳', '阳雪', '雪晴', '欧阳雪晴', ' 欧阳 雪晴 '])
      expect([text, await search(text)]).toEqual([text, [id]]);
  });

  it('does not find what only has the same pairs of characters in another order', async () => {
    await withName('晨光晨曦');
    expect(await search('光晨光')).toEqual([]);
  });

  it('finds a dispute by its number, its serial, and the last four digits of a telephone', async () => {
    const { id, number } = await withName('百里奚', '13900007319');
    const serial = number.split('-').at(-1) ?? '';
    expect(await search(number)).toEqual([id]);
    expect(await search(serial)).toEqual([id]);
    expect(await search(String(Number(serial)))).toContain(id);
    expect(await search('7319')).toEqual([id]);
    expect(await search('0000')).toEqual([]);
  });

  it('finds names in other scripts, whole names of companies, and disputes by their cause', async () => {
    const { id } = await withName('买买提·吐尔逊');
    expect(await search('提·吐')).toEqual([id]);
    expect((await search('民间借贷')).length).toBeGreaterThan(5);
  });

  it('takes every sign for itself, and answers 100 characters quickly', async () => {
    for (const text of [
      '%',
      '_',
      '\\',
      "'",
      "' or 1=1 --",
      '%%',
      '__',
      '{}',
      '*.*',
      '"',
      ';drop table dispute',
    ])
      expect([text, await search(text)]).toEqual([text, []]);
    expect(await search('字'.repeat(100))).toEqual([]);
    expect(await fastestMs(() => search('字'.repeat(100)))).toBeLessThan(100);
  });

  it('refuses more than 100 characters', async () => {
    const told = await api.get(`/api/disputes?q=${'x'.repeat(100_000)}`, clerk);
    expect(problemOf(told).status).toBe(400);
  });

  it('lets no value of a filter become SQL', async () => {
    const evil = [
      "'",
      '"',
      '\\',
      ';',
      '--',
      '/*',
      "')",
      '$1',
      '${1}',
      "x' union select 1--",
      '\u0000',
    ];
    for (const value of evil)
      for (const field of [
        'stage',
        'status',
        'track',
        'lamp',
        'court',
        'mediator',
        'mine',
        'dueBefore',
        'q',
        'sort',
        'cursor',
        'limit',
        'state',
      ]) {
        const told = await api.get(`/api/disputes?${field}=${encodeURIComponent(value)}`, clerk);
        expect([field, value, [200, 400].includes(told.status)]).toEqual([field, value, true]);
      }
  });

  it('finds nothing in another court', async () => {
    await withName('令狐听松');
    const elsewhere = await api.signIn('clerk.wangze');
    expect(await idsOf(`q=${encodeURIComponent('令狐')}`, elsewhere)).toEqual([]);
  });

  it('is limited in how often one person may ask', async () => {
    const eager = await api.signIn('judge2');
    // All at once, for on a slow machine so many one after the other would take longer than their time.
    const asked = Array.from({ length: 70 }, () => api.get('/api/disputes?q=zz', eager));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });
});

describe('the lamps of a list', () => {
  it('are those of the domain, at every distance from the end of the clock', async () => {
    const { id } = await openDispute(api, clerk);
    const { rows } = await api.court.pool.query<{ started_at: number; now: number }>(
      `select l.started_at, court_now() as now from deadline l join dispute d on d.id = l.dispute_id
        where d.id = $1 and l.key = d.next_due_key and l.ending is null`,
      [id],
    );
    const startedAt = rows[0]?.started_at ?? 0;
    for (const days of [-1, -0.001, 0.5, 2.999, 3.001, 5, 6, 7, 10, 30, 100]) {
      const now = (await api.court.pool.query<{ now: number }>('select court_now() as now'))
        .rows[0];
      const dueAt = Math.round((now?.now ?? 0) + days * 86_400_000);
      await api.court.pool.query(
        `with moved as (update dispute set next_due_at = to_timestamp($2 / 1000.0) where id = $1)
         update deadline l set due_at = to_timestamp($2 / 1000.0)
           from dispute d where d.id = $1 and l.dispute_id = d.id and l.key = d.next_due_key`,
        [id, dueAt],
      );
      const item = (await list('limit=100')).items.find((each) => each.id === id);
      const expected = lamp(instant(startedAt), instant(dueAt), instant(now?.now ?? 0));
      expect([days, item?.lamp]).toEqual([days, expected]);
      for (const colour of ['red', 'yellow', 'green']) {
        const shown = (await idsOf(`limit=100&lamp=${colour}`)).includes(id);
        expect([days, colour, shown]).toEqual([days, colour, colour === expected]);
      }
    }
  });
});
