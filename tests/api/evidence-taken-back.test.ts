import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#scripts/verify/verify';
import { command, openDispute } from './support/counter.ts';
import { evidenceAt, fetchFile, handIn, photo, stored } from './support/files.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
const pathOf = (id: string): string => `/api/disputes/${id}/evidence`;
const reason = '误交了他人的身份证件';

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

describe('evidence that was handed in by mistake', () => {
  it('[pi.access-and-correction] is taken back: its file is destroyed with that, and the record keeps its hash and why', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const before = await stored(api);
    await handIn(api, pathOf(id), clerk, photo(), { title: '身份证', partyId });
    await handIn(api, pathOf(id), clerk, photo(), { title: '借条', partyId });
    const [wrong, right] = await evidenceAt(api, pathOf(id), clerk);
    const takeBack = {
      kind: 'withdraw-evidence',
      partyId,
      evidenceId: wrong?.id,
      sha256: wrong?.sha256,
      reason,
    };
    const told = await command(api, clerk, id, takeBack);
    expect(told.status).toBe(200);
    expect(await evidenceAt(api, pathOf(id), clerk)).toEqual([right]);
    expect((await fetchFile(api, `${pathOf(id)}/${wrong?.id}`, clerk)).status).toBe(404);
    expect(await stored(api)).toEqual({
      files: before.files + 1,
      contents: before.contents + 1,
      events: before.events + 2,
    });
    const { rows } = await api.court.pool.query<{ payload: unknown }>(
      `select payload from dispute_event where dispute_id = $1 and kind = 'evidence-withdrawn'`,
      [id],
    );
    expect(rows).toMatchObject([{ payload: { sha256: wrong?.sha256, reason } }]);
    const { findings } = await verify(api.court.pool, 0);
    expect(findings.filter(({ check }) => check === 'evidence')).toEqual([]);
    expect(problemOf(await command(api, clerk, id, takeBack))).toMatchObject({
      code: 'evidence-not-there',
    });
  });

  it('[pi.access-and-correction] stays away when its sender sends the old request once more, and comes again by a new one', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const [file, key] = [photo(), randomUUID()];
    const send = (under = key) =>
      handIn(api, pathOf(id), clerk, file, { title: '借条', partyId }, under);
    await send();
    const [listed] = await evidenceAt(api, pathOf(id), clerk);
    const { id: evidenceId, sha256 } = listed ?? {};
    await command(api, clerk, id, {
      kind: 'withdraw-evidence',
      partyId,
      evidenceId,
      sha256,
      reason,
    });
    expect((await send()).body).toMatchObject({ replayed: true });
    expect(await evidenceAt(api, pathOf(id), clerk)).toEqual([]);
    expect((await send(randomUUID())).status).toBe(200);
    expect(await evidenceAt(api, pathOf(id), clerk)).toMatchObject([{ sha256 }]);
  });
});
