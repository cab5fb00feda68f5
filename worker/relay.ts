import type { Client } from '@temporalio/client';
import { relayNotifications } from '#notifications/jobs/relay';
import type { NotificationQueue } from '#notifications/queue';
import type { Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { outboxOldestSeconds, outboxPending, poolWaiting } from '#platform/metrics';
import { importsUnderWay, startImport } from '#platform/start-import';
import type { DisputeHands } from '#workflows/hands';
import { importsQueue } from '#workflows/messages';
import { keepDoing, type Loop } from './loop.ts';
import { relayCalendar } from './relay-calendar.ts';
import { relayCommands } from './relay-commands.ts';
import { relayStarts } from './relay-starts.ts';

const POLL_MS = 300;
const CALENDAR_MS = 1_000;
const IMPORTS_MS = 15_000;
const FIGURES_MS = 10_000;
const NOTIFICATIONS_AT_ONCE = 500;

export interface RelayDeps {
  readonly pool: Pool;
  readonly client: Client;
  readonly taskQueue: string;
  readonly log: Logger;
  readonly hands: Pick<DisputeHands, 'applyInput'>;
  readonly queue: NotificationQueue;
}

/**
 * Drives everything that Postgres has promised and somebody else has still to do: start workflows,
 * submit commands, put messages into the queue, take imports up again, tell
 * disputes of a new calendar. Several may run at once.
 */
export function startRelay(deps: RelayDeps): Loop {
  const { pool, client, taskQueue, log, queue } = deps;
  const loops = [
    keepDoing('relay-starts', POLL_MS, log, () => relayStarts(pool, client, taskQueue)),
    keepDoing('relay-commands', POLL_MS, log, () => relayCommands(deps)),
    keepDoing('relay-calendar', CALENDAR_MS, log, () => relayCalendar(pool, client)),
    keepDoing('relay-notifications', POLL_MS, log, async () => {
      const relayed = await relayNotifications(pool, queue, NOTIFICATIONS_AT_ONCE);
      return relayed === NOTIFICATIONS_AT_ONCE ? 'more' : 'done';
    }),
    keepDoing('relay-imports', IMPORTS_MS, log, async () => {
      const batches = await importsUnderWay(pool);
      for (const batchId of batches) await startImport(client, batchId, importsQueue(taskQueue));
      return 'done';
    }),
    keepDoing('relay-figures', FIGURES_MS, log, async () => {
      await showBacklog(pool);
      return 'done';
    }),
  ];
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

const backlogSql = `
select 'start' as kind, count(*) as pending,
       coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as oldest
  from start_outbox where started_at is null
union all
select 'command', count(*),
       coalesce(extract(epoch from court_now() - min(received_at)), 0)::float8
  from command where settled_at is null`;

/** Reads how many rows wait and how old the oldest is, in seconds. */
async function showBacklog(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ kind: string; pending: number; oldest: number }>(backlogSql);
  for (const { kind, pending, oldest } of rows) {
    outboxPending.set({ kind }, pending);
    outboxOldestSeconds.set({ kind }, oldest);
  }
  poolWaiting.set(pool.waitingCount);
}
