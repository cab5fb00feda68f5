import { describe, expect, test } from 'vitest';
import { linkToken, tokenHash } from '#notifications/party-link';
import { enqueueNotifications, openNotificationQueue } from '#notifications/queue';
import { partyCode } from '#platform/party-code';
import { Play, clerk, ordinary, say } from '#tests/support/procedure';
import { linkSecret, publicAddress, until, useOffice } from './office.ts';

const office = useOffice();

describe('a mail to a party', () => {
  test('leaves once, with a receipt, a link that opens a door, and no link or code in the record', async () => {
    const row = await office.court.letter('a@example.org');
    office.startWorker();
    await office.settled({ SENT: 1 });
    expect(office.mailsTo('a@example.org')).toBe(1);
    const token = linkToken(linkSecret, row.id);
    const [mail] = office.mails.received;
    expect(mail?.messageId).toBe(`<${row.id}@mediation.example.org>`);
    expect(mail?.subject).toContain('收件凭证');
    expect(mail?.text).toContain(`${publicAddress}/p/${token}`);
    expect(mail?.html).toContain(`href="${publicAddress}/p/${token}"`);
    const [receipt, ...others] = await office.court.receipts(row.id);
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ result: 'sent', detail: null });
    expect(receipt?.text).not.toContain(token);
    const { rows } = await office.pool.query(
      'select purpose, party_id from party_link where token_hash = $1',
      [tokenHash(token)],
    );
    expect(rows).toEqual([{ purpose: 'act', party_id: row.partyId }]);
  });

  test('carries the code that the api will compare, and the record hides it', async () => {
    const params = { linkId: '5b0c7d3e-0000-4000-8000-000000000001', sentAt: 1_772_000_000_000 };
    const row = await office.court.letter('a@example.org', {
      template: 'party-code',
      legal: false,
      params,
    });
    office.startWorker();
    await office.settled({ SENT: 1 });
    const code = partyCode(linkSecret, params.linkId, params.sentAt);
    expect(office.mails.received[0]?.text).toContain(code);
    const [receipt] = await office.court.receipts(row.id);
    expect(receipt?.text).not.toContain(code);
    expect(receipt?.text).toContain('******');
  });

  test('is not sent twice by a second job, a second worker or a second sweep', async () => {
    const row = await office.court.letter('a@example.org');
    const job = { outboxId: row.id, courtId: office.court.id, month: 202603, template: 'receipt' };
    const queue = openNotificationQueue(office.ownRedis.url, () => undefined);
    await enqueueNotifications(queue, [job, job]);
    await enqueueNotifications(queue, [job]);
    expect(await queue.getJobCounts('wait')).toMatchObject({ wait: 1 });
    const first = office.startWorker();
    const second = office.startWorker();
    await office.settled({ SENT: 1 });
    await enqueueNotifications(queue, [job]);
    await first.close();
    await second.close();
    expect(office.mailsTo('a@example.org')).toBe(1);
    expect(await office.court.receipts(row.id)).toHaveLength(1);
    await queue.close();
  });

  test('waits while the mail server is down or busy, and leaves once it is back', async () => {
    await office.mails.down();
    const row = await office.court.letter('a@example.org');
    office.startWorker();
    await until(async () => {
      const { rows } = await office.pool.query<{ attempts: number }>(
        'select attempts from notification_outbox where id = $1',
        [row.id],
      );
      expect(rows[0]?.attempts).toBeGreaterThan(1);
    });
    office.mails.mood = 'busy';
    await office.mails.up();
    await until(async () => {
      const { rows } = await office.pool.query<{ last_error: string }>(
        'select last_error from notification_outbox where id = $1',
        [row.id],
      );
      expect(rows[0]?.last_error).toBe('smtp-451');
    });
    office.mails.mood = 'ok';
    await office.settled({ SENT: 1 });
    expect(office.mailsTo('a@example.org')).toBe(1);
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
  });

  test('is not sent when the dispute has moved on', async () => {
    const { dispute } = new Play('2026-03-02 10:00')
      .does('2026-03-02 11:00', clerk, say.divert('entrusted'))
      .does('2026-03-03 09:00', ordinary('a'), say.refuse('a'));
    const row = await office.court.letter('a@example.org', { template: 'offer', dispute });
    office.startWorker();
    await office.settled({ CANCELLED: 1 });
    expect(office.mails.received).toEqual([]);
    expect(await office.court.receipts(row.id)).toEqual([]);
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
  });
});
