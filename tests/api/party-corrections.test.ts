import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { identityHash } from '#platform/blind-index';
import { workflowIdOf } from '#workflows/messages';
import { applicant, command, numberBornOn, openDispute } from './support/counter.ts';
import { mediating } from './support/mediation.ts';
import { problemOf, TestApi } from './support/test-api.ts';

let api: TestApi;
let clerk: string;

beforeAll(async () => {
  api = await TestApi.open();
  const { linkSecret } = api.deps.config;
  await api.court.startWorkers(api.court.disputeHands(linkSecret));
  clerk = await api.signIn('clerk');
});
afterAll(() => api?.close());

const parties = (respondent: object) => ({
  parties: [
    applicant(),
    {
      role: 'respondent',
      kind: 'natural',
      name: '霍临川',
      email: 'gone@example.org',
      ...respondent,
    },
  ],
});
const dispute = (respondent: object = {}) => openDispute(api, clerk, parties(respondent));
const correct = (id: string, partyId: string, said: object, by = clerk) =>
  command(api, by, id, { kind: 'correct-party', partyId, reason: '当事人到窗口更正', ...said });

const view = z.looseObject({
  parties: z.array(z.looseObject({ id: z.string(), phone: z.string().nullable() })),
  timeline: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
  acts: z.array(z.looseObject({ command: z.string(), may: z.boolean() })),
});
const shown = async (id: string, query = '', by = clerk) =>
  view.parse((await api.get(`/api/disputes/${id}${query}`, by)).body);
const found = async (tail: string) => {
  const { body } = await api.get(`/api/disputes?q=${tail}`, clerk);
  return z.object({ items: z.array(z.object({ id: z.string() })) }).parse(body).items;
};
const replaced = async (id: string) => {
  const { rows } = await api.court.pool.query(
    'select seq, party_id as "partyId", replaced from party_correction where dispute_id = $1 order by seq',
    [id],
  );
  return rows;
};

const numberOfHuo = numberBornOn('19820307');
const everything = {
  phone: '139 0013 4477',
  address: '汾阳市河堤街8号',
  identityType: 'identity-number',
  identityNumber: numberOfHuo,
};

describe('a party’s data that were wrong or missing', () => {
  it('[jy.service-address] put right by the clerk, they are shown masked, found by, and the papers can be made', async () => {
    const { id, respondent } = await dispute({ phone: '13800135566' });
    const paper = `/api/disputes/${id}/papers/service-address?party=${respondent}`;
    expect(problemOf(await api.get(paper, clerk)).code).toBe('paper-incomplete');
    expect((await correct(id, respondent, everything)).status).toBe(200);
    const after = await shown(id);
    expect(after.parties.find((party) => party.id === respondent)).toMatchObject({
      phone: '139****4477',
      identityType: 'identity-number',
      identityNumber: expect.stringContaining('*'),
      address: expect.stringContaining('*'),
      email: 'g***@example.org',
    });
    const plain = await shown(id, `?plain=${encodeURIComponent('核对证件')}`);
    expect(plain.parties.find((party) => party.id === respondent)).toMatchObject({
      phone: '13900134477',
      address: '汾阳市河堤街8号',
      identityNumber: numberOfHuo,
    });
    expect((await found('4477')).map((row) => row.id)).toEqual([id]);
    expect(await found('5566')).toEqual([]);
    const made = await api.get(paper, clerk);
    expect(made.status).toBe(200);
    expect(made.text).toContain('河堤街8号');
    expect(after.timeline.map(({ text }) => text)).toContain(
      '更正了霍临川的电话、送达地址、证件种类、证件号码。',
    );
  });

  it('[pi.access-and-correction] what was there before is kept, each time, and can be neither changed nor taken away', async () => {
    const { id, respondent } = await dispute({ phone: '13800138000', address: '永安路12号' });
    await correct(id, respondent, { phone: '13900139000' });
    await correct(id, respondent, { phone: '13700137000', email: 'huo@example.org' });
    const seqs = (
      await api.court.pool.query<{ readonly seq: number }>(
        `select seq from dispute_event where dispute_id = $1 and kind = 'party-corrected' order by seq`,
        [id],
      )
    ).rows.map(({ seq }) => seq);
    expect(await replaced(id)).toEqual([
      { seq: seqs[0], partyId: respondent, replaced: { phone: '13800138000' } },
      {
        seq: seqs[1],
        partyId: respondent,
        replaced: { phone: '13900139000', email: 'gone@example.org' },
      },
    ]);
    const { pool } = api.court;
    for (const sql of [
      `update party_correction set replaced = '{}' where dispute_id = $1`,
      'delete from party_correction where dispute_id = $1',
    ])
      await expect(pool.query(sql, [id])).rejects.toThrow('denied');
  });

  it('a new identity number is the one under which the party is compared with others', async () => {
    const { id, respondent } = await dispute();
    const hash = async () => {
      const { rows } = await api.court.pool.query<{ readonly hash: string }>(
        'select identity_hash as hash from party where id = $1',
        [respondent],
      );
      return rows[0]?.hash;
    };
    const { linkSecret } = api.deps.config;
    const huo = { kind: 'natural', name: '霍临川' };
    const byName = identityHash(linkSecret, { ...huo, identityNumber: null });
    expect(await hash()).toBe(byName);
    await correct(id, respondent, { phone: '13900139000' });
    expect(await hash()).toBe(byName);
    const { identityType, identityNumber } = everything;
    await correct(id, respondent, { identityType, identityNumber });
    expect(await hash()).toBe(identityHash(linkSecret, { ...huo, identityNumber }));
  });
});

describe('a correction that cannot be made', () => {
  it('is refused with the field it is about, and changes nothing', async () => {
    const { id, respondent } = await dispute({ phone: '13800138000' });
    const refused = async (said: object) => {
      const { status, ...told } = problemOf(await correct(id, respondent, said));
      return [status, told.code, told.field];
    };
    expect(await refused({})).toEqual([409, 'nothing-to-correct', undefined]);
    expect(await refused({ phone: '138-0013-8000' })).toEqual([
      409,
      'nothing-to-correct',
      undefined,
    ]);
    expect(await refused({ phone: '1380013800' })).toEqual([422, 'phone-malformed', 'phone']);
    expect(await refused({ email: 'huo' })).toEqual([422, 'email-malformed', 'email']);
    const numberOfChild = numberBornOn('20200307');
    const card = { identityType: 'identity-number' };
    expect(await refused({ identityNumber: numberOfChild })).toEqual([
      422,
      'identity-type-missing',
      'identityType',
    ]);
    expect(await refused({ ...card, identityNumber: '1' })).toEqual([
      422,
      'identity-number-malformed',
      'identityNumber',
    ]);
    expect(await refused({ ...card, identityNumber: numberOfChild })).toEqual([
      422,
      'guardian-missing',
      'guardianName',
    ]);
    expect(await replaced(id)).toEqual([]);
    const child = { ...card, identityNumber: numberOfChild, guardianName: '霍青' };
    expect((await correct(id, respondent, child)).status).toBe(200);
  });

  it('is none of another court’s business, nor of a mediator who was not designated', async () => {
    const { dispute: mediated, token, mediatorId } = await mediating(api, clerk, parties({}));
    const { id, respondent } = mediated;
    const said = { phone: '13900139000' };
    const told = async (login: string) =>
      (await correct(id, respondent, said, await api.signIn(login))).status;
    expect(await told('clerk.wangze')).toBe(404);
    const { rows } = await api.court.pool.query<{ readonly login: string }>(
      `select u.login from mediator m join staff_user u on u.id = m.user_id
        where m.court_id = 'qiqiao' and m.kind = 'court-embedded' and u.id <> $1 limit 1`,
      [mediatorId],
    );
    expect(await told(rows[0]?.login ?? '')).toBe(404);
    expect(problemOf(await correct(id, respondent, said, await api.signIn('judge'))).code).toBe(
      'not-your-act',
    );
    expect((await shown(id)).acts.map((act) => act.command)).toContain('correct-party');
    expect(await replaced(id)).toEqual([]);
    expect((await correct(id, respondent, said, token)).status).toBe(200);
  });
});

/** What Temporal keeps as bytes, as text. */
const bytes = z.object({ type: z.literal('Buffer'), data: z.array(z.number()) });
const readable = (_: string, value: unknown): unknown => {
  const kept = bytes.safeParse(value);
  return kept.success ? Buffer.from(kept.data.data).toString() : value;
};

describe('the data of a correction', () => {
  it('are with the party and nowhere else: not in the record, the state, a message or Temporal', async () => {
    const { id, respondent } = await dispute({ phone: '13811223344', address: '珊瑚路一号' });
    const said = { phone: '13955667788', address: '翡翠街二号', email: 'canary@example.org' };
    expect((await correct(id, respondent, said)).status).toBe(200);
    const { pool, client } = api.court;
    const history = await client.workflow.getHandle(workflowIdOf(id)).fetchHistory();
    const { rows } = await pool.query<{ readonly kept: string }>(
      `select concat_ws(' ',
         (select string_agg(e.payload::text, ' ') from dispute_event e where e.dispute_id = d.id),
         d.state::text, d.search::text,
         (select string_agg(o.params::text, ' ') from notification_outbox o where o.dispute_id = d.id),
         (select string_agg(c.outcome::text, ' ') from command c where c.dispute_id = d.id)) as kept
         from dispute d where d.id = $1`,
      [id],
    );
    const inTemporal = JSON.stringify(history.events ?? [], readable);
    const everything = `${rows[0]?.kept} ${inTemporal}`;
    expect(inTemporal).toContain(id);
    expect(rows[0]?.kept).toContain('party-corrected');
    const words = ['13811223344', '珊瑚', '13955667788', '翡翠', 'canary@'];
    expect(words.filter((word) => everything.includes(word))).toEqual([]);
    expect(await replaced(id)).toMatchObject([
      { replaced: { phone: '13811223344', address: '珊瑚路一号' } },
    ]);
  });
});
