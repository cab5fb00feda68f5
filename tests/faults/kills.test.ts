import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '#platform/database';
import { verify } from '#scripts/verify/verify';
import { FaultSystem, type Part } from './fault-system.ts';
import { Journey, seeded, several } from './journeys.ts';
import { StubbornClient } from './stubborn-client.ts';

const DISPUTES = 60;
const SEED = 20_261_122;
const FRESH_SEED = Date.now() % 1_000_000;
const RUN = 900_000;

let system: FaultSystem;
let client: StubbornClient;
let pool: Pool;

beforeAll(async () => {
  system = await FaultSystem.start('faults');
  client = new StubbornClient(system.run.address);
  pool = createPool(system.run.databaseUrl, { size: 4, name: 'faults' });
  process.stdout.write(`seeds: ${SEED} and ${FRESH_SEED}\n`);
}, RUN);
afterAll(async () => {
  await pool.end();
  await system.stop();
}, 120_000);

const firstKills: readonly Part[] = [
  'worker',
  'api',
  'redis',
  'temporal',
  'worker',
  'api',
  'postgres',
  'worker',
];
const laterKills: readonly Part[] = [
  'worker',
  'redis',
  'redis',
  'temporal',
  'api',
  'worker',
  'api',
];

/** Kills one part after the other at moments the seed decides; every second Redis loses its data. */
async function kill(parts: readonly Part[], seed: number): Promise<void> {
  const random = seeded(seed);
  let redis = 0;
  for (const part of parts) {
    await new Promise((resolve) => setTimeout(resolve, random() * 2_000));
    const isWiped = part === 'redis' && (redis += 1) % 2 === 0;
    await system.kill(part, random() * 1_500, isWiped ? ['redis'] : []);
  }
}

describe('sixty disputes while parts of the court are killed fifteen times', () => {
  const journeys = () =>
    Array.from({ length: DISPUTES }, (_, index) => new Journey(client, index, SEED));
  let all: readonly Journey[] = [];
  const of = (kind: number) => all.filter((_, index) => index % 4 === kind);

  test('every one of them gets as far as people take it', { timeout: RUN }, async () => {
    all = journeys();
    const works = all.map((journey, index) => async () => {
      await journey.begin();
      if (index % 4 === 1) {
        await journey.demandFiling();
        await journey.file();
        return;
      }
      await journey.divert();
      if (index % 4 === 0) await journey.settle();
      if (index % 4 === 3) await journey.withdraw();
    });
    await Promise.all([several(8, works), kill(firstKills, SEED)]);
    expect(client.journal.registered.size).toBe(DISPUTES);
  });

  test('silence has its consequence, once, when its time is over', { timeout: RUN }, async () => {
    const to = new Date((await client.courtNow()) + 8 * 86_400_000).toISOString();
    const later = kill(laterKills, FRESH_SEED);
    await client.moveClock(to);
    const works = of(2).map((journey) => async () => {
      await journey.isSilentlyFiled();
      await journey.file();
    });
    await Promise.all([several(8, works), later]);
    const { rows } = await pool.query<{ times: number }>(
      `select count(*) as times from dispute_event where kind = 'offer-unanswered' group by dispute_id`,
    );
    expect(rows).toHaveLength(of(2).length);
    expect(rows.every(({ times }) => times === 1)).toBe(true);
  });

  test('afterwards the record is whole, everything promised is done, and nothing waits', async () => {
    const report = await verify(pool, 180_000);
    expect(report.findings).toEqual([]);
    expect(report.balance).toMatchObject({ accepted: DISPUTES, open: 0 });
    expect(report.balance.ends).toEqual({ filed: 30, performed: 15, withdrawn: 15 });
    const { rows } = await pool.query<{ id: string }>(
      `select id from command where id = any($1) and outcome ->> 'kind' = 'accepted'`,
      [[...client.journal.accepted]],
    );
    expect(rows).toHaveLength(client.journal.accepted.size);
  }, 300_000);

  test('no message has left twice', () => {
    const folder = system.run.mailFolder;
    const ids = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8')).messageId);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
