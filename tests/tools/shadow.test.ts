import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '#domain/shared/instant';
import { packById } from '#domain/tracks/packs';
import { createPool, type Pool } from '#platform/database';
import { tellStories } from '#scripts/seed-stories';
import { readOpenDisputes } from '#scripts/shadow/read';
import { runShadow, shadowReport } from '#scripts/shadow/run';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database';

const SECRET = 'a secret for tests only, with more than thirty-two characters';
let database: TestDatabase;
let owner: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = createPool(database.ownerUrl, { size: 4 });
  await tellStories(owner, SECRET, instant(Date.now()));
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const open = () => readOpenDisputes(database.pool);

describe('a shadow run over the demonstration', () => {
  test('lists every mediation that would move from the rules of 2024 to those of 2025', async () => {
    const reading = await open();
    const entrusted = reading.disputes.filter(
      ({ state }) =>
        state.track === 'entrusted' && state.deadlines.some(({ key }) => key === 'mediation.term'),
    );
    const { changed, examined } = runShadow(reading, packById('national-2025'), null);
    const moved = changed.filter(({ dates }) => dates.some(({ key }) => key === 'mediation.term'));
    expect(examined).toBe(reading.disputes.length);
    expect(entrusted.length).toBeGreaterThan(1);
    expect(moved.map(({ number }) => number)).toEqual(entrusted.map(({ number }) => number));
    for (const { dates } of moved) expect(dates[0]?.wouldBeDueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('changes no row, and says the same when it is made again for the same moment', async () => {
    const rows = async () =>
      (await owner.query('select md5(string_agg(d::text, $1 order by id)) from dispute d', ['']))
        .rows;
    const before = await rows();
    const reading = await open();
    const once = runShadow(reading, packById('national-2016'), reading.now);
    const again = runShadow(await open(), packById('national-2016'), reading.now);
    expect(again).toEqual(once);
    expect(shadowReport(again)).toEqual(shadowReport(once));
    expect(await rows()).toEqual(before);
  });
});
