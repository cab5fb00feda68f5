import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/patience';
import { clerk, TestCourt } from '#tests/support/test-court';
import type { DisputeHands } from '#workflows/hands';
import { workflowIdOf } from '#workflows/messages';

let court: TestCourt;
let isAway = false;
const tries = { atOnce: 0 };
/** How often the hands at once try before the patient ones take over. */
const AT_ONCE = 3;

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
    const contact = {
      kind: 'record-contact',
      partyId,
      means: 'phone',
      result: 'reached',
      note: null,
    } as const;
    const commandId = await court.receive(dispute, clerk, contact);
    isAway = true;
    const before = tries.atOnce;
    const answer = court.submit(dispute, commandId);
    await until('the patient hands have tried as well', () => tries.atOnce > before + AT_ONCE);
    isAway = false;
    expect((await answer).outcome).toBe('accepted');
    const handle = court.client.workflow.getHandle(workflowIdOf(dispute.id));
    const { events } = await handle.fetchHistory();
    const scheduled = (events ?? []).filter((event) => event.activityTaskScheduledEventAttributes);
    expect(scheduled).toHaveLength(1);
  });
});
