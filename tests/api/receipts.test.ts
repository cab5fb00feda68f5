import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDispute, type OpenDispute } from '#tests/api/support/counter';
import { problemOf, TestApi } from '#tests/api/support/test-api';
import { SmsGatewayServer } from '#tests/notifications/sms-gateway';

const keyId = 'court-1';
const secret = 'g'.repeat(40);
const gateway = new SmsGatewayServer(0, { keyId, secret, dedupes: false, canBeAsked: false });
const path = '/api/receipts/sms';
const byOtherMeans = 'reach-party-by-other-means';

let plain: TestApi;
let api: TestApi;
let dispute: OpenDispute;
let clerk: string;

beforeAll(async () => {
  plain = await TestApi.open();
  await plain.court.startWorkers();
  const sms = { kind: 'gateway', url: gateway.url, keyId, secret } as const;
  const config = {
    ...plain.deps.config,
    sms: { ...sms, signName: '栖桥法院', can: 'neither' as const },
  };
  api = plain.with({ config });
  clerk = await api.signIn('clerk');
  dispute = await openDispute(api, clerk);
});
afterAll(() => plain.close());

type State = 'SENT' | 'UNKNOWN' | 'QUEUED' | 'SENDING';
let seq = 5000;

/** A text message to the applicant that stands so, with its record and, when unknown, the clerk's task. */
const message = async (state: State): Promise<string> => {
  const id = randomUUID();
  seq += 1;
  await api.court.pool.query(
    `insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel,
                                      recipient_kind, recipient_id, legal, params, state, created_at)
     values ($1, 'qiqiao', 202611, $2, $3, 'offer', 'sms', 'party', $4, true, '{}', $5, court_now())`,
    [id, dispute.id, seq, dispute.applicant, state],
  );
  if (state === 'QUEUED' || state === 'SENDING') return id;
  await api.court.pool.query(
    `insert into notification (id, court_id, month, outbox_id, dispute_id, channel, recipient_kind,
                               recipient_id, subject, text, result, created_at)
     values ($1, 'qiqiao', 202611, $1, $2, 'sms', 'party', $3, '', '', $4, court_now())`,
    [id, dispute.id, dispute.applicant, state === 'SENT' ? 'sent' : 'unknown'],
  );
  if (state === 'UNKNOWN')
    await api.court.pool.query(
      `insert into human_task (id, court_id, dispute_id, key, kind, role, opened_at)
       values (gen_random_uuid(), 'qiqiao', $1, 'undeliverable:' || $2, $3, 'clerk', court_now())`,
      [dispute.id, id, byOtherMeans],
    );
  return id;
};

const stateOf = async (id: string) => {
  const { rows } = await api.court.pool.query(
    `select o.state, n.result, n.delivery, n.provider_id as "providerId", n.detail,
            (select count(*)::int from human_task t
              where t.key = 'undeliverable:' || o.id and t.ended_at is null) as tasks,
            (select count(*)::int from delivery_receipt r where r.outbox_id = o.id) as receipts
       from notification_outbox o left join notification n on n.id = o.id where o.id = $1`,
    [id],
  );
  return z.tuple([z.looseObject({ state: z.string(), tasks: z.number() })]).parse(rows)[0];
};

const at = '2026-11-24T10:00:00+08:00';
const about = (key: string, state: string, more: { readonly [name: string]: string } = {}) =>
  gateway.receipt({ key, state, at, ...more });
const send = (signed: ReturnType<typeof about>) => api.ask('POST', path, signed);

describe('a receipt of the gateway', () => {
  test('says that a message arrived, once, however often it is told', async () => {
    const id = await message('SENT');
    for (const secondsAgo of [2, 1])
      expect(
        (
          await send(
            gateway.receipt({ key: id, state: 'delivered', messageId: 'm-1', at }, secondsAgo),
          )
        ).body,
      ).toEqual({ known: 1 });
    expect(await stateOf(id)).toMatchObject({
      state: 'SENT',
      result: 'sent',
      delivery: 'delivered',
      providerId: 'm-1',
      tasks: 0,
      receipts: 1,
    });
  });

  test('settles a message of which nobody knew, and the clerk need not reach the party any more', async () => {
    const id = await message('UNKNOWN');
    expect((await stateOf(id)).tasks).toBe(1);
    await send(about(id, 'accepted', { messageId: 'm-2' }));
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', result: 'sent', tasks: 0 });
  });

  test('that a legal message did not arrive makes one task of the clerks', async () => {
    const id = await message('SENT');
    await send(about(id, 'undelivered', { code: 'no-such-number' }));
    const refused = { state: 'REFUSED', result: 'refused', delivery: 'undelivered', tasks: 1 };
    expect(await stateOf(id)).toMatchObject({ ...refused, detail: 'undelivered-no-such-number' });
    await send(about(id, 'delivered'));
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', delivery: 'delivered', tasks: 0 });
  });

  test('that is faster than the sender is kept for it', async () => {
    const id = await message('SENDING');
    expect((await send(about(id, 'delivered'))).body).toEqual({ known: 1 });
    expect(await stateOf(id)).toMatchObject({ state: 'SENDING', receipts: 1 });
  });

  test.each([randomUUID(), 'nonsense', `${randomUUID()}-2`])(
    'about a message the court has not sent (%s) changes nothing',
    async (key) => {
      const told = await send(about(key, 'delivered'));
      expect([told.status, told.body]).toEqual([200, { known: 0 }]);
    },
  );
});

describe('a call that is not the gateway’s', () => {
  /** What it is answered, and whether anything has changed by it. */
  const answerTo = async (signed: Parameters<TestApi['ask']>[2], id: string) => {
    const before = await stateOf(id);
    const told = await api.ask('POST', path, signed);
    const changed = JSON.stringify(await stateOf(id)) !== JSON.stringify(before);
    return { status: told.status, code: problemOf(told).code, changed };
  };
  const refused = { status: 401, code: 'signature-invalid', changed: false };

  test('is refused without effect when it is played again', async () => {
    const id = await message('UNKNOWN');
    const signed = about(id, 'accepted');
    expect((await send(signed)).status).toBe(200);
    await api.court.pool.query(`update notification_outbox set state = 'UNKNOWN' where id = $1`, [
      id,
    ]);
    expect(await answerTo(signed, id)).toEqual(refused);
  });

  test('is refused without effect when it is old, or from the future', async () => {
    const id = await message('UNKNOWN');
    for (const secondsAgo of [310, -310])
      expect(
        await answerTo(gateway.receipt({ key: id, state: 'delivered', at }, secondsAgo), id),
      ).toEqual(refused);
  });

  test('is refused without effect with a wrong signature, key or body', async () => {
    const id = await message('UNKNOWN');
    const { raw, headers } = about(id, 'delivered');
    const altered = raw.replace('delivered', 'accepted');
    const other = { 'x-suyuan-signature': '0'.repeat(64) };
    expect(await answerTo({ raw, headers: { ...headers, ...other } }, id)).toEqual(refused);
    expect(await answerTo({ raw: altered, headers }, id)).toEqual(refused);
    expect(await answerTo({ raw, headers: { ...headers, 'x-suyuan-key': 'court-2' } }, id)).toEqual(
      refused,
    );
    expect(await answerTo({ raw, headers: { 'content-type': 'application/json' } }, id)).toEqual(
      refused,
    );
    expect((await send({ raw, headers })).status).toBe(200);
  });

  test('is refused by whatever signature where the court has no gateway', async () => {
    const told = await plain.ask('POST', path, about(randomUUID(), 'delivered'));
    expect(told.status).toBe(401);
  });
});

describe('what was sent', () => {
  const page = z.object({
    items: z.array(
      z.looseObject({
        id: z.string(),
        state: z.string(),
        recipientName: z.string().nullable(),
        deliveredAt: z.string().nullable(),
      }),
    ),
    next: z.string().nullable(),
  });
  const list = async (token: string, query = '') =>
    page.parse((await api.get(`/api/notifications/deliveries?${query}`, token)).body);

  test('is listed with when, how and the receipt, page by page', async () => {
    const id = await message('SENT');
    await send(about(id, 'delivered'));
    const first = await list(clerk, `channel=sms&dispute=${dispute.id}&limit=1`);
    expect(first.items).toMatchObject([
      { id, state: 'SENT', delivery: 'delivered', deliveredAt: '2026-11-24T10:00:00.000+08:00' },
    ]);
    const second = await list(clerk, `channel=sms&limit=1&cursor=${first.next}`);
    expect(second.items.map((item) => item.id)).not.toContain(id);
  });

  test('tells an administrator the traffic, and not to whom', async () => {
    const { items } = await list(await api.signIn('admin'));
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ recipientName }) => recipientName === null)).toBe(true);
  });

  test('is not shown to a mediator', async () => {
    const told = await api.get('/api/notifications/deliveries', await api.signIn('mediator'));
    expect(told.status).toBe(403);
  });
});

describe('a dead letter that arrived after all', () => {
  const received = (id: string) =>
    api.ask('POST', `/api/notifications/${id}/received`, { token: clerk });

  test('is settled by a person’s word: not sent again, and the clerk’s task is done', async () => {
    const id = await message('UNKNOWN');
    expect((await received(id)).status).toBe(200);
    expect(await stateOf(id)).toMatchObject({
      state: 'SENT',
      result: 'sent',
      detail: 'confirmed-by-person',
      tasks: 0,
    });
    expect(problemOf(await received(id)).code).toBe('dead-letter-not-waiting');
    const { rows } = await api.court.pool.query(
      `select actor_key from access_log where act = 'dead-letter-settled' and detail->>'outboxId' = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  test('cannot be settled where there is none', async () => {
    expect((await received(randomUUID())).status).toBe(404);
  });
});
