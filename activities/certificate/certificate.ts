import { canonicalJson } from '#domain/shared/canonical-json';
import type { Instant } from '#domain/shared/instant';
import { endOfDay, isLocalDate, type LocalDate } from '#domain/shared/local-date';
import { timestamp, type Queryable } from '#platform/database';
import { EMPTY_ROOT, merkleRoot } from '#platform/merkle';

/** What a day's certificate says: how many chains and events there were, and one root over them all. */
export interface Certificate {
  readonly day: LocalDate;
  readonly chains: number;
  readonly events: number;
  readonly counts: Counts;
  readonly root: string;
  readonly previousRoot: string;
}

/** Disputes at the end of a day: accepted = open + all ends. */
export interface Counts {
  readonly accepted: number;
  readonly open: number;
  readonly ends: { readonly [end: string]: number };
}

interface Head {
  readonly disputeId: string;
  readonly seq: number;
  readonly hash: string;
}

const headsSql = `
select distinct on (dispute_id) dispute_id as "disputeId", seq, hash from dispute_event
 where court_id = $1 and recorded_at <= $2 order by dispute_id, seq desc`;

const countsSql = `
select count(*) as accepted, count(*) filter (where closed_at is null or closed_at > $2) as open,
       coalesce((select jsonb_object_agg(e."end", e.n) from (
         select "end", count(*) as n from dispute
          where court_id = $1 and closed_at <= $2 group by "end") as e), '{}') as ends
  from dispute where court_id = $1 and received_at <= $2`;

/** The root of a court for which no day has been certified yet. */
export const FIRST_PREVIOUS_ROOT = EMPTY_ROOT;

/**
 * Works out the certificate of one court day (Asia/Shanghai) from the record as it is now. The root
 * covers the day before, the counts, and the head of every chain in the order of the disputes' ids; it
 * comes out the same whenever it is worked out, as long as nothing was changed or taken away.
 */
export async function certify(
  db: Queryable,
  courtId: string,
  day: LocalDate,
  previousRoot: string,
): Promise<Certificate> {
  const until: Instant = endOfDay(day);
  const values = [courtId, timestamp(until)];
  const { rows: heads } = await db.query<Head>(headsSql, values);
  const { rows: found } = await db.query<Counts>(countsSql, values);
  const counts = found[0] ?? { accepted: 0, open: 0, ends: {} };
  const leaves = heads
    .toSorted((a, b) => (a.disputeId < b.disputeId ? -1 : 1))
    .map(({ disputeId, seq, hash }) => `chain:${disputeId}:${seq}:${hash}`);
  const said = canonicalJson({ courtId, day, counts });
  return {
    day,
    chains: heads.length,
    events: heads.reduce((sum, { seq }) => sum + seq, 0),
    counts,
    root: merkleRoot([`previous:${previousRoot}`, `day:${said}`, ...leaves]),
    previousRoot,
  };
}

/** Reads a day as Postgres gives it. Throws for anything else: a bug. */
export function dayOf(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a court day: ${text}`);
  return text;
}
