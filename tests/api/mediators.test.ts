import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDispute, registration } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
const tokens = { admin: '', supervisor: '', leader: '', clerk: '', elsewhere: '' };

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  tokens.admin = await api.signIn('admin');
  tokens.supervisor = await api.signIn('supervisor');
  tokens.leader = await api.signIn('leader');
  tokens.clerk = await api.signIn('clerk');
  tokens.elsewhere = await api.signIn('supervisor.wangze');
});
afterAll(() => api.close());

const mediatorShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  version: z.number(),
  active: z.boolean(),
  mayEdit: z.boolean(),
  loadCap: z.number(),
  fields: z.array(z.string()),
  firm: z.string().nullable(),
  inConflict: z.boolean().nullable(),
});
const roll = async (token: string, query = '') =>
  z
    .object({ items: z.array(mediatorShape) })
    .parse((await api.get(`/api/mediators?court=qiqiao${query}`, token)).body).items;
const one = async (name: string, token = tokens.supervisor, query = '') => {
  const found = (await roll(token, query)).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const lineOf = ({ version, active, loadCap, fields, firm }: z.infer<typeof mediatorShape>) => ({
  version,
  active,
  loadCap,
  fields,
  firm,
});
const change = (token: string, id: string, body: unknown) =>
  api.post(`/api/mediators/${id}`, token, body);
const conflicts = async (id: string) =>
  z
    .object({ items: z.array(z.looseObject({ id: z.string(), isRunning: z.boolean() })) })
    .parse((await api.get(`/api/mediators/${id}/conflicts`, tokens.supervisor)).body).items;

describe('a line of the roll', () => {
  it('is changed by who keeps it: supervisor, administrator, and the leader of the own body', async () => {
    const lawyer = await one('江见川');
    const told = await change(tokens.leader, lawyer.id, { ...lineOf(lawyer), loadCap: 12 });
    expect(told.status).toBe(200);
    expect(await one('江见川')).toMatchObject({ loadCap: 12, version: lawyer.version + 1 });
    const embedded = await one('周桂兰', tokens.leader);
    expect(embedded.mayEdit).toBe(false);
    expect((await change(tokens.leader, embedded.id, lineOf(embedded))).status).toBe(404);
    expect((await change(tokens.elsewhere, embedded.id, lineOf(embedded))).status).toBe(404);
    expect((await change(tokens.clerk, embedded.id, lineOf(embedded))).status).toBe(403);
  });

  it.each([
    ['a load below nothing', { loadCap: -1 }, 'loadCap', 'number-too-small'],
    ['a cause nobody knows', { fields: ['L1-04', '0'] }, 'fields.1', 'cause-unknown'],
    ['no reason for taking somebody out', { active: false }, 'reason', 'required'],
    ['a reason that hides something', { reason: 'a\u202eb' }, 'reason', 'text-direction-character'],
    ['a field nobody knows', { kind: 'lawyer' }, 'kind', 'unknown-field'],
  ])('is not changed with %s', async (_, more, field, code) => {
    const before = await one('苏听雪');
    const told = await change(tokens.supervisor, before.id, { ...lineOf(before), ...more });
    expect(problemOf(told).errors).toContainEqual(expect.objectContaining({ field, code }));
    expect(await one('苏听雪')).toEqual(before);
  });

  it('that somebody else changed meanwhile is left as it is', async () => {
    const before = await one('高行简');
    await change(tokens.admin, before.id, { ...lineOf(before), loadCap: 5 });
    const told = await change(tokens.supervisor, before.id, { ...lineOf(before), loadCap: 6 });
    expect(problemOf(told)).toMatchObject({ status: 409, code: 'stale-version' });
    expect((await one('高行简')).loadCap).toBe(5);
  });

  it('with disputes in hand is taken out only when that is confirmed, and gets no more', async () => {
    const before = await one('蔡长乐');
    const { id } = await openDispute(api, tokens.clerk);
    await api.court.pool.query(
      `update dispute set mediator_id = $2, stage = 'court-mediation', status = 'mediating' where id = $1`,
      [id, before.id],
    );
    const out = { ...lineOf(before), active: false, reason: '病休' };
    expect(problemOf(await change(tokens.supervisor, before.id, out))).toMatchObject({
      status: 409,
      code: 'open-disputes-unconfirmed',
      open: 1,
      mediatorId: before.id,
    });
    const confirmed = { ...out, confirmOpenDisputes: true };
    expect((await change(tokens.supervisor, before.id, confirmed)).status).toBe(200);
    expect(await one('蔡长乐')).toMatchObject({ active: false, inactiveReason: '病休' });
  });

  it('is written into the access log, whoever changed it', async () => {
    const { rows } = await api.court.pool.query<{ who: string }>(
      `select distinct actor_key as who from access_log where act = 'mediator-changed'`,
    );
    expect(rows.length).toBeGreaterThan(2);
  });
});

describe('a declared conflict', () => {
  const declare = (id: string, more: { readonly [field: string]: unknown } = {}) =>
    api.post(`/api/mediators/${id}/conflicts`, tokens.supervisor, {
      kind: 'natural',
      name: '卜算子',
      reason: 'relative',
      ...more,
    });

  it('keeps the mediator from the disputes of that person, and shows the name masked', async () => {
    const { id } = await one('冯守田');
    expect((await declare(id)).status).toBe(201);
    expect(await conflicts(id)).toMatchObject([
      { label: '卜**', reason: 'relative', isRunning: true },
    ]);
    const { parties } = registration();
    const own = { ...parties[0], name: '卜算子' };
    const opened = await openDispute(api, tokens.clerk, { parties: [own, parties[1]] });
    const asked = await one('冯守田', tokens.supervisor, `&dispute=${opened.id}`);
    expect(asked.inConflict).toBe(true);
    const { rows } = await api.court.pool.query(
      `select count(*)::int as told from mediator_conflict where label like '%算%' or identity like '%算%'`,
    );
    expect(rows).toEqual([{ told: 0 }]);
  });

  it('is recognised by the number of the paper, and by the name where the number is missing', async () => {
    const { id } = await one('冯守田');
    const body = { kind: 'legal', name: '某某建材有限公司', identityNumber: '91350100M000100Y43' };
    expect((await declare(id, { ...body, reason: 'interest' })).status).toBe(201);
    const { rows } = await api.court.pool.query(
      'select count(*)::int as kept from mediator_conflict where mediator_id = $1 and label = $2',
      [id, body.name],
    );
    expect(rows).toEqual([{ kept: 2 }]);
    expect(await conflicts(id)).toHaveLength(2);
  });

  it('is not declared twice, and ends with the day without being forgotten', async () => {
    const { id } = await one('冯守田');
    expect(problemOf(await declare(id)).code).toBe('conflict-exists');
    const [first] = (await conflicts(id)).filter(({ label }) => label === '卜**');
    const end = () =>
      api.post(`/api/mediators/${id}/conflicts/${first?.id}/end`, tokens.supervisor, {});
    expect((await end()).status).toBe(200);
    expect((await end()).status).toBe(404);
    expect(await conflicts(id)).toHaveLength(2);
  });

  it.each([
    ['a name with a sign nobody sees', { name: '卜\u200b算' }, 'name', 'name.zero-width'],
    [
      'a card with a wrong digit',
      { identityNumber: '110101198002290019' },
      'identityNumber',
      'identity.wrong-check-digit',
    ],
    ['a reason nobody knows', { reason: 'dislike' }, 'reason', 'choice-unknown'],
    ['a day that does not exist', { until: '2026-02-30' }, 'until', 'date-invalid'],
  ])('is refused with %s', async (_, more, field, code) => {
    const { id } = await one('冯守田');
    const told = await declare(id, more);
    expect(problemOf(told).errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('is nobody’s business in another court', async () => {
    const { id } = await one('冯守田');
    expect((await api.get(`/api/mediators/${id}/conflicts`, tokens.elsewhere)).status).toBe(404);
  });
});
