import type { Instant } from '#domain/shared/instant';
import { dateOf } from '#domain/shared/local-date';
import { notesKeptThrough, shortestNoteMonths } from '#domain/tracks/retention';
import { packById } from '#domain/tracks/packs';
import { timestamp, type Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { pagesById } from '#platform/pages-by-id';

export interface DestroyNotesDeps {
  readonly pool: Pool;
  readonly log: Logger;
  /** Called after each page of disputes as a sign of life. */
  readonly heartbeat: () => void;
}

interface ClosedDispute {
  readonly id: string;
  readonly courtId: string;
  readonly packId: string;
  readonly closedAt: Instant;
  readonly now: Instant;
}

const PAGE = 500;

/** Closed long enough ago for the shortest period there is, give or take the length of a month. */
const closedSql = `
select d.id, d.court_id as "courtId", d.pack_id as "packId", d.closed_at as "closedAt",
       court_now() as now
  from dispute d
 where d.closed_at < court_now() - make_interval(months => $1) + interval '4 days' and d.id > $2
   and exists (select from sealed_note n where n.dispute_id = d.id)
 order by d.id limit $3`;

/** In one statement, so that no note goes without leaving its trace, and no trace stands beside its note. */
const destroySql = `
with gone as (
  delete from sealed_note n using dispute d
   where n.dispute_id = $1 and d.id = n.dispute_id and d.closed_at = $2
  returning n.id, n.court_id, n.dispute_id, n.author_id, n.created_at
)
insert into destroyed_note (id, court_id, dispute_id, author_id, created_at, kept_through,
                            destroyed_at, pack_id, basis)
select id, court_id, dispute_id, author_id, created_at, $3, court_now(), $4, $5 from gone`;

/**
 * Destroys the sealed notes of every dispute whose rule pack keeps them no longer [policy.retention], by
 * the court clock, and leaves a trace of each without its words. Done again it destroys nothing more.
 * Hands back how many were destroyed.
 */
export async function destroyNotes(
  deps: DestroyNotesDeps,
): Promise<{ readonly destroyed: number }> {
  const { pool, heartbeat } = deps;
  let destroyed = 0;
  const pages = pagesById(PAGE, (after) =>
    pool.query<ClosedDispute>(closedSql, [shortestNoteMonths, after, PAGE]),
  );
  for await (const disputes of pages) {
    for (const dispute of disputes) destroyed += await destroyOf(deps, dispute);
    heartbeat();
  }
  return { destroyed };
}

async function destroyOf({ pool, log }: DestroyNotesDeps, dispute: ClosedDispute): Promise<number> {
  const { id, courtId, packId, closedAt, now } = dispute;
  const pack = packById(packId);
  const keptThrough = notesKeptThrough(dateOf(closedAt), pack);
  if (dateOf(now) <= keptThrough) return 0;
  const values = [id, timestamp(closedAt), keptThrough, packId, pack.retention.basis];
  const { rowCount } = await pool.query(destroySql, values);
  const count = rowCount ?? 0;
  if (count > 0) log.info({ disputeId: id, courtId, count }, 'sealed notes destroyed');
  return count;
}
