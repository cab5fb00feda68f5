import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { instant } from '#domain/shared/instant';
import { addDays, dateOf } from '#domain/shared/local-date';
import { createPool } from '#platform/database';
import { tellStories } from '#scripts/seed-stories';
import { problemOf, TestApi } from './support/test-api.ts';

const SECRET = 'a secret for tests only, with more than thirty-two characters';
let api: TestApi;
let supervisor: string;
let city: string;

const answer = z.object({
  from: z.string(),
  to: z.string(),
  asOf: z.string(),
  courts: z.array(
    z.object({
      courtId: z.string(),
      name: z.string(),
      isOwn: z.boolean(),
      figures: z.array(
        z.object({
          id: z.string(),
          state: z.string(),
          text: z.string(),
          value: z.number().nullable(),
          numerator: z.object({ name: z.string(), count: z.number().nullable() }),
          denominator: z.object({ name: z.string(), count: z.number().nullable() }),
          exclusions: z.string(),
          source: z.string(),
          window: z.string(),
        }),
      ),
    }),
  ),
});
const now = instant(Date.now());
const today = dateOf(now);
const period = `from=${addDays(today, -200)}&to=${today}`;
const read = async (token: string, query = period) =>
  answer.parse((await api.get(`/api/indicators?${query}`, token)).body);
const figureIn = (told: z.infer<typeof answer>, court: string, id: string) =>
  told.courts.find(({ courtId }) => courtId === court)?.figures.find((each) => each.id === id);
const one = async (sql: string): Promise<number> =>
  Number((await api.court.pool.query<{ readonly n: number }>(sql)).rows[0]?.n);

beforeAll(async () => {
  api = await TestApi.open();
  const owner = createPool(api.court.database.ownerUrl, { size: 4 });
  await tellStories(owner, SECRET, now);
  await owner.end();
  [supervisor, city] = await Promise.all([api.signIn('supervisor'), api.signIn('supervisor.city')]);
});
afterAll(() => api.close());

describe('indicators', () => {
  it('are counted from the record, and every count can be found there again', async () => {
    const told = await read(supervisor);
    const diverted = figureIn(told, 'qiqiao', 'diversion-share');
    expect(diverted?.numerator.count).toBe(
      await one(`select count(distinct dispute_id) as n from dispute_event
                  where court_id = 'qiqiao' and kind = 'diverted'`),
    );
    const resolved = figureIn(told, 'qiqiao', 'resolution-rate');
    expect(resolved?.denominator.count).toBe(
      await one(`select count(*) as n from deadline
                  where court_id = 'qiqiao' and key = 'mediation.term' and ended_at is not null`),
    );
    expect(resolved?.numerator.count).toBe(
      await one(`select count(*) as n from dispute_event
                  where court_id = 'qiqiao' and kind = 'agreement-effective'`),
    );
    expect(resolved?.numerator.count).toBeGreaterThan(1);
    expect(resolved?.value).toBeCloseTo(
      (resolved?.numerator.count ?? 0) / (resolved?.denominator.count ?? 1),
      12,
    );
  });

  it('each say what they are made of, from when to when, and what is left out', async () => {
    const { asOf, courts } = await read(supervisor);
    expect(asOf).toMatch(/\+08:00$/);
    for (const figure of courts.flatMap(({ figures }) => figures)) {
      const { numerator, denominator, exclusions, source, window } = figure;
      for (const text of [numerator.name, denominator.name, exclusions, source, window])
        expect(text).not.toBe('');
    }
  });

  it('say that there is no data where nobody has entered any, and never show zero for it', async () => {
    const population = figureIn(await read(supervisor), 'qiqiao', 'suits-per-ten-thousand');
    expect(population).toMatchObject({ state: 'not-counted', value: null });
    expect(population?.text).toContain('常住人口');
  });

  it('of a time in which nothing happened have no value, and say so', async () => {
    const told = await read(supervisor, 'from=2019-01-01&to=2019-12-31');
    expect(figureIn(told, 'qiqiao', 'resolution-rate')).toMatchObject({
      state: 'no-denominator',
    });
  });

  it('reach as far as the post, and hold back few cases of a court that is not its own', async () => {
    const own = await read(supervisor);
    expect(own.courts.map(({ courtId, isOwn }) => [courtId, isOwn])).toEqual([['qiqiao', true]]);
    const all = await read(city);
    expect(all.courts.length).toBeGreaterThan(2);
    const others = all.courts.filter(({ isOwn }) => !isOwn).flatMap(({ figures }) => figures);
    const shown = others.filter(({ state }) => state === 'known');
    for (const { denominator } of shown) expect(denominator.count).toBeGreaterThanOrEqual(5);
    expect(others.map(({ state }) => state)).toContain('too-few');
    const heldBack = others.filter(({ state }) => state === 'too-few');
    for (const { value, numerator } of heldBack)
      expect([value, numerator.count]).toEqual([null, null]);
  });

  it('are not for clerks, nor for a time that ends before it begins', async () => {
    const clerk = await api.signIn('clerk');
    expect((await api.get('/api/indicators', clerk)).status).toBe(403);
    const backwards = await api.get('/api/indicators?from=2026-02-01&to=2026-01-01', supervisor);
    expect(problemOf(backwards).code).toBe('query-invalid');
    const noDay = await api.get('/api/indicators?from=2026-02-30', supervisor);
    expect(noDay.status).toBe(400);
  });
});
