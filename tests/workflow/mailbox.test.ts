import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clerk, TestCourt } from '#tests/support/test-court';
import { submit, workflowIdOf } from '#workflows/messages';

let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
});
afterAll(() => court.close());

const contact = (partyId: string, note: string) =>
  ({ kind: 'record-contact', partyId, means: 'phone', result: 'no-answer', note }) as const;

describe('the mailbox of a dispute', () => {
  test('answers every command once while the page is turned again and again', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const ids = await Promise.all(
      Array.from({ length: 160 }, (_, index) =>
        court.receive(dispute, clerk, contact(partyId, `${index}`)),
      ),
    );
    const waiting = [...ids];
    const answers: string[] = [];
    const hand = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        answers.push((await court.submit(dispute, id)).outcome);
      }
    };
    await Promise.all(Array.from({ length: 8 }, hand));
    expect(answers).toHaveLength(160);
    expect(new Set(answers)).toEqual(new Set(['accepted']));
    const { rows } = await court.pool.query<{ inputs: number; runs: number }>(
      `select count(distinct input_key) as inputs from dispute_event
        where dispute_id = $1 and kind = 'contact-recorded'`,
      [dispute.id],
    );
    expect(rows[0]?.inputs).toBe(160);
    const handle = court.client.workflow.getHandle(workflowIdOf(dispute.id));
    const { events } = await handle.fetchHistory();
    expect(events?.length).toBeLessThan(450);
    expect(events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).not.toBe(
      '',
    );
  });

  test('gives the same command sent again the same answer and no second effect', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const commandId = await court.receive(dispute, clerk, contact(partyId, 'once'));
    const first = await court.submit(dispute, commandId);
    const hands = court.disputeHands();
    const input = { kind: 'command', commandId } as const;
    const again = await hands.applyInput({ disputeId: dispute.id, input });
    expect(again.outcome).toBe('accepted');
    expect(again.at.seq).toBe(first.seq);
  });

  test('answers a command that comes after the end with a refusal, not with silence', async () => {
    const dispute = await court.open();
    const [applicant = ''] = dispute.parties;
    const withdraw = {
      kind: 'withdraw',
      partyId: applicant,
      channel: 'counter',
      reason: '和解',
    } as const;
    const late = await court.receive(dispute, clerk, contact(applicant, 'late'));
    const last = await court.receive(dispute, clerk, withdraw);
    // The engine turns away what the workflow has not taken before its end: it has to be in the mailbox.
    const waiting = await court.client.workflow
      .getHandle(workflowIdOf(dispute.id))
      .startUpdate(submit, {
        updateId: late,
        args: [{ commandId: late }],
        waitForStage: 'ACCEPTED',
      });
    const [closed, answered] = await Promise.all([court.submit(dispute, last), waiting.result()]);
    expect(closed).toMatchObject({ stage: 'closed', outcome: 'accepted' });
    expect(['accepted', 'refused']).toContain(answered.outcome);
    const handle = court.client.workflow.getHandle(workflowIdOf(dispute.id));
    expect(await handle.result()).toBe('closed');
    const after = await court.receive(dispute, clerk, contact(applicant, 'after'));
    await expect(court.submit(dispute, after)).rejects.toThrow(/already completed|not found/i);
    const hands = court.disputeHands();
    const input = { kind: 'command', commandId: after } as const;
    expect((await hands.applyInput({ disputeId: dispute.id, input })).outcome).toBe('refused');
    const { rows } = await court.pool.query('select outcome from command where id = $1', [after]);
    expect(rows[0]).toMatchObject({ outcome: { kind: 'refused', code: 'dispute-closed' } });
  });

  test('refuses a command of another dispute and one nobody has stored', async () => {
    const dispute = await court.open();
    const other = await court.open();
    const [partyId = ''] = other.parties;
    const foreign = await court.receive(other, clerk, contact(partyId, 'foreign'));
    expect((await court.submit(dispute, foreign)).outcome).toBe('refused');
    const nobody = await court.submit(dispute, '00000000-0000-4000-8000-00000000000f');
    expect(nobody.outcome).toBe('refused');
  });
});

describe('hands that reach for the same dispute at once', () => {
  test('decide each command once, whoever comes first', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const commandId = await court.receive(dispute, clerk, contact(partyId, 'raced'));
    const hands = court.disputeHands();
    const asked = { disputeId: dispute.id, input: { kind: 'command', commandId } } as const;
    const told = await Promise.all(Array.from({ length: 8 }, () => hands.applyInput(asked)));
    expect(new Set(told.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']));
    const { rows } = await court.pool.query(
      'select 1 from dispute_event where dispute_id = $1 and input_key = $2',
      [dispute.id, `command:${commandId}`],
    );
    expect(rows).toHaveLength(1);
  });

  test('write one after the other when each has a command of its own', async () => {
    const dispute = await court.open();
    const [partyId = ''] = dispute.parties;
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const ids = await Promise.all(
      names.map((name) => court.receive(dispute, clerk, contact(partyId, name))),
    );
    const hands = court.disputeHands();
    const told = await Promise.all(
      ids.map((commandId) =>
        hands.applyInput({ disputeId: dispute.id, input: { kind: 'command', commandId } }),
      ),
    );
    expect(told.map(({ outcome }) => outcome)).toEqual(names.map(() => 'accepted'));
    const { rows } = await court.pool.query<{ seq: number; times: number }>(
      `select seq, count(*)::int as times from dispute_event
        where dispute_id = $1 group by seq order by seq`,
      [dispute.id],
    );
    expect(rows).toEqual(rows.map((_, index) => ({ seq: index + 1, times: 1 })));
    expect((await court.state(dispute)).seq).toBe(rows.length);
  });

  test('give a command that is refused one and the same answer', async () => {
    const dispute = await court.open();
    const commandId = await court.receive(dispute, clerk, { kind: 'approve-closure' });
    const hands = court.disputeHands();
    const asked = { disputeId: dispute.id, input: { kind: 'command', commandId } } as const;
    const told = await Promise.all(Array.from({ length: 8 }, () => hands.applyInput(asked)));
    expect(new Set(told.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
    const { rows } = await court.pool.query('select state from command where id = $1', [commandId]);
    expect(rows).toEqual([{ state: 'DECIDED' }]);
  });
});
