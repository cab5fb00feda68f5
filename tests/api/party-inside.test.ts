import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command, enter, openDispute, viewOf, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi, type Told } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let dispute: OpenDispute;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api.close());
beforeEach(async () => {
  dispute = await openDispute(api, clerk);
});

describe('a party who is in', () => {
  it('sees the dispute, the own data plain and of the other side only who it is', async () => {
    const token = await enter(api, dispute.id, dispute.applicant);
    const told = await api.get('/api/party/dispute', token);
    const view = z
      .looseObject({
        me: z.string(),
        parties: z.array(z.looseObject({ id: z.string() })),
        timeline: z.array(z.looseObject({ kind: z.string() })),
      })
      .parse(told.body);
    expect(view.me).toBe(dispute.applicant);
    const [mine, theirs] = view.parties;
    expect(mine).toMatchObject({ phone: '13800138000', email: 'lu@example.org' });
    expect(Object.keys(theirs ?? {}).toSorted()).toEqual([
      'id',
      'kind',
      'name',
      'ordinal',
      'role',
      'roleName',
    ]);
    expect(told.text).not.toContain('huo@example.org');
    expect(view).not.toHaveProperty('owner');
  });

  it('does not find the data of the other side in the papers for the registry, nor does anybody else', async () => {
    const body = { kind: 'demand-filing', partyId: dispute.applicant, channel: 'counter' };
    await command(api, clerk, dispute.id, body);
    await api.court.until(
      { id: dispute.id, parties: [] },
      ({ status }) => status === 'handed-over',
    );
    const token = await enter(api, dispute.id, dispute.applicant);
    const party = await api.get('/api/party/dispute', token);
    const staff = await api.get(`/api/disputes/${dispute.id}`, clerk);
    for (const { status, text } of [party, staff]) {
      expect(status).toBe(200);
      expect(text).toContain('handed-over');
      expect(text).not.toContain('huo@example.org');
    }
  });

  it('is not told of the work inside the court', async () => {
    await command(api, clerk, dispute.id, {
      kind: 'record-contact',
      partyId: dispute.respondent,
      means: 'phone',
      result: 'no-answer',
      note: '三次未接',
    });
    const token = await enter(api, dispute.id, dispute.applicant);
    const told = await api.get('/api/party/dispute', token);
    expect(told.text).not.toContain('三次未接');
    expect(told.text).not.toContain('contact-recorded');
    const staff = await api.get(`/api/disputes/${dispute.id}`, clerk);
    expect(viewOf(staff.body).timeline.map(({ kind }) => kind)).toContain('contact-recorded');
  });

  it('may answer for itself, and may not answer for the other side', async () => {
    await command(api, clerk, dispute.id, { kind: 'divert', track: 'entrusted', mode: 'online' });
    const token = await enter(api, dispute.id, dispute.applicant);
    const say = (partyId: string, channel = 'link'): Promise<Told> =>
      api.post('/api/party/commands', token, {
        kind: 'answer-offer',
        partyId,
        answer: 'consent',
        channel,
      });
    expect(problemOf(await say(dispute.respondent))).toMatchObject({
      status: 403,
      code: 'not-your-act',
    });
    expect(problemOf(await say(dispute.applicant, 'counter'))).toMatchObject({
      status: 422,
      field: 'channel',
    });
    expect((await say(dispute.applicant)).status).toBe(200);
    expect(problemOf(await say(dispute.applicant)).code).toBe('already-answered');
  });

  it('may not do what belongs to people at work, nor use their routes', async () => {
    const token = await enter(api, dispute.id, dispute.applicant);
    const told = await api.post('/api/party/commands', token, {
      kind: 'divert',
      track: 'entrusted',
      mode: 'online',
    });
    expect(problemOf(told)).toMatchObject({ status: 403, code: 'not-your-act' });
    expect((await api.get(`/api/disputes/${dispute.id}`, token)).status).toBe(401);
    expect((await api.get('/api/disputes', token)).status).toBe(401);
  });

  it('may only look when the link was sent for looking', async () => {
    const token = await enter(api, dispute.id, dispute.applicant, 'follow');
    const view = await api.get('/api/party/dispute', token);
    expect(view.body).toMatchObject({ purpose: 'follow', acts: [] });
    const told = await api.post('/api/party/commands', token, {
      kind: 'demand-filing',
      partyId: dispute.applicant,
      channel: 'link',
    });
    expect(problemOf(told).code).toBe('link-not-valid');
  });

  it('may demand filing at any moment, and gets the same answer when it asks twice', async () => {
    const token = await enter(api, dispute.id, dispute.applicant);
    const body = { kind: 'demand-filing', partyId: dispute.applicant, channel: 'link' };
    const key = randomUUID();
    const first = await api.post('/api/party/commands', token, body, key);
    expect(first.status).toBe(200);
    const again = await api.post('/api/party/commands', token, body, key);
    expect(again.body).toMatchObject({ replayed: true });
    const { commandId } = z.object({ commandId: z.string() }).parse(first.body);
    const status = await api.get(`/api/party/commands/${commandId}`, token);
    expect(status.body).toMatchObject({ kind: 'demand-filing', outcome: { kind: 'accepted' } });
  });

  it('is out when the link is revoked, and when it leaves', async () => {
    const token = await enter(api, dispute.id, dispute.applicant);
    await api.court.pool.query(
      'update party_link set revoked_at = court_now() where dispute_id = $1',
      [dispute.id],
    );
    expect((await api.get('/api/party/dispute', token)).status).toBe(401);
    const next = await enter(api, dispute.id, dispute.respondent);
    expect((await api.ask('DELETE', '/api/party/session', { token: next })).status).toBe(200);
    expect((await api.get('/api/party/dispute', next)).status).toBe(401);
  });
});
