import { Counter, Gauge } from 'prom-client';
import type { Pool } from '#platform/database';
import { outboxOldestSeconds, outboxPending, registry } from '#platform/metrics';

const registers = [registry];

/** Messages ended, by channel and by how they ended. */
export const notificationsTotal = new Counter({
  name: 'notifications_total',
  help: 'Messages ended',
  labelNames: ['channel', 'result'],
  registers,
});

/** Messages of which nobody knows whether they arrived: each waits for a person's decision. */
export const notificationsUnknown = new Gauge({
  name: 'notifications_unknown',
  help: 'Messages with an unknown result that no person has settled',
  registers,
});

const BACKLOG = `
  SELECT (SELECT count(*) FROM notification_outbox WHERE state = 'UNKNOWN') AS unknown,
         (SELECT count(*) FROM notification_outbox WHERE state = 'WAITING')
         + (SELECT count(*) FROM notification_outbox WHERE state IN ('QUEUED', 'SENDING')) AS pending,
         extract(epoch FROM court_now() - least(
           (SELECT min(created_at) FROM notification_outbox WHERE state = 'WAITING'),
           (SELECT min(created_at) FROM notification_outbox WHERE state IN ('QUEUED', 'SENDING'))
         ))::float8 AS oldest`;

/** Reads how much is waiting, how old the oldest is (seconds by the court clock) and what is unknown. */
export const showBacklog = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ unknown: number; pending: number; oldest: number | null }>(
    BACKLOG,
  );
  const { unknown = 0, pending = 0, oldest = null } = rows[0] ?? {};
  notificationsUnknown.set(unknown);
  outboxPending.set({ kind: 'notification' }, pending);
  outboxOldestSeconds.set({ kind: 'notification' }, Math.max(oldest ?? 0, 0));
};
