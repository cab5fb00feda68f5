import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '#platform/log';
import { mailServer, type MailServer } from '#tests/notifications/mail-server';
import { freePort, ownRedis, type OwnRedis } from '#tests/notifications/redis';
import { until } from '#tests/support/patience';
import { startNotificationWorker, type NotificationWorker } from '#worker/notification-worker';
import { applicant, command, openDispute } from './support/counter.ts';
import { TestApi } from './support/test-api.ts';

const OLD = 'gone@example.org';
const NEW = 'new@example.org';
const pace = {
  sweepEveryMs: 200,
  firstWaitMs: 50,
  // A sender on a busy machine is slow, and not lost.
  strandedAfterMs: 60_000,
  unseenForMs: 100,
  concurrency: 2,
};

let api: TestApi;
let clerk: string;
let redis: OwnRedis;
let mails: MailServer;
let sender: NotificationWorker;
beforeAll(async () => {
  api = await TestApi.open();
  await api.court.startWorkers();
  clerk = await api.signIn('clerk');
  redis = await ownRedis();
  await redis.start();
  mails = mailServer(await freePort());
  mails.refuses.add(OLD);
  await mails.up();
  sender = startNotificationWorker({
    config: {
      redisUrl: redis.url,
      email: { kind: 'smtp', smtpUrl: mails.url, mailFrom: '七桥法院 <mediation@example.org>' },
      sms: { kind: 'none' },
      publicAddress: 'https://mediation.example.org',
      linkSecret: api.deps.config.linkSecret,
    },
    pool: api.court.pool,
    log: createLogger('test', 'silent'),
    now: Date.now,
    pace,
  });
});
afterAll(async () => {
  await sender?.close();
  await mails?.down();
  await redis?.remove();
  await api?.close();
});

const dispute = (email: string | null) =>
  openDispute(api, clerk, {
    parties: [applicant(), { role: 'respondent', kind: 'natural', name: '霍临川', email }],
  });
const correct = (id: string, partyId: string, said: object) =>
  command(api, clerk, id, { kind: 'correct-party', partyId, reason: '当事人到窗口更正', ...said });

describe('messages after a correction', () => {
  it('[jy.service-address] one that came back goes to the new address when it is sent once more, and the party is told there', async () => {
    const { id, respondent } = await dispute(OLD);
    await command(api, clerk, id, { kind: 'divert', track: 'entrusted', mode: 'on-site' });
    const letters = async (template: string) =>
      (
        await api.court.pool.query<{ readonly id: string; readonly state: string }>(
          `select id, state, channel from notification_outbox
            where dispute_id = $1 and template = $2 and recipient_id = $3`,
          [id, template, respondent],
        )
      ).rows;
    const stands = (template: string, state: string) =>
      until(`${template} is ${state}`, async () =>
        (await letters(template)).some((letter) => letter.state === state),
      );
    await stands('offer', 'REFUSED');
    expect(mails.received.filter(({ to }) => to === NEW)).toEqual([]);
    expect((await correct(id, respondent, { email: NEW })).status).toBe(200);
    await stands('party-corrected', 'SENT');
    const [offer] = await letters('offer');
    const again = await api.post(`/api/notifications/${offer?.id}/redrive`, clerk, {});
    expect(again.status).toBe(200);
    await stands('offer', 'SENT');
    const subjects = mails.received.filter(({ to }) => to === NEW).map(({ subject }) => subject);
    expect(subjects).toEqual([
      expect.stringContaining('您的信息已更正'),
      expect.stringContaining('是否同意调解'),
    ]);
  });

  it('the first way there is to a party is the way by which it is told', async () => {
    const { id, respondent } = await dispute(null);
    await correct(id, respondent, { phone: '13900139000', email: 'first@example.org' });
    const { rows } = await api.court.pool.query(
      `select channel from notification_outbox
        where dispute_id = $1 and template = 'party-corrected' order by channel`,
      [id],
    );
    expect(rows).toEqual([{ channel: 'email' }, { channel: 'sms' }]);
  });
});
