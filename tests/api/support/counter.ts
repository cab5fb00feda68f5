import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { tokenHash } from '#api/auth/token';
import { partyCode } from '#platform/party-code';
import type { TestApi } from './test-api.ts';

/** A registration as a clerk would send it; parts of it can be replaced. */
export const registration = (more: { readonly [field: string]: unknown } = {}) => ({
  source: 'counter',
  causeCode: '108.3',
  amount: '12000.00',
  claims: '偿还借款本金一万二千元。',
  facts: '双方于去年签订借条，到期未还。',
  parties: [
    applicant(),
    { role: 'respondent', kind: 'natural', name: '霍临川', email: 'huo@example.org' },
  ],
  ...more,
});

/** The applicant of a registration, with another name each time, so that no two disputes are twins. */
export const applicant = (more: { readonly [field: string]: unknown } = {}) => ({
  role: 'applicant',
  kind: 'natural',
  name: `陆${randomName()}`,
  phone: '13800138000',
  email: 'lu@example.org',
  ...more,
});

const randomName = (): string =>
  String.fromCodePoint(...[...randomBytes(3)].map((byte) => 0x4e00 + byte * 16));

const viewShape = z.looseObject({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  seq: z.number(),
  stage: z.object({ id: z.string() }),
  status: z.object({ id: z.string() }),
  parties: z.array(z.looseObject({ id: z.string(), role: z.string(), name: z.string() })),
  acts: z.array(z.looseObject({ command: z.string(), may: z.boolean() })),
  timeline: z.array(z.looseObject({ seq: z.number(), kind: z.string(), text: z.string() })),
});

/** Reads a view of a dispute out of an answer. */
export const viewOf = (body: unknown) => viewShape.parse(body);

/** A dispute at the counter of a test: registered, open, and with the ids of its two parties. */
export interface OpenDispute {
  readonly id: string;
  readonly number: string;
  readonly applicant: string;
  readonly respondent: string;
}

/** Registers a dispute over HTTP and waits until its workflow has opened it. */
export const openDispute = async (
  api: TestApi,
  token: string,
  more: { readonly [field: string]: unknown } = {},
): Promise<OpenDispute> => {
  const told = await api.post('/api/disputes', token, registration(more));
  if (told.status !== 201) throw new Error(`not registered: ${told.text}`);
  const { id, number } = z.object({ id: z.string(), number: z.string() }).parse(told.body);
  await api.court.until({ id, parties: [] }, ({ seq }) => seq > 0);
  const { parties } = viewOf((await api.get(`/api/disputes/${id}`, token)).body);
  const of = (role: string): string => parties.find((party) => party.role === role)?.id ?? '';
  return { id, number, applicant: of('applicant'), respondent: of('respondent') };
};

/** Sends a command and gives the answer. */
export const command = (
  api: TestApi,
  token: string,
  disputeId: string,
  body: { readonly kind: string; readonly [field: string]: unknown },
  key: string = randomUUID(),
) => api.post(`/api/disputes/${disputeId}/commands`, token, body, key);

/** The link a party would find in a mail. */
export const linkFor = async (
  api: TestApi,
  disputeId: string,
  partyId: string,
  purpose: 'act' | 'follow' = 'act',
): Promise<{ readonly id: string; readonly token: string }> => {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  await api.court.pool.query(
    `insert into party_link (id, token_hash, purpose, court_id, dispute_id, party_id, created_at, expires_at)
     select $1, $2, $3, court_id, id, $5, court_now(), court_now() + interval '30 days'
       from dispute where id = $4`,
    [id, tokenHash(token), purpose, disputeId, partyId],
  );
  return { id, token };
};

/** The code that was asked for on a link, as the mail would say it. */
export const codeOf = async (api: TestApi, linkId: string): Promise<string> => {
  const { rows } = await api.court.pool.query<{ readonly code_sent_at: number }>(
    'select code_sent_at from party_link where id = $1',
    [linkId],
  );
  return partyCode(api.deps.config.linkSecret, linkId, rows[0]?.code_sent_at ?? 0);
};

/** Opens a link with its code and gives the party's token. */
export const enter = async (
  api: TestApi,
  disputeId: string,
  partyId: string,
  purpose: 'act' | 'follow' = 'act',
): Promise<string> => {
  const link = await linkFor(api, disputeId, partyId, purpose);
  await api.ask('POST', `/api/party/${link.token}/code`);
  const code = await codeOf(api, link.id);
  const told = await api.ask('POST', `/api/party/${link.token}/session`, { body: { code } });
  return z.object({ token: z.string() }).parse(told.body).token;
};

/** How many rows there are in everything a request could write. */
export const countRows = async (api: TestApi): Promise<readonly number[]> => {
  const tables = [
    'dispute',
    'party',
    'command',
    'dispute_event',
    'start_outbox',
    'number_sequence',
  ];
  const counts: number[] = [];
  for (const table of tables) {
    const { rows: found } = await api.court.pool.query<{ count: number }>(
      `select count(*) as count from ${table}`,
    );
    counts.push(found[0]?.count ?? 0);
  }
  return counts;
};

/** An identity number of no living person: made-up serial, right check digit. */
export const numberBornOn = (day: string): string => {
  const digits = `110101${day}001`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11] ?? ''}`;
};
