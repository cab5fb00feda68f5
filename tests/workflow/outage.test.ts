import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clerk, TestCourt } from '#tests/support/test-court';
import type { DisputeHands } from '#workflows/hands';
import { workflowIdOf } from '#workflows/messages';

let court: TestCourt;
let isAway = false;
const tries = { atOnce: 0 };

beforeAll(async () => {
  court = await TestCourt.open();
  const hands = court.disputeHands();
  const unreliable: DisputeHands = {
    ...hands,
    applyInput: async (asked) => {
      tries.atOnce += 1;
      if (isAway) throw new Error('Postgres cannot be reached');
      return hands.applyInput(asked);
    },
  };
  await court.startWorkers(unreliable);
});
afterAll(() => court.close());

describe('a dispute while Postgres cannot be reached', () => {
  test('waits with the patient hands, and loses nothing when it comes back', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    await court.until(dispute, () => true);
    const contact = {
      kind: 'record-contact',
      partyId,
      means: 'phone',
      result: 'reached',
      note: null,
    } as const;
    const commandId = await court.receive(dispute, clerk, contact);
    isAway = true;
    const answer = court.submit(dispute, commandId);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    isAway = false;
    expect((await answer).outcome).toBe('accepted');
    const handle = court.client.workflow.getHandle(workflowIdOf(dispute.id));
    const { events } = await handle.fetchHistory();
    const scheduled = (events ?? []).filter((event) => event.activityTaskScheduledEventAttributes);
    expect(scheduled).toHaveLength(1);
    expect(tries.atOnce).toBeGreaterThan(3);
  });
});
