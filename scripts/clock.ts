import { recheckDispute } from '#activities/reconcile/restart';
import { isInstant, type Instant } from '#domain/shared/instant';
import { shortMoment } from '#i18n/zh-CN/dates';
import { eventSentence } from '#i18n/zh-CN/events';
import { clockText } from '#i18n/zh-CN/operator-tools';
import { moveCourtClock, readCourtClock, type CourtClock } from '#platform/court-clock';
import type { Pool } from '#platform/database';
import type { Event } from '#domain/dispute/event';
import { clockMove } from './clock-move.ts';
import { surroundings, withPool, withTemporal, type Surroundings } from './surroundings.ts';
import { runTool } from './tool.ts';

const MS_PER_DAY = 86_400_000;
const PATIENCE_MS = 20_000;
const POLL_MS = 250;
const SHOWN_AT_MOST = 200;

const show = ({ now, offsetMs }: CourtClock): void =>
  console.log(clockText.now(shortMoment(now), Math.round((offsetMs / MS_PER_DAY) * 10) / 10));

const feedSql = 'select coalesce(max(feed_id), 0) as feed from dispute_event';
const overdueSql = `
select count(*) as overdue from dispute
 where closed_at is null and next_ring_at < court_now() - interval '3 seconds'`;

/** Waits until nothing that is due is left undone, or the patience is at an end. */
async function settle(pool: Pool): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await pool.query<{ overdue: number }>(overdueSql);
    if ((rows[0]?.overdue ?? 0) === 0 || Date.now() > until) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface Became {
  readonly number: string;
  readonly at: Instant;
  readonly payload: Event;
}

const becameSql = `
select d.number, e.at, e.payload from dispute_event e join dispute d on d.id = e.dispute_id
 where e.feed_id > $1 and e.input_key ~ '^(due|reminder):' order by e.at, e.feed_id`;

const nobody = { party: (id: string) => id.slice(0, 8), mediator: (id: string) => id.slice(0, 8) };

async function move(known: Surroundings, pool: Pool, text: string): Promise<number> {
  const asked = clockMove(text);
  if (asked === null) {
    console.error(clockText.notUnderstood);
    return 1;
  }
  const { rows: before } = await pool.query<{ feed: number }>(feedSql);
  const moved = await withTemporal(known, (client) =>
    moveCourtClock(pool, async (id) => void (await recheckDispute(client, id)), asked),
  );
  if (moved.kind === 'refused') {
    const isForward = moved.reason === 'clock-not-movable';
    console.error(isForward ? clockText.notMovable : clockText.onlyForward);
    return 1;
  }
  show(moved.clock);
  console.log(clockText.told(moved.told));
  await settle(pool);
  const { rows } = await pool.query<Became>(becameSql, [before[0]?.feed ?? 0]);
  console.log(clockText.became(rows.length));
  for (const { number, at, payload } of rows.slice(0, SHOWN_AT_MOST)) {
    const moment = isInstant(at) ? shortMoment(at) : '';
    console.log(`  ${moment}  ${number}  ${eventSentence(payload, nobody)}`);
  }
  return 0;
}

// Shows the court clock of a demo, training or test system, or moves it forward.
await runTool(async () => {
  const [text = 'show'] = process.argv.slice(2);
  const known = surroundings();
  return withPool(known, async (pool) => {
    if (text !== 'show') return move(known, pool, text);
    show(await readCourtClock(pool));
    return 0;
  });
});
