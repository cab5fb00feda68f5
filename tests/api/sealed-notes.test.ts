import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noteSchema } from '#api/sealed-notes/contract';
import { command } from './support/counter.ts';
import { mediating, type Mediation } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

const CONFIDED = '底线是九千元，琥珀色的借条在他手里。';
const AMENDED = '底线改为八千五百元，琥珀色的借条已交回。';

let api: TestApi;
let clerk: string;
let supervisor: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  supervisor = await api.signIn('supervisor');
});
afterAll(() => api?.close());

const page = z.object({
  items: z.array(noteSchema),
  next: z.string().nullable(),
  mayAdd: z.boolean(),
});
const ask = (token: string, disputeId: string) =>
  api.get(`/api/sealed-notes?dispute=${disputeId}`, token);
const read = async (token: string, disputeId: string) =>
  page.parse((await ask(token, disputeId)).body);
const write = (
  { token, dispute }: Pick<Mediation, 'token' | 'dispute'>,
  text: unknown,
  key = randomUUID(),
) => api.post('/api/sealed-notes', token, { disputeId: dispute.id, text }, key);
const amend = (token: string, id: string, version: number, text: string) =>
  api.post(`/api/sealed-notes/${id}`, token, { version, text });
const strike = (token: string, id: string, version: number) =>
  api.post(`/api/sealed-notes/${id}/strike`, token, { version });

/** A dispute in mediation, with one note on it. */
const noted = async () => {
  const mediation = await mediating(api, clerk);
  expect((await write(mediation, CONFIDED)).status).toBe(201);
  const [note] = (await read(mediation.token, mediation.dispute.id)).items;
  return { ...mediation, note: note?.id ?? '' };
};

const idOf = async (login: string): Promise<string> => {
  const { rows } = await api.court.pool.query<{ id: string }>(
    'select id from staff_user where login = $1',
    [login],
  );
  return rows[0]?.id ?? '';
};

/** Gives the dispute to another mediator of the court, and signs that one in. */
const handOver = async ({ dispute, mediatorId }: Mediation): Promise<string> => {
  const others = ['mediator', 'mediator2', 'mediator3'];
  for (const login of others) {
    const id = await idOf(login);
    if (id === mediatorId) continue;
    const given = { kind: 'reassign', mediatorId: id, reason: '平衡工作量' };
    const told = await command(api, supervisor, dispute.id, given);
    if (told.status === 200) return api.signIn(login);
  }
  throw new Error('nobody takes the dispute over');
};

describe('what is confided to a mediator', () => {
  it('[policy.sealed-zone] is read by its author, and exists for nobody else, whatever the post', async () => {
    const { dispute, token } = await noted();
    expect(await read(token, dispute.id)).toMatchObject({
      items: [{ number: dispute.number, text: CONFIDED, version: 1, mayChange: true }],
      mayAdd: true,
    });
    for (const login of ['clerk', 'judge', 'supervisor', 'admin', 'auditor', 'leader']) {
      const told = await ask(await api.signIn(login), dispute.id);
      expect([login, told.status, problemOf(told).code]).toEqual([login, 403, 'role-not-allowed']);
    }
    for (const login of ['mediator', 'mediator2', 'mediator3', 'mediator.wangze']) {
      const other = await api.signIn(login);
      const told = await ask(other, dispute.id);
      if (told.status === 200) continue; // its author
      expect([login, problemOf(told).code]).toEqual([login, 'not-found']);
      expect((await api.get('/api/sealed-notes', other)).text).not.toContain(CONFIDED);
    }
  });

  it('[policy.sealed-zone] stands in one table only, and in no view, record, list or task', async () => {
    const { dispute, token } = await noted();
    await command(api, token, dispute.id, {
      kind: 'record-session',
      present: [dispute.applicant, dispute.respondent],
      record: '双方到场。',
    });
    for (const path of ['', '/events', '/deadlines'])
      for (const reader of [token, clerk, supervisor])
        expect((await api.get(`/api/disputes/${dispute.id}${path}`, reader)).text).not.toMatch(
          /底线|琥珀/,
        );
    const search = await api.get(`/api/disputes?q=${encodeURIComponent('琥珀')}`, clerk);
    expect(search.text).not.toContain(dispute.id);
    const { rows: tables } = await api.court.pool.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
          and has_table_privilege(c.oid, 'select')`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const { rows } = await api.court.pool.query(
        `select 1 from ${name} as each where each::text like '%琥珀%' limit 1`,
      );
      if (rows.length > 0) holding.push(name);
    }
    expect(tables.length).toBeGreaterThan(30);
    expect(holding).toEqual(['sealed_note']);
  });

  it('leaves in the access log that it was read and written, and not a word of it', async () => {
    const { dispute, note, token } = await noted();
    await amend(token, note, 1, AMENDED);
    await strike(token, note, 2);
    const { rows } = await api.court.pool.query(
      'select act, detail from access_log where dispute_id = $1 order by id',
      [dispute.id],
    );
    expect(rows).toEqual([
      { act: 'note-written', detail: { note } },
      { act: 'notes-read', detail: { notes: 1 } },
      { act: 'note-amended', detail: { note } },
      { act: 'note-struck', detail: { note } },
    ]);
  });
});

describe('a note', () => {
  it.each([
    ['nothing', '   ', 'text-empty'],
    ['too much', '字'.repeat(10_001), 'text-too-long'],
    ['what turns the reading round', '九\u202e千', 'text-direction-character'],
    ['no text', 9000, 'wrong-type'],
  ])('is not written with %s', async (_, text, code) => {
    const mediation = await mediating(api, clerk);
    const told = await write(mediation, text);
    expect(problemOf(told).errors).toContainEqual(expect.objectContaining({ field: 'text', code }));
    expect((await read(mediation.token, mediation.dispute.id)).items).toEqual([]);
  });

  it('is there once however often it is sent, and its key carries no other note', async () => {
    const mediation = await mediating(api, clerk);
    const key = randomUUID();
    const twice = await Promise.all([
      write(mediation, CONFIDED, key),
      write(mediation, CONFIDED, key),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
    expect(twice[0].body).toEqual(twice[1].body);
    expect(problemOf(await write(mediation, AMENDED, key)).code).toBe('idempotency-key-reused');
    expect((await read(mediation.token, mediation.dispute.id)).items).toHaveLength(1);
  });

  it('is put right or struck by its author as it was seen, and not over what another window wrote', async () => {
    const { dispute, note, token } = await noted();
    expect((await amend(token, note, 1, AMENDED)).status).toBe(200);
    expect(problemOf(await amend(token, note, 1, '另一窗口'))).toMatchObject({
      status: 409,
      code: 'stale-version',
    });
    expect((await strike(token, note, 2)).status).toBe(200);
    expect(problemOf(await amend(token, note, 3, '划去之后')).code).toBe('stale-version');
    expect((await read(token, dispute.id)).items).toMatchObject([
      { text: AMENDED, struckAt: expect.any(String), mayChange: false },
    ]);
  });

  it('of somebody else is not found, to change as little as to read', async () => {
    const { note, mediatorId } = await noted();
    const login = mediatorId === (await idOf('mediator')) ? 'mediator2' : 'mediator';
    const other = await api.signIn(login);
    expect(problemOf(await amend(other, note, 1, AMENDED)).code).toBe('not-found');
    expect(problemOf(await strike(other, note, 1)).code).toBe('not-found');
  });

  it('is not written on a dispute one does not mediate, which does not exist', async () => {
    const { dispute } = await mediating(api, clerk);
    const token = await api.signIn('mediator.wangze');
    expect(problemOf(await write({ dispute, token }, CONFIDED)).code).toBe('not-found');
    const nowhere = { ...dispute, id: randomUUID() };
    expect(problemOf(await write({ dispute: nowhere, token }, CONFIDED)).code).toBe('not-found');
  });
});

describe('notes on a dispute that goes on without their author', () => {
  it('[policy.sealed-zone] are still the author’s to read and not to change; who takes over begins with none', async () => {
    const mediation = await noted();
    const { dispute, note, token } = mediation;
    const successor = await handOver(mediation);
    expect(await read(successor, dispute.id)).toEqual({ items: [], next: null, mayAdd: true });
    expect((await api.get(`/api/disputes/${dispute.id}`, token)).status).toBe(404);
    expect(await read(token, dispute.id)).toMatchObject({
      items: [{ text: CONFIDED, mayChange: false }],
      mayAdd: false,
    });
    expect(problemOf(await write({ dispute, token }, AMENDED)).code).toBe('notes-closed');
    expect(problemOf(await amend(token, note, 1, AMENDED)).code).toBe('notes-closed');
    expect(problemOf(await strike(token, note, 1)).code).toBe('notes-closed');
  });

  it('are closed with the dispute', async () => {
    const { dispute, note, token } = await noted();
    const told = await command(api, clerk, dispute.id, {
      kind: 'withdraw',
      partyId: dispute.applicant,
      channel: 'counter',
      reason: '已自行和解。',
    });
    expect(told.status).toBe(200);
    expect(problemOf(await write({ dispute, token }, AMENDED)).code).toBe('notes-closed');
    expect(problemOf(await amend(token, note, 1, AMENDED)).code).toBe('notes-closed');
    expect((await read(token, dispute.id)).items).toMatchObject([{ text: CONFIDED }]);
  });

  it('are listed page by page with the number of their dispute', async () => {
    const mediation = await noted();
    await write(mediation, '第二条。');
    const { id, number } = mediation.dispute;
    const query = `/api/sealed-notes?dispute=${id}&limit=1`;
    const first = page.parse((await api.get(query, mediation.token)).body);
    expect(first.items).toMatchObject([{ number, text: '第二条。' }]);
    const cursor = encodeURIComponent(first.next ?? '');
    const rest = page.parse((await api.get(`${query}&cursor=${cursor}`, mediation.token)).body);
    expect(rest).toMatchObject({ items: [{ text: CONFIDED }], next: null });
  });
});
