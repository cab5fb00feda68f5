import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { addDays, dateOf, type LocalDate } from '#domain/shared/local-date';
import { instant } from '#domain/shared/instant';
import { wallClock } from '#tests/support/procedure';
import { registration } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let admin = '';
let admin2 = '';
let local = '';
let clerk = '';

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.itIs(wallClock('2026-11-09 10:00'));
  await api.court.startWorkers();
  [admin, admin2] = [await api.signIn('admin'), await api.signIn('admin2')];
  local = await api.signIn('admin.qiqiao');
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());

const today = async (): Promise<LocalDate> => {
  const { rows } = await api.court.pool.query<{ now: number }>('select court_now() as now');
  return dateOf(instant(rows[0]?.now ?? 0));
};
const inDays = async (days: number): Promise<LocalDate> => addDays(await today(), days);
const wanted = async (more: { readonly [field: string]: unknown } = {}) => ({
  courtId: 'qiqiao',
  packId: 'local-2026-hub',
  effectiveFrom: await inDays(5),
  reason: '全市推行分级办理。',
  ...more,
});
const propose = async (token: string, more = {}) =>
  api.post('/api/packs/proposals', token, await wanted(more));
const decide = (token: string, id: string, what: 'approve' | 'reject', body: unknown = {}) =>
  api.post(`/api/packs/proposals/${id}/${what}`, token, body);
const idOf = (body: unknown): string => z.object({ id: z.string() }).parse(body).id;
const rules = async (token: string) =>
  z
    .looseObject({
      courts: z.array(
        z.looseObject({
          id: z.string(),
          beginsWith: z.string(),
          switches: z.array(z.looseObject({ from: z.string(), packId: z.string().nullable() })),
        }),
      ),
      proposals: z.array(z.looseObject({ id: z.string(), state: z.string() })),
      packs: z.array(
        z.looseObject({ id: z.string(), lines: z.array(z.object({ basis: z.string() })) }),
      ),
    })
    .parse((await api.get('/api/packs', token)).body);
const courtOf = async (id: string) => (await rules(admin)).courts.find((court) => court.id === id);
/** The pack a dispute begins with that is registered now. */
const packOfNext = async (): Promise<string> => {
  const told = await api.post('/api/disputes', clerk, registration());
  const { rows } = await api.court.pool.query<{ pack: string }>(
    'select pack_id as pack from dispute where id = $1',
    [idOf(told.body)],
  );
  return rows[0]?.pack ?? '';
};

describe('the rules of a court', () => {
  it('are read with their bases by those who watch, for the courts they reach', async () => {
    const { courts, packs } = await rules(local);
    expect(courts.map(({ id }) => id)).toEqual(['qiqiao']);
    expect(packs.length).toBeGreaterThan(3);
    expect(packs.flatMap(({ lines }) => lines).filter(({ basis }) => basis === '')).toEqual([]);
    expect(await courtOf('wangze')).toMatchObject({ packId: null, beginsWith: 'national-2025' });
  });

  it.each([
    ['a court out of reach', { courtId: 'nowhere' }, 'fields-invalid', 'courtId'],
    ['a pack nobody knows', { packId: 'mine' }, 'fields-invalid', 'packId'],
    ['a pack that has run out', { packId: 'national-2016' }, 'pack-not-in-force', 'packId'],
    ['the pack it has anyway', { packId: 'local-2025-both-tracks' }, 'nothing-changed', undefined],
    [
      'a day that does not exist',
      { effectiveFrom: '2027-02-30' },
      'fields-invalid',
      'effectiveFrom',
    ],
    [
      'a day that has begun',
      { effectiveFrom: '2026-01-01' },
      'pack-from-too-early',
      'effectiveFrom',
    ],
    ['no reason', { reason: ' ' }, 'fields-invalid', 'reason'],
    ['a field nobody knows', { at: 'once' }, 'unknown-field', 'at'],
  ])('are not switched to %s', async (_, more, code, field) => {
    const told = problemOf(await propose(admin, more));
    expect([told.code, told.field]).toEqual([code, field]);
    expect((await rules(admin)).proposals).toEqual([]);
  });

  it('are not switched from today on, for today has begun', async () => {
    const told = problemOf(await propose(admin, { effectiveFrom: await today() }));
    expect(told.code).toBe('pack-from-too-early');
  });

  it('of another court are nobody’s business: the proposal does not exist', async () => {
    expect(problemOf(await propose(local, { courtId: 'wangze' })).field).toBe('courtId');
    const id = idOf((await propose(admin, { courtId: 'wangze' })).body);
    expect((await api.get(`/api/packs/proposals/${id}`, local)).status).toBe(404);
    expect((await decide(local, id, 'approve')).status).toBe(404);
    expect((await decide(admin, id, 'reject', { note: '先不改' })).status).toBe(200);
  });
});

describe('two people switch a court to another pack', () => {
  let id = '';

  it('one proposes, and both see every open dispute that would be otherwise', async () => {
    const first = idOf((await api.post('/api/disputes', clerk, registration())).body);
    await api.court.until({ id: first, parties: [] }, ({ seq }) => seq > 0);
    const told = await propose(admin, { packId: null });
    id = idOf(told.body);
    const { body } = await api.get(`/api/packs/proposals/${id}`, admin2);
    expect(body).toMatchObject({ examined: 1, isWhole: true, changed: [{ disputeId: first }] });
    expect(JSON.stringify(body)).toContain('不再可办');
    expect(problemOf(await propose(admin2)).code).toBe('proposal-pending');
  });

  it('the same person cannot approve, also not past the page', async () => {
    expect(problemOf(await decide(admin, id, 'approve')).code).toBe('own-proposal');
    await expect(
      api.court.pool.query(
        `insert into court_pack select 'qiqiao', now(), now(), null, id, id from staff_user limit 1`,
      ),
    ).rejects.toThrow('court_pack_two_people');
  });

  it('another approves it once; today nothing has changed', async () => {
    const both = await Promise.all([decide(admin2, id, 'approve'), decide(admin2, id, 'approve')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(await courtOf('qiqiao')).toMatchObject({
      beginsWith: 'local-2025-both-tracks',
      switches: [{ packId: null, from: await inDays(5) }],
    });
    expect(await packOfNext()).toBe('local-2025-both-tracks');
  });

  it('from its day on disputes begin under it, and those that had begun stay as they are', async () => {
    const { rows: before } = await api.court.pool.query(
      'select id, pack_id from dispute order by id',
    );
    await api.court.moveClock(5);
    clerk = await api.signIn('clerk');
    expect(await packOfNext()).toBe('national-2025');
    const { rows: after } = await api.court.pool.query(
      'select id, pack_id from dispute where id = any($1) order by id',
      [before.map((row: { id: string }) => row.id)],
    );
    expect(after).toEqual(before);
  });

  it('is written down with who did it, and nobody can change what was switched', async () => {
    const { rows } = await api.court.pool.query<{ act: string }>(
      `select distinct act from access_log where act like 'pack-%' order by act`,
    );
    expect(rows.map(({ act }) => act)).toEqual([
      'pack-approved',
      'pack-proposed',
      'pack-withdrawn',
    ]);
    await expect(api.court.pool.query('delete from court_pack')).rejects.toThrow('denied');
  });
});
