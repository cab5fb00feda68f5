import { describe, expect, test } from 'vitest';
import { redriveNotification } from '#notifications/redrive';
import { openNotificationQueue } from '#notifications/queue';
import { mostTries } from '#notifications/retries';
import { until, useOffice } from './office.ts';

const office = useOffice();

describe('a legal message that does not arrive', () => {
  const byOtherMeans = ['clerk: reach-party-by-other-means'];

  test('refused by the mail server, it is not tried again but becomes one task of the clerks', async () => {
    office.mails.refuses.add('gone@example.org');
    const row = await office.court.letter('gone@example.org');
    office.startWorker();
    await office.settled({ REFUSED: 1 });
    expect(await office.court.tasks(row.disputeId)).toEqual(byOtherMeans);
    expect(await office.court.receipts(row.id)).toMatchObject([
      { result: 'refused', detail: 'smtp-550' },
    ]);
    await until(async () => {
      const { rows } = await office.pool.query(
        `select channel, result from notification where dispute_id = $1 and recipient_id = 'clerk'`,
        [row.disputeId],
      );
      expect(rows).toEqual([{ channel: 'in-app', result: 'sent' }]);
    });
  });

  test('given up after the last try, it is listed as failed and becomes a task', async () => {
    const row = await office.court.letter('a@example.org');
    await office.pool.query('update notification_outbox set attempts = $2 where id = $1', [
      row.id,
      mostTries - 1,
    ]);
    await office.mails.down();
    office.startWorker();
    await office.settled({ FAILED: 1 });
    expect(await office.court.receipts(row.id)).toMatchObject([
      { result: 'failed', detail: 'smtp-ESOCKET' },
    ]);
    expect(await office.court.tasks(row.disputeId)).toEqual(byOtherMeans);
  });

  test('without any address, it is recorded as not sent and becomes a task', async () => {
    const row = await office.court.letter(null);
    office.startWorker();
    await office.settled({ CANCELLED: 1 });
    expect(await office.court.receipts(row.id)).toMatchObject([{ result: 'not-sent' }]);
    expect(await office.court.tasks(row.disputeId)).toEqual(byOtherMeans);
  });

  test('a message that the law does not ask for opens no task', async () => {
    const row = await office.court.letter(null, { legal: false });
    office.startWorker();
    await office.settled({ CANCELLED: 1 });
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
  });

  test('can be let out again by a person, and by nobody in another court', async () => {
    office.mails.refuses.add('gone@example.org');
    const row = await office.court.letter('gone@example.org');
    office.startWorker();
    await office.settled({ REFUSED: 1 });
    office.mails.refuses.clear();
    const queue = openNotificationQueue(office.ownRedis.url, () => undefined);
    const room = { pool: office.pool, queue, onLater: () => undefined };
    const letter = { courtId: office.court.id, outboxId: row.id, evenUnknown: true };
    expect(await redriveNotification(room, { ...letter, courtId: 'another-court' })).toBe(false);
    expect(await redriveNotification(room, letter)).toBe(true);
    await office.settled({ SENT: 1 });
    expect(await redriveNotification(room, letter)).toBe(false);
    expect(await office.court.receipts(row.id)).toMatchObject([{ result: 'sent' }]);
    expect(await office.court.tasks(row.disputeId)).toEqual([]);
    await queue.close();
  });

  test('let out again and refused again, it stays with the clerks as one task', async () => {
    office.mails.refuses.add('gone@example.org');
    const row = await office.court.letter('gone@example.org');
    office.startWorker();
    await office.settled({ REFUSED: 1 });
    const queue = openNotificationQueue(office.ownRedis.url, () => undefined);
    const room = { pool: office.pool, queue, onLater: () => undefined };
    const letter = { courtId: office.court.id, outboxId: row.id, evenUnknown: true };
    expect(await redriveNotification(room, letter)).toBe(true);
    await office.settled({ REFUSED: 1 });
    expect(await redriveNotification(room, letter)).toBe(true);
    await office.settled({ REFUSED: 1 });
    expect(await office.court.tasks(row.disputeId)).toEqual(byOtherMeans);
    await queue.close();
  });
});
