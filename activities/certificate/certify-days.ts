import { addDays, dateOf, type LocalDate } from '#domain/shared/local-date';
import { instant, type Instant } from '#domain/shared/instant';
import { withTransaction, type Connection, type Pool } from '#platform/database';
import type { Logger } from '#platform/log';
import { certify, dayOf, FIRST_PREVIOUS_ROOT, type Certificate } from './certificate.ts';

export interface CertifyDeps {
  readonly pool: Pool;
  readonly log: Logger;
  /** Called after each day as a sign of life. */
  readonly heartbeat: () => void;
}

/** After midnight, until what was begun before it has been stored. */
const MARGIN_MS = 600_000;
const DAYS_AT_ONCE = 400;

interface Standing {
  readonly courtId: string;
  readonly now: Instant;
  readonly first: Instant;
  readonly lastDay: string | null;
  readonly lastRoot: string | null;
}

const standingsSql = `
select o.id as "courtId", court_now() as now, e.recorded_at as first,
       c.day as "lastDay", c.root as "lastRoot"
  from organisation o
 cross join lateral (select recorded_at from dispute_event
                      where court_id = o.id order by feed_id limit 1) as e
  left join lateral (select day, root from daily_certificate
                      where court_id = o.id order by day desc limit 1) as c on true
 where o.kind = 'court' order by o.id`;

const keepSql = `
insert into daily_certificate (court_id, day, chains, events, counts, root, previous_root, created_at)
values ($1, $2, $3, $4, $5, $6, $7, court_now()) on conflict (court_id, day) do nothing`;

/**
 * Certifies every court day that is over and has no certificate yet, day after day for each court that
 * has a record. Days without events are certified too, so that none can be left out later. Hands back
 * how many were certified.
 */
export async function certifyDays(deps: CertifyDeps): Promise<{ readonly certified: number }> {
  const { pool, log, heartbeat } = deps;
  const { rows: standings } = await pool.query<Standing>(standingsSql);
  let certified = 0;
  for (const standing of standings) {
    const { courtId } = standing;
    let previous = standing.lastRoot ?? FIRST_PREVIOUS_ROOT;
    for (const day of missingDays(standing)) {
      const certificate = await withTransaction(pool, (db) => keep(db, courtId, day, previous));
      previous = certificate.root;
      certified += 1;
      heartbeat();
      log.info({ courtId, count: certificate.chains }, 'day certified');
    }
  }
  return { certified };
}

function missingDays({ now, first, lastDay }: Standing): readonly LocalDate[] {
  const today = dateOf(instant(now - MARGIN_MS));
  const days: LocalDate[] = [];
  let day = lastDay === null ? dateOf(first) : addDays(dayOf(lastDay), 1);
  while (day < today && days.length < DAYS_AT_ONCE) {
    days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

async function keep(
  db: Connection,
  courtId: string,
  day: LocalDate,
  previous: string,
): Promise<Certificate> {
  const certificate = await certify(db, courtId, day, previous);
  const { chains, events, counts, root, previousRoot } = certificate;
  const values = [courtId, day, chains, events, JSON.stringify(counts), root, previousRoot];
  await db.query(keepSql, values);
  return certificate;
}
