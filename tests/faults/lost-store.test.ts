import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '#platform/database';
import { verify } from '#scripts/verify/verify';
import { FaultSystem } from './fault-system.ts';
import { Journey, several } from './journeys.ts';
import { StubbornClient } from './stubborn-client.ts';

const DISPUTES = 12;
const RUN = 600_000;

let system: FaultSystem;
let client: StubbornClient;
let pool: Pool;

beforeAll(async () => {
  system = await FaultSystem.start('faults-store');
  client = new StubbornClient(system.run.address);
  pool = createPool(system.run.databaseUrl, { size: 4, name: 'faults' });
}, RUN);
afterAll(async () => {
  await pool.end();
  await system.stop();
}, 120_000);

function rebuildWorkflows(): string {
  return execFileSync(process.execPath, ['--import', 'tsx', 'scripts/rebuild-workflows.ts'], {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin', ...system.run.environment },
  });
}

describe("disputes whose workflows are lost with Temporal's store", () => {
  test('go on where they were, from Postgres alone', { timeout: RUN }, async () => {
    const journeys = Array.from({ length: DISPUTES }, (_, index) => new Journey(client, index, 7));
    const begin = journeys.map((journey) => async () => {
      await journey.begin();
      await journey.divert();
    });
    await several(4, begin);
    const { rows: before } = await pool.query(
      'select id, seq, next_due_at from dispute order by id',
    );
    await system.kill('temporal', 500, [
      'temporal/temporal.db',
      'temporal/temporal.db-wal',
      'temporal/temporal.db-shm',
    ]);
    expect(rebuildWorkflows()).toContain(String(DISPUTES));
    const { rows: after } = await pool.query(
      'select id, seq, next_due_at from dispute order by id',
    );
    expect(after).toEqual(before);
    const finish = journeys.map((journey, index) => async () => {
      if (index % 2 === 0) await journey.settle();
      else await journey.withdraw();
    });
    await several(4, finish);
    const report = await verify(pool, 60_000);
    expect(report.findings).toEqual([]);
    expect(report.balance.ends).toEqual({ performed: DISPUTES / 2, withdrawn: DISPUTES / 2 });
  });
});
