import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dispute } from '#domain/dispute/dispute';
import { lamp } from '#domain/dispute/lamp';
import { instant } from '#domain/shared/instant';
import { parseInstant } from '#domain/shared/instant-text';
import { createPool, type Pool } from '#platform/database';
import { stories } from '#prisma/seed/stories';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';
import { tellStories } from './seed-stories.ts';

const SECRET = 'a secret for tests only, with more than thirty-two characters';
let database: TestDatabase;
/** As the owner, who alone may begin a telling again. */
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database.ownerUrl, { size: 4 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const beginAgain = () => pool.query('update court_clock set offset_ms = -1');

const states = async (): Promise<readonly Dispute[]> => {
  const { rows } = await pool.query<{ state: Dispute }>('select state from dispute');
  return rows.map(({ state }) => state);
};

describe('the disputes of the demonstration', () => {
  test('are told, every one of them, and leave the court clock at the present', async () => {
    expect(await tellStories(pool, SECRET, instant(Date.now()))).toBe(stories.length);
    const { rows } = await pool.query('select offset_ms from court_clock');
    expect(rows).toEqual([{ offset_ms: 0 }]);
  });

  test('are not told twice', async () => {
    expect(await tellStories(pool, SECRET, instant(Date.now()))).toBe(0);
  });

  test('stand in every stage and under every lamp', async () => {
    const all = await states();
    expect(new Set(all.map(({ stage }) => stage))).toEqual(
      new Set([
        'intake',
        'diversion',
        'court-mediation',
        'lawyer-mediation',
        'judicial-confirmation',
        'filing',
        'fulfilment',
        'closed',
      ]),
    );
    const now = instant(Date.now());
    const lamps = all.map(({ deadlines, lapsed }) => {
      const [next] = deadlines.toSorted((a, b) => a.dueAt - b.dueAt);
      return lapsed.length > 0 ? 'red' : lamp(next?.startedAt ?? null, next?.dueAt ?? null, now);
    });
    expect(new Set(lamps)).toEqual(new Set(['green', 'yellow', 'red', 'blue']));
  });

  test('wait for their workflows, and nothing of them is in the future', async () => {
    const { rows } = await pool.query(
      `select (select count(*) from start_outbox where started_at is null) as waiting,
              (select count(*) from dispute_event where at > clock_timestamp()) as ahead`,
    );
    expect(rows).toEqual([{ waiting: stories.length, ahead: 0 }]);
  });

  test.each(['2026-03-02', '2026-10-09', '2026-02-27', '2026-05-06', '2025-10-12'])(
    'can be told on %s, holidays before it or not',
    async (day) => {
      const present = parseInstant(`${day}T17:00:00+08:00`);
      if (present === null) throw new Error('no such day');
      await beginAgain();
      expect(await tellStories(pool, SECRET, present)).toBe(stories.length);
    },
  );
});
