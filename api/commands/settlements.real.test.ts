import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPool } from '#platform/database';
import { createLogger } from '#platform/log';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';
import { Settlements } from './settlements.ts';

let court: TestCourt;
let dispute: TestDispute;
beforeAll(async () => {
  court = await TestCourt.open();
  dispute = await court.register();
});
afterAll(() => court.close());

const log = createLogger('test', 'silent');
const stateOf = async (id: string): Promise<unknown> =>
  (await court.pool.query<{ state: string }>('select state from command where id = $1', [id]))
    .rows[0]?.state;

/** A command that has been written down and, if so wanted, decided. */
async function command(isDecided: boolean): Promise<string> {
  const [partyId = ''] = dispute.parties;
  const means = 'phone';
  const id = await court.receive(dispute, clerk, {
    kind: 'record-contact',
    partyId,
    means,
    result: 'reached',
    note: null,
  });
  if (isDecided) {
    await court
      .disputeHands()
      .applyInput({ disputeId: dispute.id, input: { kind: 'command', commandId: id } });
  }
  return id;
}

describe('marking commands whose answer has been seen', () => {
  test('is done for all that came together, a moment later', async () => {
    const settlements = new Settlements(court.pool, log);
    const ids = [await command(true), await command(true)];
    for (const id of ids) settlements.note(id);
    for (const id of ids) await expect.poll(() => stateOf(id)).toBe('SETTLED');
  });

  test('is done at once when the process is about to end', async () => {
    const settlements = new Settlements(court.pool, log);
    const id = await command(true);
    settlements.note(id);
    await settlements.write();
    expect(await stateOf(id)).toBe('SETTLED');
  });

  test('leaves alone what nobody has decided', async () => {
    const settlements = new Settlements(court.pool, log);
    const id = await command(false);
    settlements.note(id);
    settlements.note(randomUUID());
    await settlements.write();
    expect(await stateOf(id)).toBe('RECEIVED');
  });

  test('troubles nobody when Postgres is away: the relay sees to it', async () => {
    const away = createPool('postgresql://nobody@127.0.0.1:1/none');
    const settlements = new Settlements(away, log);
    settlements.note(await command(true));
    await expect(settlements.write()).resolves.toBeUndefined();
    await away.end();
  });
});
