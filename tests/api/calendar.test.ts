import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { draftOf } from '#domain/calendar/arrangement-check';
import type { Dispute } from '#domain/dispute/dispute';
import { wallClock } from '#tests/support/procedure';
import { imagined2027 } from '#tests/support/next-year';
import type { TestDispute } from '#tests/support/test-court';
import { relayCalendar } from '#worker/relay-calendar';
import { mediating } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let admin = '';
let admin2 = '';
let clerk = '';
let dispute: TestDispute;

const { holidays, workdays } = draftOf(imagined2027);
const proposal = (more: { readonly [field: string]: unknown } = {}) => ({
  year: 2027,
  basedOn: 0,
  source: '国务院办公厅关于2027年部分节假日安排的通知（测试）',
  holidays,
  workdays,
  ...more,
});
const propose = (token: string, more = {}) =>
  api.post('/api/calendar/proposals', token, proposal(more));
const idOf = (body: unknown): string => z.object({ id: z.string() }).parse(body).id;
const decide = (token: string, id: string, what: 'publish' | 'reject', body: unknown = {}) =>
  api.post(`/api/calendar/proposals/${id}/${what}`, token, body);
const calendar = async (token: string) =>
  z
    .looseObject({
      coverageUntil: z.string(),
      years: z.array(z.looseObject({ year: z.number(), version: z.number(), isTold: z.boolean() })),
      proposals: z.array(z.looseObject({ id: z.string(), state: z.string() })),
      mayPropose: z.boolean(),
    })
    .parse((await api.get('/api/calendar', token)).body);

const termOf = ({ deadlines }: Dispute) => deadlines.find(({ key }) => key === 'mediation.term');

/** A mediation that was accepted on 2 December 2026: its thirty days end on 1 January 2027. */
const mediate = async (): Promise<TestDispute> => {
  const { id, applicant, respondent } = (await mediating(api, clerk)).dispute;
  return { id, parties: [applicant, respondent] };
};

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.itIs(wallClock('2026-12-02 09:00'));
  await api.court.startWorkers();
  [admin, admin2] = [await api.signIn('admin'), await api.signIn('admin2')];
  clerk = await api.signIn('clerk');
  dispute = await mediate();
});
afterAll(() => api.close());

describe('a year that is not published', () => {
  it('makes what ends in it provisional, and says so with its arithmetic', async () => {
    expect(termOf(await api.court.state(dispute))).toMatchObject({
      dueOn: '2027-01-01',
      provisional: true,
    });
    expect((await calendar(clerk)).coverageUntil).toBe('2026-12-31');
  });

  it.each([
    ['a year that does not follow', { year: 2029 }, 'calendar-year-out-of-turn', 'year'],
    ['a year of long ago', { year: 1999 }, 'fields-invalid', 'year'],
    ['no source', { source: ' ' }, 'fields-invalid', 'source'],
    [
      'a festival nobody knows',
      { workdays: [{ name: 'moon', date: '2027-01-09' }] },
      'fields-invalid',
      'workdays.0.name',
    ],
    [
      'a workday to be made up for on a Monday',
      { workdays: [{ name: 'new-year', date: '2027-01-11' }] },
      'fields-invalid',
      'workdays.0.date',
    ],
    [
      'a day that does not exist',
      { workdays: [{ name: 'new-year', date: '2027-02-30' }] },
      'fields-invalid',
      'workdays.0.date',
    ],
    ['holidays without New Year', { holidays: holidays.slice(1) }, 'fields-invalid', 'holidays'],
    [
      'a hundred lines',
      { workdays: Array.from({ length: 100 }, () => workdays[0]) },
      'fields-invalid',
      'workdays',
    ],
    ['a field nobody knows', { days: [] }, 'unknown-field', 'days'],
    ['another version before one’s eyes', { basedOn: 3 }, 'stale-version', undefined],
  ])('is not proposed with %s', async (_, more, code, field) => {
    const told = problemOf(await propose(admin, more));
    expect([told.code, told.errors?.[0]?.field ?? told.field]).toEqual([code, field]);
    expect((await calendar(admin)).proposals).toEqual([]);
  });

  it('is not proposed by an administrator who does not reach every court', async () => {
    const local = await api.signIn('admin.qiqiao');
    expect(problemOf(await propose(local))).toMatchObject({ code: 'beyond-your-courts' });
    expect((await calendar(local)).mayPropose).toBe(false);
  });
});

describe('two people publish a year', () => {
  let id = '';

  it('one proposes it, and sees what it would move', async () => {
    const told = await propose(admin);
    expect(told.status).toBe(201);
    id = idOf(told.body);
    const { body } = await api.get(`/api/calendar/proposals/${id}`, admin2);
    expect(body).toMatchObject({
      isMine: false,
      isWhole: true,
      moves: [{ dueOn: '2027-01-01', wouldBeDueOn: '2027-01-04', provisional: true }],
    });
    expect(problemOf(await propose(admin2)).code).toBe('proposal-pending');
    expect((await calendar(clerk)).proposals).toEqual([]);
  });

  it('the same person cannot publish it, also not past the page', async () => {
    expect(problemOf(await decide(admin, id, 'publish')).code).toBe('own-proposal');
    await expect(
      api.court.pool.query(
        `update calendar_proposal set state = 'PUBLISHED', decided_by = proposed_by,
                decided_at = court_now() where id = $1`,
        [id],
      ),
    ).rejects.toThrow('calendar_proposal_two_people');
    expect((await calendar(admin)).coverageUntil).toBe('2026-12-31');
  });

  it('another one can, once', async () => {
    const both = await Promise.all([decide(admin2, id, 'publish'), decide(admin2, id, 'publish')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const { years, coverageUntil } = await calendar(clerk);
    expect(coverageUntil).toBe('2027-12-31');
    expect(years[0]).toMatchObject({ year: 2027, version: 1, isTold: false });
    expect(problemOf(await decide(admin2, id, 'reject', { note: '改了主意' })).code).toBe(
      'proposal-decided',
    );
  });

  it('and nobody can change what was published', async () => {
    await expect(
      api.court.pool.query(`update calendar_year set days = '[]' where year = 2027`),
    ).rejects.toThrow('denied');
  });
});

describe('the dispute that crosses into it', () => {
  it('is told, moves, and keeps the old end with its arithmetic', async () => {
    await relayCalendar(api.court.pool, api.court.client);
    const state = await api.court.until(dispute, (each) => termOf(each)?.dueOn === '2027-01-04');
    expect(termOf(state)?.provisional).toBe(false);
    expect((await calendar(clerk)).years[0]).toMatchObject({ isTold: true });
    const { body } = await api.get(`/api/disputes/${dispute.id}`, clerk);
    const view = z
      .looseObject({
        timeline: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
        deadlines: z.array(
          z.looseObject({
            key: z.string(),
            dueOn: z.string(),
            history: z.array(
              z.looseObject({
                because: z.string(),
                dueOn: z.string(),
                provisional: z.boolean(),
                arithmetic: z.array(z.string()),
              }),
            ),
          }),
        ),
      })
      .parse(body);
    const why = view.timeline.find(({ kind }) => kind === 'deadline-recounted')?.text;
    expect(why).toContain('由2027年1月1日改为2027年1月4日届满');
    const [before] = view.deadlines.find(({ key }) => key === 'mediation.term')?.history ?? [];
    expect(before).toMatchObject({ because: 'calendar', dueOn: '2027-01-01', provisional: true });
    expect(before?.arithmetic.join('')).toContain('暂估');
  });

  it('is told once, however often the relay goes round', async () => {
    const { seq } = await api.court.state(dispute);
    await relayCalendar(api.court.pool, api.court.client);
    await api.court.recheck(dispute);
    const hands = api.court.disputeHands();
    await hands.applyInput({ disputeId: dispute.id, input: { kind: 'recheck' } });
    expect((await api.court.state(dispute)).seq).toBe(seq);
  });

  it('has put the news of the new day into the outbox for mediator and parties', async () => {
    const { rows } = await api.court.pool.query<{ kind: string }>(
      `select distinct recipient_kind as kind from notification_outbox
        where dispute_id = $1 and template = 'deadline-recounted' order by 1`,
      [dispute.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['party', 'user']);
  });

  it('can still be proved day by day, without the server', async () => {
    const term = termOf(await api.court.state(dispute));
    const told = await api.get(
      `/api/disputes/${dispute.id}/deadlines/mediation.term/${term?.openedSeq}/proof`,
      clerk,
    );
    expect(told.status).toBe(200);
  });
});

describe('a correction', () => {
  const longer = [...holidays, { name: 'one-off-holiday', from: '2027-01-04', to: '2027-01-04' }];

  it('is refused while it changes nothing, and sent back or withdrawn with a word', async () => {
    expect(problemOf(await propose(admin, { basedOn: 1 })).code).toBe('nothing-changed');
    const mine = idOf((await propose(admin, { basedOn: 1, holidays: longer })).body);
    expect((await decide(admin, mine, 'reject', { note: '看错了' })).status).toBe(200);
    const other = idOf((await propose(admin, { basedOn: 1, holidays: longer })).body);
    expect((await decide(admin2, other, 'reject', { note: '与通知不符' })).status).toBe(200);
    const states = (await calendar(admin)).proposals.map(({ state }) => state);
    expect(states.toSorted()).toEqual(['PUBLISHED', 'REJECTED', 'WITHDRAWN']);
  });

  it('is a version of its own; one who missed it sees that theirs is out of date', async () => {
    const id = idOf((await propose(admin, { basedOn: 1, holidays: longer })).body);
    expect((await decide(admin2, id, 'publish')).status).toBe(200);
    const { years } = await calendar(clerk);
    expect(years[0]).toMatchObject({
      version: 2,
      earlier: [{ version: 1, changed: ['2027-01-04'] }],
    });
    expect(problemOf(await propose(admin, { basedOn: 1 })).code).toBe('stale-version');
    await relayCalendar(api.court.pool, api.court.client);
    await api.court.until(dispute, (each) => termOf(each)?.dueOn === '2027-01-05');
  });

  it('is written down with who did it', async () => {
    const { rows } = await api.court.pool.query<{ act: string; people: number }>(
      `select act, count(distinct actor_key)::int as people from access_log
        where act like 'calendar-%' group by act order by act`,
    );
    expect(rows.map(({ act }) => act)).toEqual([
      'calendar-proposed',
      'calendar-published',
      'calendar-rejected',
      'calendar-withdrawn',
    ]);
  });
});
