import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adviceSchema } from '#api/advice/contract';
import { causeSuggestionsSchema } from '#api/causes/contract';
import { command, openDispute, viewOf } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let mediator: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  [clerk, mediator] = await Promise.all([api.signIn('clerk'), api.signIn('mediator')]);
});
afterAll(() => api?.close());

const suggest = async (claims: string, facts: string, token = clerk) =>
  causeSuggestionsSchema.parse(
    (await api.ask('POST', '/api/causes/suggest', { token, body: { claims, facts } })).body,
  );
const adviceOn = async (id: string, token = clerk) =>
  adviceSchema.parse((await api.get(`/api/disputes/${id}/advice`, token)).body);
const crime = {
  claims: '请求追究被告人的刑事责任。',
  facts: '公诉机关指控被告人犯盗窃罪，2026年3月入户盗窃，判处有期徒刑。',
};

describe('causes of action', () => {
  it('are suggested from what is typed, with the words that led there, and nothing is kept', async () => {
    const { items, level } = await suggest('返还借款三万元', '2026年3月被告向原告借款，写了借条。');
    expect(items[0]).toMatchObject({ code: '108.3', name: '民间借贷纠纷' });
    expect(items[0]?.reasons.join('')).toContain('“借');
    expect(level).toMatchObject({ id: 'suggested', name: '建议调解' });
  });

  it('are none for an empty text, which is no mistake', async () => {
    expect((await suggest('', '')).items).toEqual([]);
  });

  it('[cpl.redirection] say of a criminal text that it belongs elsewhere, with the article', async () => {
    const { level, reasons } = await suggest(crime.claims, crime.facts);
    expect(level.id).toBe('redirect');
    expect(reasons.find(({ effect }) => effect === 'redirect')).toMatchObject({
      rule: 'criminal-text',
      basis: { key: 'cpl.redirection', text: expect.stringContaining('民事诉讼法') },
    });
  });

  it('are found by name, by number and by the initials of their pinyin', async () => {
    const found = z.object({ items: z.array(z.looseObject({ code: z.string() })) });
    for (const q of ['民间借贷', '108.3', 'mjjdjf']) {
      const told = await api.get(`/api/causes?q=${encodeURIComponent(q)}`, clerk);
      expect(found.parse(told.body).items.map(({ code }) => code)).toContain('108.3');
    }
  });

  it('are suggested only so often in a minute', async () => {
    const ask = () => api.ask('POST', '/api/causes/suggest', { token: mediator, body: {} });
    const answers = await Promise.all(Array.from({ length: 65 }, ask));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

describe('the advice on a dispute', () => {
  it('gives level, reasons with article and fact, what is missing, and a ranking', async () => {
    const { id } = await openDispute(api, clerk);
    const advice = await adviceOn(id);
    expect(advice.level.id).toBe('suggested');
    expect(advice.reasons.length).toBeGreaterThan(0);
    for (const { text, fact, basis } of advice.reasons)
      expect([text, fact, basis.text].every((part) => part !== '')).toBe(true);
    expect(advice.missing.map(({ fact }) => fact)).toContain('address-of-the-other-side');
    expect(advice.complexity).toMatchObject({ tier: 'simple', basis: { key: 'policy.hub.tiers' } });
    const names = advice.bodies.flatMap(({ mediators }) => mediators.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['冯守田', '周桂兰', '蔡长乐']));
    expect(advice.decided).toBeNull();
  });

  it('is the same whoever asks and however often', async () => {
    const { id } = await openDispute(api, clerk);
    expect(await adviceOn(id)).toEqual(await adviceOn(id));
  });

  it('does not exist for a mediator who has nothing to do with it', async () => {
    const { id } = await openDispute(api, clerk);
    const told = await api.get(`/api/disputes/${id}/advice`, mediator);
    expect(told.status).toBe(404);
  });

  it('names disputes between the same people, the other way round too', async () => {
    const one = { role: 'applicant', kind: 'natural', name: '施长庚', phone: '13800138001' };
    const other = { role: 'respondent', kind: 'natural', name: '魏望秋', phone: '13800138002' };
    const first = await openDispute(api, clerk, { parties: [one, other] });
    const back = await openDispute(api, clerk, {
      parties: [
        { ...other, role: 'applicant' },
        { ...one, role: 'respondent' },
      ],
    });
    expect((await adviceOn(back.id)).history).toMatchObject({
      mirrored: [first.number],
      duplicates: [],
    });
    const again = await openDispute(api, clerk, {
      parties: [one, other],
      confirmWarnings: ['possible-duplicate'],
    });
    expect((await adviceOn(again.id)).history.duplicates).toEqual([first.number]);
  });

  it('26 [ls.conflict] leaves out a mediator in conflict, and a colleague of the same firm, and says why', async () => {
    const { id, respondent } = await openDispute(api, clerk);
    const { rows } = await api.court.pool.query<{ readonly id: string; readonly firm: string }>(
      `select user_id as id, firm from mediator where firm is not null and court_id = 'qiqiao'
        order by user_id limit 1`,
    );
    const [lawyer] = rows;
    await api.court.pool.query(
      `insert into mediator_conflict (mediator_id, identity, reason, since)
       select $1, identity_hash, 'acted-for', current_date - 400 from party where id = $2`,
      [lawyer?.id, respondent],
    );
    const { rows: colleagues } = await api.court.pool.query<{ readonly id: string }>(
      `update mediator set firm = $2 where user_id = (
         select user_id from mediator where kind = 'lawyer' and court_id = 'qiqiao' and user_id <> $1
          order by user_id limit 1) returning user_id as id`,
      [lawyer?.id, lawyer?.firm],
    );
    const { bodies } = await adviceOn(id);
    const of = (who: string | undefined) =>
      bodies.flatMap(({ mediators }) => mediators).find((one) => one.id === who)?.excluded?.code;
    expect(of(lawyer?.id)).toBe('person');
    expect(of(colleagues[0]?.id)).toBe('firm');
  });
});

describe('a decision on mediation', () => {
  const divert = { kind: 'divert', track: 'entrusted', mode: 'on-site' };

  it('keeps what the advice was, from which it can be worked out again', async () => {
    const { id } = await openDispute(api, clerk);
    const before = await adviceOn(id);
    await command(api, clerk, id, divert);
    expect((await adviceOn(id)).decided).toEqual({
      level: before.level.id,
      inputsHash: before.inputs.hash,
      rulesVersion: before.inputs.rulesVersion,
      overrideReason: null,
      isSame: true,
    });
  });

  it('[cpl.redirection] is refused for a criminal text with its article, and possible with a reason that stays in the record', async () => {
    const { id } = await openDispute(api, clerk, crime);
    expect((await adviceOn(id)).against).toEqual(['voluntary', 'entrusted', 'commissioned']);
    const refused = await command(api, clerk, id, divert);
    expect(refused.status).toBe(422);
    expect(problemOf(refused)).toMatchObject({
      code: 'not-a-civil-dispute',
      field: 'overrideReason',
      basis: { key: 'cpl.redirection' },
    });
    const at = new Date(Date.now() + 60_000).toISOString();
    const inputs = [{ kind: 'command', at, command: divert }];
    const thought = await api.ask('POST', `/api/disputes/${id}/what-if`, {
      token: clerk,
      body: { inputs },
    });
    expect(thought.body).toMatchObject({ stop: { input: 0, code: 'not-a-civil-dispute' } });
    const overrideReason = '经核实为财物返还的民事纠纷';
    const done = await command(api, clerk, id, { ...divert, overrideReason });
    expect(done.status).toBe(200);
    const { timeline } = viewOf((await api.get(`/api/disputes/${id}`, clerk)).body);
    expect(timeline.find(({ kind }) => kind === 'diverted')?.text).toContain(overrideReason);
    expect((await adviceOn(id)).decided).toMatchObject({ level: 'redirect', overrideReason });
  });
});
