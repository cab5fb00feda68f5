import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropEvidence } from '#activities/retention/drop-evidence';
import { evidenceLimits } from '#domain/dispute/evidence';
import { createLogger } from '#platform/log';
import { command, openDispute } from './support/counter.ts';
import { evidenceAt, handIn, photo, stored, type ChosenFile } from './support/files.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
const pathOf = (id: string): string => `/api/disputes/${id}/evidence`;

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

const at = (id: string, partyId: string, file: ChosenFile | null, title = '借条') =>
  handIn(api, pathOf(id), clerk, file, { title, partyId });

describe('a file that is not taken', () => {
  const { fileBytes } = evidenceLimits;
  it.each<[string, ChosenFile | null, number, string]>([
    ['none at all', null, 422, 'evidence-missing'],
    ['an empty one', { ...photo(), bytes: Buffer.alloc(0) }, 422, 'evidence-empty'],
    ['one byte too large', photo('大.jpg', fileBytes + 1), 413, 'evidence-too-large'],
    ['of another kind', { ...photo('脚本.html'), type: 'text/html' }, 415, 'evidence-kind-refused'],
    ['declared as another kind', { ...photo(), type: 'text/html' }, 415, 'evidence-kind-refused'],
    ['named otherwise', photo('借条.png'), 415, 'evidence-not-what-it-says'],
    ['declared otherwise', { ...photo(), type: 'image/png' }, 415, 'evidence-not-what-it-says'],
    [
      'that begins otherwise',
      { ...photo(), bytes: Buffer.from('<script>alert(1)</script>') },
      415,
      'evidence-not-what-it-says',
    ],
  ])(
    '%s: says so beside the file, and leaves nothing behind',
    async (_what, file, status, code) => {
      const { id, applicant } = await openDispute(api, clerk);
      const before = await stored(api);
      const told = problemOf(await at(id, applicant, file));
      expect([told.status, told.code, told.field]).toEqual([status, code, 'file']);
      expect(told.detail).toMatch(/请/);
      expect(await stored(api)).toEqual(before);
    },
  );

  it('the same bytes again: says so, whoever brings them under whatever title, and leaves nothing behind', async () => {
    const { id, applicant, respondent } = await openDispute(api, clerk);
    const file = photo();
    await at(id, applicant, file);
    const before = await stored(api);
    const told = problemOf(await at(id, respondent, { ...file, name: '另一份.jpg' }, '另一份'));
    expect([told.status, told.code, told.field]).toEqual([422, 'evidence-known', 'file']);
    expect(await stored(api)).toEqual(before);
    expect(await evidenceAt(api, pathOf(id), clerk)).toHaveLength(1);
  });

  it('without a title, without a party, or for somebody who is none: says which field', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    const before = await stored(api);
    const fieldOf = async (fields: { readonly [name: string]: string }) => {
      const { status, code, field } = problemOf(
        await handIn(api, pathOf(id), clerk, photo(), fields),
      );
      return [status, code, field];
    };
    expect(await fieldOf({ partyId: applicant })).toEqual([422, 'fields-invalid', 'title']);
    expect(await fieldOf({ partyId: applicant, title: '长'.repeat(101) })).toEqual([
      422,
      'fields-invalid',
      'title',
    ]);
    expect(await fieldOf({ title: '借条' })).toEqual([422, 'fields-invalid', 'partyId']);
    expect(await fieldOf({ title: '借条', partyId: randomUUID() })).toEqual([
      422,
      'party-unknown',
      'partyId',
    ]);
    expect(await stored(api)).toEqual(before);
  });

  it('for a dispute that is over: says so, and leaves nothing behind', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    await command(api, clerk, id, {
      kind: 'withdraw',
      partyId,
      channel: 'counter',
      reason: '和解',
    });
    const before = await stored(api);
    const told = problemOf(await at(id, partyId, photo()));
    expect([told.status, told.code]).toEqual([409, 'dispute-closed']);
    expect(await stored(api)).toEqual(before);
  });

  it('that was named by a command and never stored, has not been handed in', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const file = { sha256: 'a'.repeat(64), size: 10, mediaType: 'image/png' };
    const said = { kind: 'submit-evidence', partyId, evidenceId: randomUUID(), ...file };
    const told = problemOf(await command(api, clerk, id, said));
    expect([told.code, told.field]).toEqual(['evidence-not-stored', 'evidenceId']);
  });

  it('stored by a request that died, is never shown, and taken away after a day', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    const evidenceId = randomUUID();
    const { pool } = api.court;
    await pool.query(
      `insert into evidence_file (id, court_id, dispute_id, party_id, name, sha256, size, media_type,
                                  uploaded_by, uploaded_at)
       select $1, court_id, id, $3, '借条', $4, 3, 'image/jpeg', 'user:x', court_now()
         from dispute where id = $2`,
      [evidenceId, id, applicant, 'b'.repeat(64)],
    );
    await pool.query(
      `insert into evidence_content select id, court_id, 'abc'::bytea from evidence_file where id = $1`,
      [evidenceId],
    );
    await at(id, applicant, photo());
    const before = await stored(api);
    expect(await evidenceAt(api, pathOf(id), clerk)).toHaveLength(1);
    expect((await api.get(`${pathOf(id)}/${evidenceId}`, clerk)).status).toBe(404);
    const log = createLogger('test', 'silent');
    expect(await dropEvidence(pool, log)).toBe(0);
    await api.court.moveClock(2);
    expect(await dropEvidence(pool, log)).toBe(1);
    expect(await stored(api)).toEqual({
      ...before,
      files: before.files - 1,
      contents: before.contents - 1,
    });
  });
});
