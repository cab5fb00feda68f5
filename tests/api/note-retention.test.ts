import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { destroyNotes } from '#activities/retention/destroy-notes';
import { destroyedNoteSchema, noteSchema } from '#api/sealed-notes/contract';
import { createLogger } from '#platform/log';
import { command } from './support/counter.ts';
import { mediating, type Mediation } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

const CONFIDED = '底线是九千元，玛瑙色的借条在他手里。';
const log = createLogger('test', 'silent');
let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

const page = z.object({
  items: z.array(z.union([noteSchema, destroyedNoteSchema])),
  mayAdd: z.boolean(),
});

/** A dispute in mediation with a note on it, and the login of who wrote it. */
const noted = async () => {
  const mediation = await mediating(api, clerk);
  const { dispute, token, mediatorId } = mediation;
  const body = { disputeId: dispute.id, text: CONFIDED };
  const told = await api.post('/api/sealed-notes', token, body, randomUUID());
  const { id } = z.object({ id: z.string() }).parse(told.body);
  const { rows } = await api.court.pool.query<{ login: string }>(
    'select login from staff_user where id = $1',
    [mediatorId],
  );
  return { ...mediation, note: id, login: rows[0]?.login ?? '' };
};

const close = async ({ dispute }: Mediation) =>
  command(api, clerk, dispute.id, {
    kind: 'withdraw',
    partyId: dispute.applicant,
    channel: 'counter',
    reason: '已自行和解。',
  });

const read = async ({ dispute, login }: Mediation & { readonly login: string }) => {
  const path = `/api/sealed-notes?dispute=${dispute.id}`;
  return page.parse((await api.get(path, await api.signIn(login))).body);
};

const destroy = () => destroyNotes({ pool: api.court.pool, log, heartbeat: () => undefined });

/** One round as the schedule would start it. */
const round = () =>
  api.court.client.workflow.execute<() => Promise<{ destroyed: number }>>('retentionWorkflow', {
    taskQueue: api.court.taskQueue,
    workflowId: `retention-${randomUUID()}`,
    args: [],
  });

describe('what was confided to a mediator', () => {
  it('[policy.retention] is kept for a year after the dispute has closed, then destroyed, and its author sees in its place when and why', async () => {
    const closed = await noted();
    const open = await noted();
    expect((await close(closed)).status).toBe(200);
    await api.court.moveClock(364);
    expect(await destroy()).toEqual({ destroyed: 0 });
    expect((await read(closed)).items).toMatchObject([{ kind: 'kept', text: CONFIDED }]);

    await api.court.moveClock(3);
    expect(await round()).toEqual({ destroyed: 1 });
    expect((await read(closed)).items).toEqual([
      {
        kind: 'destroyed',
        id: closed.note,
        disputeId: closed.dispute.id,
        number: closed.dispute.number,
        createdAt: expect.any(String),
        destroyedAt: expect.any(String),
        keptThrough: expect.any(String),
        basis: { key: 'policy.retention', text: expect.stringContaining('保存期限') },
      },
    ]);
    expect((await read(open)).items).toMatchObject([{ kind: 'kept', text: CONFIDED }]);
    expect(await round()).toEqual({ destroyed: 0 });
  });

  it('[policy.retention] leaves a trace without a word of it, which only its author finds and the application cannot remove', async () => {
    const closed = await noted();
    await close(closed);
    await api.court.moveClock(370);
    await destroy();
    for (const login of ['mediator', 'mediator2', 'mediator3'].filter(
      (one) => one !== closed.login,
    )) {
      const token = await api.signIn(login);
      const told = await api.get(`/api/sealed-notes?dispute=${closed.dispute.id}`, token);
      expect([login, problemOf(told).code]).toEqual([login, 'not-found']);
    }
    const { rows } = await api.court.pool.query(
      `select g::text as trace, d.closed_at at time zone 'Asia/Shanghai' < g.destroyed_at as later
         from destroyed_note g join dispute d on d.id = g.dispute_id where g.id = $1`,
      [closed.note],
    );
    expect(rows).toEqual([{ trace: expect.not.stringMatching(/底线|玛瑙/), later: true }]);
    await expect(
      api.court.pool.query('delete from destroyed_note where id = $1', [closed.note]),
    ).rejects.toThrow('denied');
  });

  it('[policy.retention] is put down as read only where there was something to read', async () => {
    const closed = await noted();
    await close(closed);
    await api.court.moveClock(370);
    await destroy();
    expect((await read(closed)).items).toHaveLength(1);
    const { rows } = await api.court.pool.query<{ act: string }>(
      'select act from access_log where dispute_id = $1 order by id',
      [closed.dispute.id],
    );
    expect(rows.map(({ act }) => act)).toEqual(['note-written']);
  });
});
