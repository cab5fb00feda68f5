import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tellProof } from '#scripts/prove-deadline/told';
import { openDispute, type OpenDispute } from './support/counter.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
let dispute: OpenDispute;
let openedSeq: number;

const items = z.object({
  items: z.array(z.looseObject({ key: z.string(), openedSeq: z.number() })),
});
const address = (key: string, seq: number, id = dispute.id) =>
  `/api/disputes/${id}/deadlines/${key}/${seq}/proof`;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  dispute = await openDispute(api, clerk);
  const told = await api.get(`/api/disputes/${dispute.id}/deadlines`, clerk);
  openedSeq =
    items.parse(told.body).items.find(({ key }) => key === 'filing.decision')?.openedSeq ?? 0;
});
afterAll(() => api.close());

describe('the proof of a deadline', () => {
  it('is one file that anybody can count again without this server', async () => {
    const told = await api.get(address('filing.decision', openedSeq), clerk);
    expect(told.status).toBe(200);
    expect(told.headers.get('content-disposition')).toContain('.json');
    const { proven, lines } = tellProof('proof.json', told.text);
    expect(lines.at(-1)).toBe('复算一致：证明成立。');
    expect(proven).toBe(true);
  });

  it('names nobody', async () => {
    const { text } = await api.get(address('filing.decision', openedSeq), clerk);
    for (const personal of ['霍临川', '13800138000', 'huo@example.org'])
      expect(text).not.toContain(personal);
  });

  it('holds for a date that rests on an older calendar, after a newer one was published', async () => {
    const owner = new pg.Client({ connectionString: api.court.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `insert into calendar_year (year, version, days, source, published_at, approved_by)
       values (2027, 1, '[]', 'test', now() + interval '1 second', 'test')`,
    );
    await owner.end();
    const { text } = await api.get(address('filing.decision', openedSeq), clerk);
    expect(tellProof('proof.json', text).proven).toBe(true);
  });

  it.each([
    ['of a deadline that never ran', () => address('mediation.term', openedSeq)],
    ['of another event', () => address('filing.decision', openedSeq + 1)],
    ['of a deadline with no such name', () => address('some.term', openedSeq)],
    [
      'of a dispute that does not exist',
      () => address('filing.decision', openedSeq, crypto.randomUUID()),
    ],
  ])('is not there %s', async (_, path) => {
    expect(problemOf(await api.get(path(), clerk)).code).toBe('not-found');
  });

  it('is not there for a clerk of another court, nor without a session', async () => {
    const stranger = await api.signIn('clerk.wangze');
    const path = address('filing.decision', openedSeq);
    expect((await api.get(path, stranger)).status).toBe(404);
    expect((await api.ask('GET', path)).status).toBe(401);
  });
});
