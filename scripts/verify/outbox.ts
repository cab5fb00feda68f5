import type { Queryable } from '#platform/database';
import { general, type Checked } from './finding.ts';

const POLL_MS = 500;

const waitingSql = `
select 'start' as outbox, count(*) as waiting from start_outbox where started_at is null
union all select 'command', count(*) from command where settled_at is null
union all select 'notification', count(*) from notification_outbox where state = 'WAITING'
union all select 'notification', count(*) from notification_outbox where state in ('QUEUED', 'SENDING')`;

const unknownSql = `select id from notification_outbox where state = 'UNKNOWN' order by created_at, id`;

/**
 * Sees that nothing promised is left undone: every outbox is empty, within the patience given
 * (milliseconds), since a running system always has something in hand. Messages of which nobody knows
 * whether they arrived are listed; they wait for a person and break nothing.
 */
export async function checkOutboxes(
  db: Queryable,
  patienceMs: number,
): Promise<Checked & { readonly unknown: readonly string[] }> {
  const until = Date.now() + patienceMs;
  let waiting = await read(db);
  while (waiting.some((each) => each.waiting > 0) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    waiting = await read(db);
  }
  const { rows: unknown } = await db.query<{ id: string }>(unknownSql);
  return {
    count: waiting.length,
    unknown: unknown.map(({ id }) => id),
    findings: waiting
      .filter((each) => each.waiting > 0)
      .map((each) => general('outbox', 'not-drained', `${each.outbox}: ${each.waiting}`)),
  };
}

async function read(db: Queryable) {
  const { rows } = await db.query<{ outbox: string; waiting: number }>(waitingSql);
  return rows;
}
