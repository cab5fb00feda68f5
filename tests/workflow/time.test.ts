import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clerk, TestCourt, type TestDispute } from '#tests/support/test-court';

let court: TestCourt;
beforeAll(async () => {
  court = await TestCourt.open();
  await court.startWorkers();
});
afterAll(() => court.close());

const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site', note: null } as const;

async function offered(): Promise<TestDispute> {
  const dispute = await court.open();
  await court.command(dispute, clerk, divert);
  return dispute;
}

const answer = (partyId: string) =>
  ({ kind: 'answer-offer', partyId, answer: 'consent', channel: 'counter' }) as const;

const eventsOf = async ({ id }: TestDispute) => {
  const { rows } = await court.pool.query<{ kind: string; at: number; inputKey: string }>(
    'select kind, at, input_key as "inputKey" from dispute_event where dispute_id = $1 order by seq',
    [id],
  );
  return rows;
};

describe('time', () => {
  test('brings about what is due when the clock is moved, dated at the end of the period', async () => {
    const dispute = await offered();
    const [deadline] = (await court.state(dispute)).deadlines.filter(
      ({ key }) => key === 'consent.response',
    );
    await court.moveClock(10);
    await court.recheck(dispute);
    await court.until(dispute, ({ stage }) => stage === 'filing');
    const lapsed = (await eventsOf(dispute)).find(
      ({ kind, inputKey }) => kind === 'deadline-ended' && inputKey.startsWith('due:'),
    );
    expect(lapsed?.at).toBe(deadline?.dueAt);
  });

  test('changes nothing when an alarm rings and nothing is due', async () => {
    const dispute = await offered();
    const before = await eventsOf(dispute);
    const hands = court.disputeHands();
    const told = await hands.applyInput({ disputeId: dispute.id, input: { kind: 'due' } });
    expect(told.at).toMatchObject({ stage: 'diversion', seq: before.length });
    expect(await eventsOf(dispute)).toEqual(before);
  });

  test('lets the timer itself ring, a second after the period has ended', async () => {
    const dispute = await offered();
    const { rows } = await court.pool.query<{ left: number }>(
      'select extract(epoch from next_ring_at - court_now()) * 1000 as left from dispute where id = $1',
      [dispute.id],
    );
    const { seq } = await court.state(dispute);
    await court.moveClock(0, Math.floor(Number(rows[0]?.left)) - 1_500);
    await court.recheck(dispute);
    await court.until(dispute, (state) => state.seq > seq);
    const signals = (await eventsOf(dispute)).at(-1);
    expect(signals?.inputKey).toMatch(/^(due|reminder):/);
  });

  test('never makes late what was received in time, however late it is handled', async () => {
    const dispute = await offered();
    const [applicant = '', respondent = ''] = dispute.parties;
    const first = await court.receive(dispute, clerk, answer(applicant));
    const second = await court.receive(dispute, clerk, answer(respondent));
    await court.moveClock(30);
    await court.recheck(dispute);
    const state = await court.until(dispute, ({ stage }) => stage !== 'diversion');
    expect(state.stage).toBe('court-mediation');
    expect((await court.submit(dispute, first)).outcome).toBe('accepted');
    expect((await court.submit(dispute, second)).outcome).toBe('accepted');
  });

  test('makes late what was received after the end, although it is handled before the alarm', async () => {
    const dispute = await offered();
    const [applicant = ''] = dispute.parties;
    await court.moveClock(30);
    const told = await court.command(dispute, clerk, answer(applicant));
    expect(told).toMatchObject({ stage: 'filing', outcome: 'refused' });
    const kinds = (await eventsOf(dispute)).map(({ kind }) => kind);
    expect(kinds).toContain('offer-unanswered');
    expect(kinds).not.toContain('offer-answered');
  });

  test('lives through reminder, deadline and the next mediator, each once', async () => {
    const dispute = await offered();
    for (const partyId of dispute.parties) await court.command(dispute, clerk, answer(partyId));
    const first = await court.until(dispute, ({ status }) => status === 'designated');
    await court.moveClock(8);
    await court.recheck(dispute);
    const second = await court.until(
      dispute,
      ({ status, mediator }) => status === 'designated' && mediator?.id !== first.mediator?.id,
    );
    expect(second.passedOver).toEqual([first.mediator?.id]);
    const keys = (await eventsOf(dispute))
      .filter(({ kind }) => kind === 'designation-unanswered')
      .map(({ inputKey }) => inputKey);
    expect(keys).toHaveLength(1);
  });
});
