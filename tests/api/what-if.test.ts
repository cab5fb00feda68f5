import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { courtDay } from '#tests/support/court-day';
import { command, enter, openDispute, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let dispute: OpenDispute;

const prospect = z.looseObject({
  place: z.object({
    stage: z.string(),
    status: z.string(),
    name: z.string(),
    end: z.string().nullable(),
  }),
  steps: z.array(z.array(z.looseObject({ kind: z.string(), text: z.string() }))),
  dates: z.array(
    z.looseObject({ key: z.string(), dueOn: z.string(), arithmetic: z.array(z.string()) }),
  ),
  breaches: z.array(z.looseObject({ key: z.string(), onLapse: z.string() })),
  stop: z.looseObject({ input: z.number(), code: z.string(), text: z.string() }).nullable(),
  waysOut: z.array(z.looseObject({ by: z.string(), command: z.string(), label: z.string() })),
});
const ask = (inputs: readonly unknown[], token = clerk, id = dispute.id) =>
  api.ask('POST', `/api/disputes/${id}/what-if`, { token, body: { inputs } });
const told = async (inputs: readonly unknown[]) => {
  const answer = await ask(inputs);
  expect(answer.text).toContain('"place"');
  return prospect.parse(answer.body);
};
const inDays = (days: number): string => `${courtDay(days)}T12:00:00+08:00`;
const at = (days: number, body: object) => ({ kind: 'command', at: inDays(days), command: body });

/** Every row of every table that a dispute can leave a trace in, as one text. */
const everything = async (): Promise<string> => {
  const tables = [
    'dispute',
    'dispute_event',
    'command',
    'applied_input',
    'work_outcome',
    'human_task',
    'deadline',
    'consent',
    'document',
    'signature',
    'start_outbox',
    'notification_outbox',
    'board_counter',
    'number_sequence',
    'party',
  ];
  const read = tables.map(
    (table) =>
      `select '${table}' as name, count(*), md5(string_agg(t::text, '' order by t::text)) from ${table} t`,
  );
  const { rows } = await api.court.pool.query(read.join(' union all '));
  return JSON.stringify(rows);
};

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  dispute = await openDispute(api, clerk);
  await command(api, clerk, dispute.id, { kind: 'divert', track: 'entrusted', mode: 'online' });
});
afterAll(() => api.close());

describe('what if', () => {
  it('one side refuses: filing, with the dates and the ways out of it', async () => {
    const { place, dates, stop, waysOut } = await told([
      at(1, {
        kind: 'answer-offer',
        partyId: dispute.respondent,
        answer: 'refuse',
        channel: 'link',
      }),
    ]);
    expect(place).toMatchObject({ stage: 'filing', status: 'preparing', name: '立案 · 准备移送' });
    expect(dates.map(({ key }) => key)).toContain('filing.decision');
    expect(dates[0]?.arithmetic.length).toBeGreaterThan(3);
    expect(stop).toBeNull();
    expect(waysOut).toContainEqual(
      expect.objectContaining({ by: 'clerk', command: 'record-registration' }),
    );
  });

  it('nobody answers: the breach is named, and what it brings', async () => {
    const { place, breaches, steps } = await told([{ kind: 'time', to: inDays(30) }]);
    expect(place.stage).toBe('filing');
    expect(breaches[0]).toMatchObject({ key: 'consent.response' });
    expect(breaches[0]?.onLapse).toContain('视为不同意');
    expect(steps[0]?.length).toBeGreaterThan(0);
  });

  it('an act comes too early: which input would be refused, and why', async () => {
    const { stop, place } = await told([
      at(1, {
        kind: 'answer-offer',
        partyId: dispute.applicant,
        answer: 'consent',
        channel: 'link',
      }),
      at(1, { kind: 'confirm-agreement', rulingNumber: '1' }),
    ]);
    expect(stop).toMatchObject({ input: 1, code: 'not-in-this-state' });
    expect(stop?.text).toContain('第 2 项不能办理');
    expect(place.stage).toBe('diversion');
  });

  it('writes nothing: not one row of any table is another than before', async () => {
    const before = await everything();
    await told([
      at(1, {
        kind: 'answer-offer',
        partyId: dispute.respondent,
        answer: 'refuse',
        channel: 'link',
      }),
      { kind: 'time', to: inDays(90) },
    ]);
    expect(await everything()).toBe(before);
  });

  it('is not answered for a command that is none, for a time without zone, or for too many inputs', async () => {
    const time = { kind: 'time', to: inDays(1) };
    for (const inputs of [
      [at(1, { kind: 'answer-offer', partyId: dispute.respondent })],
      [at(1, { kind: 'become-rich' })],
      [{ kind: 'time', to: '2026-03-02T10:00' }],
      Array.from({ length: 51 }, () => time),
    ]) {
      const answer = await ask(inputs);
      expect(answer.status).toBe(422);
      expect(problemOf(answer).errors?.length).toBeGreaterThan(0);
    }
  });

  it('does not exist for people of another court, nor at the parties own door', async () => {
    const stranger = await api.signIn('clerk.wangze');
    expect((await ask([], stranger)).status).toBe(404);
    const party = await enter(api, dispute.id, dispute.applicant);
    expect((await ask([], party)).status).toBe(401);
  });
});
