import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '#scripts/verify/verify';
import { command, enter, openDispute, viewOf } from './support/counter.ts';
import {
  evidenceAt,
  fetchFile,
  handIn,
  photo,
  sha256,
  stored,
  type ChosenFile,
} from './support/files.ts';
import { mediating } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;
const pathOf = (id: string): string => `/api/disputes/${id}/evidence`;
const MINE = '/api/party/evidence';

beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

const pdf = (name = '收据.pdf'): ChosenFile => ({
  ...photo(name),
  type: 'application/pdf',
  bytes: Buffer.from(`%PDF-1.7\n${randomUUID()}`),
});
const png = (name = '身份证明.png'): ChosenFile => ({
  ...photo(name),
  type: 'image/png',
  bytes: Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(randomUUID())]),
});
const at = (id: string, partyId: string, file: ChosenFile | null, title = '借条', by = clerk) =>
  handIn(api, pathOf(id), by, file, { title, partyId });

describe('evidence that is handed in', () => {
  it('[ss.no-resubmission] by the clerk, is listed, and comes back byte for byte to whoever may see it', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    const file = photo();
    const told = await at(id, applicant, file, ' 2024年借条 ');
    expect(told.status).toBe(200);
    expect(viewOf(Object(told.body).dispute).timeline.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^收到.+的证据材料 1 份。$/),
    );
    const [listed, ...others] = await evidenceAt(api, pathOf(id), clerk);
    expect(others).toEqual([]);
    expect(listed).toMatchObject({
      title: '2024年借条',
      party: { id: applicant, roleName: '申请人' },
      by: expect.stringMatching(/./),
      byParty: false,
      size: file.bytes.length,
      mediaType: 'image/jpeg',
      sha256: sha256(file.bytes),
      seq: Object(told.body).seq,
    });
    for (const login of ['clerk', 'judge', 'supervisor']) {
      const read = await fetchFile(api, `${pathOf(id)}/${listed?.id}`, await api.signIn(login));
      expect([login, read.status, sha256(read.bytes)]).toEqual([login, 200, listed?.sha256]);
      expect(Object.fromEntries(read.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('2024年借条.jpg')}`,
        'content-security-policy': expect.stringContaining('sandbox'),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
    const { rows } = await api.court.pool.query(
      `select detail from access_log where act = 'evidence-read' and dispute_id = $1`,
      [id],
    );
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ detail: { evidence: listed?.id } })));
  });

  it('[ss.no-resubmission] by the mediator and the judge, is taken as well, as a picture or as PDF', async () => {
    const { dispute, token } = await mediating(api, clerk);
    const judge = await api.signIn('judge');
    expect((await at(dispute.id, dispute.applicant, png(), '证件', token)).status).toBe(200);
    expect((await at(dispute.id, dispute.respondent, pdf(), '收据', judge)).status).toBe(200);
    const types = (await evidenceAt(api, pathOf(dispute.id), token)).map((each) => each.mediaType);
    expect(types).toEqual(['image/png', 'application/pdf']);
  });

  it('[ss.no-resubmission] by a party over its link, is seen by the court and itself, and not by the other side', async () => {
    const { id, applicant, respondent } = await openDispute(api, clerk);
    const [mine, theirs] = [await enter(api, id, applicant), await enter(api, id, respondent)];
    const file = pdf();
    expect((await handIn(api, MINE, mine, file, { title: '转账记录' })).status).toBe(200);
    const [listed] = await evidenceAt(api, MINE, mine);
    expect(listed).toMatchObject({ title: '转账记录', sha256: sha256(file.bytes), byParty: true });
    expect(await evidenceAt(api, pathOf(id), clerk)).toHaveLength(1);
    const read = await fetchFile(api, `${MINE}/${listed?.id}`, mine);
    expect(sha256(read.bytes)).toBe(listed?.sha256);
    expect(await evidenceAt(api, MINE, theirs)).toEqual([]);
    expect((await api.get(`${MINE}/${listed?.id}`, theirs)).status).toBe(404);
    const view = (await api.get('/api/party/dispute', theirs)).text;
    expect(view).not.toContain(listed?.sha256);
    expect(view).not.toContain('转账记录');
  });

  it('[ss.no-resubmission] over a link that only lets its party follow, is not taken', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    const mine = await enter(api, id, applicant, 'follow');
    const told = await handIn(api, MINE, mine, pdf(), { title: '收据' });
    expect(problemOf(told).code).toBe('link-not-valid');
    expect(await evidenceAt(api, MINE, mine)).toEqual([]);
  });

  it('twice under one key, is there once and gets the same answer; another file under that key is refused', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const [file, key] = [photo(), randomUUID()];
    const send = (chosen: ChosenFile, title = '借条') =>
      handIn(api, pathOf(id), clerk, chosen, { title, partyId }, key);
    const first = await send(file);
    const before = await stored(api);
    const second = await send(file);
    expect(second.body).toMatchObject({
      commandId: Object(first.body).commandId,
      seq: Object(first.body).seq,
      replayed: true,
    });
    for (const told of [await send(photo()), await send(file, '另一份')])
      expect(problemOf(told).code).toBe('idempotency-key-reused');
    expect(await stored(api)).toEqual(before);
  });
});

describe('evidence that comes several times at one moment', () => {
  it('[ss.no-resubmission] is there once, under one key or under several', async () => {
    const { id, applicant: partyId } = await openDispute(api, clerk);
    const [one, other, key] = [photo(), photo(), randomUUID()];
    const before = await stored(api);
    const told = await Promise.all([
      ...Array.from({ length: 4 }, () => at(id, partyId, one)),
      ...Array.from({ length: 4 }, () =>
        handIn(api, pathOf(id), clerk, other, { title: '收据', partyId }, key),
      ),
    ]);
    const taken = told.filter(({ status }) => status === 200);
    const refused = told.filter(({ status }) => status !== 200);
    expect(taken).toHaveLength(5);
    expect(refused.map((each) => problemOf(each).code)).toEqual(
      Array.from({ length: 3 }, () => 'evidence-known'),
    );
    expect(await stored(api)).toEqual({
      files: before.files + 2,
      contents: before.contents + 2,
      events: before.events + 2,
    });
  });
});

describe('evidence that nobody else is to see', () => {
  it('is not found by another court, nor by a mediator who is not designated', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    await at(id, applicant, photo());
    const [listed] = await evidenceAt(api, pathOf(id), clerk);
    for (const login of ['clerk.wangze', 'judge.wangze', 'mediator']) {
      const token = await api.signIn(login);
      for (const path of [pathOf(id), `${pathOf(id)}/${listed?.id}`])
        expect([login, (await api.get(path, token)).status]).toEqual([login, 404]);
      expect((await at(id, applicant, photo(), '借条', token)).status).toBe(404);
    }
  });

  it('is not read under another dispute, nor by a post that sees no data plain', async () => {
    const [one, other] = [await openDispute(api, clerk), await openDispute(api, clerk)];
    await at(one.id, one.applicant, photo());
    const [listed] = await evidenceAt(api, pathOf(one.id), clerk);
    expect((await api.get(`${pathOf(other.id)}/${listed?.id}`, clerk)).status).toBe(404);
    const auditor = await api.signIn('auditor');
    const told = await api.get(`${pathOf(one.id)}/${listed?.id}`, auditor);
    expect(problemOf(told).code).toBe('role-not-allowed');
  });
});

describe('the papers that go to the registry', () => {
  it('[ss.no-resubmission] name each file with whose it is and its hash, and leave the file here', async () => {
    const { id, applicant } = await openDispute(api, clerk);
    const file = photo();
    await at(id, applicant, file, '银行流水');
    const demand = { kind: 'demand-filing', partyId: applicant, channel: 'counter', reason: null };
    expect((await command(api, clerk, id, demand)).status).toBe(200);
    const packageOf = async () => {
      const { rows } = await api.court.pool.query<{ evidence: unknown }>(
        `select content -> 'content' -> 'evidence' as evidence from document
          where dispute_id = $1 and type = 'handover-package'`,
        [id],
      );
      return rows;
    };
    await expect.poll(packageOf).toMatchObject([
      {
        evidence: [
          {
            title: '银行流水',
            party: expect.stringMatching(/./),
            mediaType: 'image/jpeg',
            size: file.bytes.length,
            sha256: sha256(file.bytes),
          },
        ],
      },
    ]);
  });
});

describe('the verification of the record', () => {
  it('[ss.no-resubmission] finds a file of which one byte was changed, and one that is gone', async () => {
    const { id, number, applicant } = await openDispute(api, clerk);
    for (const title of ['借条', '收据']) await at(id, applicant, photo(), title);
    const found = async () =>
      (await verify(api.court.pool, 0)).findings.filter(({ check }) => check === 'evidence');
    expect(await found()).toEqual([]);
    const [changed, gone] = await evidenceAt(api, pathOf(id), clerk);
    const owner = new pg.Client({ connectionString: api.court.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `update evidence_content set content = set_byte(content, 100, get_byte(content, 100) # 1)
        where evidence_id = $1`,
      [changed?.id],
    );
    await owner.query('delete from evidence_content where evidence_id = $1', [gone?.id]);
    await owner.end();
    expect(await found()).toMatchObject([
      { code: 'evidence-altered', number, seq: changed?.seq, detail: changed?.id },
      { code: 'evidence-missing', number, seq: gone?.seq, detail: gone?.id },
    ]);
  });
});
