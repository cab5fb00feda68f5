import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createPool, type Pool } from '#platform/database';
import type { Desk } from './support/desk.ts';
import { DeskHall, newPeople, register } from './support/desk-hall.ts';

const people = newPeople();
let hall: DeskHall;
let pool: Pool;
let clerk: Desk;
let admin: Desk;

beforeAll(async () => {
  hall = await DeskHall.open('test-notifications');
  pool = createPool(hall.system.run.databaseUrl);
  clerk = await hall.desk('clerk');
  admin = await hall.desk('admin');
});
afterAll(async () => {
  await pool?.end();
  await hall?.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await hall.keepPictures();
});

/** Text messages to the applicant that stand so, as if a gateway had been there. */
const messages = async (): Promise<void> => {
  const ending = [
    ['SENT', 'sent', null, 'm-1001', 'delivered'],
    ['UNKNOWN', 'unknown', 'sms-ECONNRESET', null, null],
    ['REFUSED', 'refused', 'sms-422-blacklist', null, null],
  ] as const;
  for (const [index, [state, result, detail, providerId, delivery]] of ending.entries())
    await pool.query(
      `with one as (
         select p.id as party_id, p.court_id, p.dispute_id, $1::uuid as id
           from party p where p.name = $2),
       outbox as (
         insert into notification_outbox (id, court_id, month, dispute_id, seq, template, channel, state,
                                          recipient_kind, recipient_id, legal, params, last_error, attempts,
                                          created_at, done_at)
         select id, court_id, 202611, dispute_id, $3, 'offer', 'sms', $4, 'party', party_id::text, true, '{}',
                $6, 1, court_now(), court_now() from one)
       insert into notification (id, court_id, month, outbox_id, dispute_id, channel, recipient_kind,
                                 recipient_id, subject, text, result, detail, provider_id, delivery,
                                 delivered_at, created_at)
       select id, court_id, 202611, id, dispute_id, 'sms', 'party', party_id::text, '', '', $5, $6, $7, $8,
              case when $8::text is not null then court_now() end, court_now() from one`,
      [randomUUID(), people.applicant, 7000 + index, state, result, detail, providerId, delivery],
    );
};

/** The tab of this name on the page of messages, opened and read. */
const open = async (desk: Desk, tab: string): Promise<void> => {
  await desk.menu('通知中心');
  await desk.page.getByRole('tab', { name: tab }).click();
  await desk.page.getByRole('tabpanel', { name: tab }).waitFor();
};

describe('before anything was sent', () => {
  test('every list of the notification centre says that it is empty', async () => {
    await open(admin, '未送达的通知');
    await admin.reads('没有未送达的通知。');
    await open(admin, '对接系统');
    await admin.reads('没有登记对接系统。');
    expect(await admin.look('notifications-empty')).toEqual([]);
  });
});

describe('messages to parties', () => {
  test('are listed with when, by which way, and what the provider said', async () => {
    await register(clerk, people);
    await messages();
    await hall.messagesAreOut();
    await open(clerk, '发送与回执');
    await clerk.reads('回执编号 m-1001');
    await clerk.reads('已送达');
    await clerk.reads('短信网关拒收（blacklist）');
    expect(await clerk.look('notifications-deliveries')).toEqual([]);
  });

  test('that this installation cannot send are shown as not sent', async () => {
    const row = clerk.page
      .getByRole('row')
      .filter({ hasText: '收件凭证' })
      .filter({ hasText: '短信' })
      .filter({ hasText: '未发送' });
    await expect.poll(() => row.first().innerText()).toContain('本系统没有配置此渠道');
  });

  test('of which nobody knows wait for a person, who may say that they arrived', async () => {
    await open(clerk, '未送达的通知');
    const unknown = clerk.page.getByRole('row').filter({ hasText: '结果不明' });
    await unknown.waitFor();
    expect(await clerk.look('notifications-dead')).toEqual([]);
    await unknown.getByRole('button', { name: '已送达，不再发送' }).click();
    const dialog = clerk.page.getByRole('dialog', { name: '确认对方已经收到' });
    await dialog.waitFor();
    expect(await clerk.look('notifications-received')).toEqual([]);
    await dialog.getByRole('button', { name: '确已收到，不再发送' }).click();
    await unknown.waitFor({ state: 'detached' });
    const { rows } = await pool.query(
      `select o.state, n.detail from notification_outbox o join notification n on n.id = o.id where o.seq = 7001`,
    );
    expect(rows).toEqual([{ state: 'SENT', detail: 'confirmed-by-person' }]);
  });

  test('that were refused can be sent once more', async () => {
    const refused = clerk.page.getByRole('row').filter({ hasText: '被拒收' });
    await refused.getByRole('button', { name: '重新发送' }).click();
    await refused.waitFor({ state: 'detached' });
    const { rows } = await pool.query('select round from notification_outbox where seq = 7002');
    expect(rows).toEqual([{ round: 2 }]);
  });
});

describe('the systems that listen', () => {
  test('show which has stopped, since when and why, and are told again by the administrator', async () => {
    await pool.query(
      `insert into webhook_subscriber (id, organisation_id, court_ids, url, cursor, state, failures, last_error,
                                       failing_since, next_try_at, created_by, created_at)
       values ($1, 'yunlan-justice', array['qiqiao'], 'https://bureau.example.org/hook', 0, 'DEAD', 24,
               'http-500', court_now(), court_now(), 'test', court_now())`,
      [randomUUID()],
    );
    await open(admin, '发送与回执');
    await open(admin, '对接系统');
    await admin.reads('有 1 个对接系统已停止推送');
    await admin.reads(/失败 24 次：对方系统答复异常（500）/);
    expect(await admin.look('notifications-subscribers')).toEqual([]);
    await admin.button('重新推送').click();
    await admin.reads('正常');
    await admin.button('暂停').click();
    await admin.reads('已暂停');
  });

  test('say so when they cannot be read, and can be asked again', async () => {
    await admin.page.route('**/api/webhooks', (route) => route.abort());
    await admin.goto('/notifications?tab=subscribers');
    await admin.button('重试').waitFor();
    expect(await admin.look('notifications-error')).toEqual([]);
    await admin.page.unroute('**/api/webhooks');
    await admin.button('重试').click();
    await admin.reads('云澜市司法局');
  });

  test('are no concern of a clerk', async () => {
    await clerk.menu('通知中心');
    await clerk.page.getByRole('tab', { name: '收到的通知' }).waitFor();
    expect(await clerk.page.getByRole('tab', { name: '对接系统' }).count()).toBe(0);
  });
});

test('no page wrote an error, and none asked another host', () => {
  const { host } = new URL(hall.address);
  for (const desk of hall.desks) {
    expect(desk.errors).toEqual([]);
    expect([...desk.hosts]).toEqual([host]);
  }
});
